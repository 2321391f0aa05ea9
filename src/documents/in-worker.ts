import { ProductError } from '../language/errors';
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
      return await ask(start(createWorker), request, signal, progress);
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

function ask(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal | undefined,
  onStage: (stage: ReadStage) => void,
): Promise<ReadResult> {
  let started = false;
  const stop = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(aborted()), { once: true });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reply = new Promise<ReadResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      started = true;
      clearTimeout(timer);
      if ('alive' in data) timer = setTimeout(() => reject(tooSlow()), PAGE_SECONDS * 1000);
      else if ('stage' in data) onStage(data.stage);
      else if ('result' in data) resolve(data.result);
      else if ('code' in data) reject(new ProductError(data.code, data.details));
      else reject(new Error(data.failure));
    };
    worker.onmessageerror = () => reject(new Error('The answer of the worker could not be read.'));
    worker.onerror = ({ message }) =>
      reject(started ? new Error(message || 'The worker ended.') : new NoWorker(message));
    // Copied, not handed over: the page may have to read the bytes itself.
    worker.postMessage(request);
  });
  return Promise.race([reply, stop]).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
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
