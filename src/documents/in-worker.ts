import { ProductError } from '../language/errors';
import { ask } from '../workers/ask';
import { PAGE_SECONDS, tooSlow } from './thread-limits';
import type { Input, ReadReply, ReadRequest, ReadResult, ReadStage } from './read-request';

export interface ReadOptions {
  /** The plan's year, where it is known; else the document is asked. */
  year?: number;
  /** Ends the reading; the promise rejects with an `AbortError`. */
  signal?: AbortSignal;
  onProgress?: (stage: ReadStage) => void;
}

export type ReadInWorker = (input: Input, options?: ReadOptions) => Promise<ReadResult>;

/** The worker did not start: the page reads in its own thread then. */
class NoWorker extends Error {}

/**
 * Reads documents in a worker, a new one for each; where workers cannot be had, in this thread.
 * @param createWorker starts worker.ts; may throw.
 * @param assets see `ReadRequest`; called when it is needed.
 */
export function reader(createWorker: () => Worker, assets: () => string): ReadInWorker {
  return async (input, { year, signal, onProgress } = {}) => {
    if (signal?.aborted) throw aborted();
    const request: ReadRequest = {
      input,
      assets: assets(),
      ...(year === undefined ? {} : { year }),
    };
    const progress = (stage: ReadStage) => onProgress?.(stage);
    try {
      return await readThere(start(createWorker), request, signal, progress);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      return readHere(request, signal, progress);
    }
  };
}

const aborted = () => new DOMException('The reading was stopped.', 'AbortError');

function start(createWorker: () => Worker): Worker {
  try {
    return createWorker();
  } catch (cause) {
    throw new NoWorker('no worker', { cause });
  }
}

/** In the worker, as long as it tells now and then that it is alive. */
function readThere(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal | undefined,
  onStage: (stage: ReadStage) => void,
): Promise<ReadResult> {
  let started = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ask<ReadReply, ReadResult>(worker, {
    // Copied, not handed over: the page may have to read the bytes itself.
    request,
    signal,
    stopped: aborted,
    hear: (message, answer, refuse) => {
      started = true;
      clearTimeout(timer);
      if ('alive' in message) timer = setTimeout(() => refuse(tooSlow()), PAGE_SECONDS * 1000);
      else if ('stage' in message) onStage(message.stage);
      else if ('result' in message) answer(message.result);
      else if ('code' in message) refuse(new ProductError(message.code, message.details));
      else refuse(new Error(message.failure));
    },
    failed: (kind, reason) => {
      if (kind === 'unreadable') return new Error('The answer of the worker could not be read.');
      return started ? new Error(reason || 'The worker ended.') : new NoWorker(reason);
    },
  }).finally(() => clearTimeout(timer));
}

/** Between taking the file apart and reading it the page can draw, and the user can stop. */
async function readHere(
  request: ReadRequest,
  signal: AbortSignal | undefined,
  onStage: (stage: ReadStage) => void,
): Promise<ReadResult> {
  // A page that has workers never loads what they load.
  const { read } = await import('./read-request');
  return read(request, onStage, async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw aborted();
  });
}
