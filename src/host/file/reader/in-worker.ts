import { ProductError } from '../../../language/errors';
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
  const worker = createWorker();
  try {
    const reply = await ask(worker, bytes, signal);
    if ('snapshot' in reply) return readerOf(reply.snapshot);
    throw new ProductError(reply.code, reply.details);
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, bytes: Uint8Array, signal?: AbortSignal): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new ProductError('refused', { reason }));
    signal?.addEventListener('abort', () => reject(new ProductError('cancelled')), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => resolve(data);
    worker.onmessageerror = () => fail('The cells of the file could not be handed over.');
    worker.onerror = ({ message }) => fail(message || 'The reader could not be started.');
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
