import { ProductError } from '../../../language/errors';
import { ask } from '../../../workers/ask';
import type { WorkbookReader } from '../../port';
import type { ReadReply } from './read-file';
import { readerOf } from './reader-of';

/**
 * Reads a file in a worker of its own.
 * @param createWorker starts reader/worker.ts.
 * @param signal ends the reading.
 * @throws ProductError notAWorkbook, encrypted, cancelled; refused where the worker cannot be had.
 */
export async function readInWorker(
  createWorker: () => Worker,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<WorkbookReader> {
  if (signal?.aborted) throw new ProductError('cancelled');
  const reply = await ask<ReadReply, ReadReply>(createWorker(), {
    request: bytes,
    transfer: [bytes.buffer],
    signal,
    stopped: () => new ProductError('cancelled'),
    hear: (message, answer) => answer(message),
    failed: (kind, reason) => new ProductError('refused', { reason: reason || REASONS[kind] }),
  });
  if ('snapshot' in reply) return readerOf(reply.snapshot);
  throw new ProductError(reply.code, reply.details);
}

const REASONS = {
  unreadable: 'The cells of the file could not be handed over.',
  ended: 'The reader could not be started.',
};
