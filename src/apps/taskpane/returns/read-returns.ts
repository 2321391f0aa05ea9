import { ProductError } from '../../../language/errors';
import type { ReadReturns } from '../../../pane/session/environment';
import type { ReadIncoming } from '../../../usecases/collection/incoming';
import { ask } from '../../../workers/ask';
import type { ReturnsReply } from './answer-returns';

/**
 * Reads returned files in one worker for all of them; where workers cannot be had, in this thread.
 * @param createWorker starts worker.ts; may throw.
 */
export function returnsReader(createWorker: () => Worker): ReadReturns {
  return async (files, { signal, onRead }) => {
    signal.throwIfAborted();
    const read: ReadIncoming[] = [];
    const hear = (message: ReturnsReply, end: () => void) => {
      if ('done' in message) return end();
      read.push(message.read);
      onRead(read.length);
    };
    try {
      await ask<ReturnsReply, void>(createWorker(), {
        // A file crosses as what it is called; its bytes are read over there.
        request: [...files],
        signal,
        stopped: () => new ProductError('cancelled'),
        hear,
        failed: (_, reason) => new ProductError('refused', { reason }),
      });
    } catch (error) {
      if (signal.aborted || read.length > 0) throw error;
      // A page that has workers never loads what they load.
      const { answerReturns } = await import('./answer-returns');
      await answerReturns(files, (message) => {
        signal.throwIfAborted();
        hear(message, () => undefined);
      });
    }
    return read;
  };
}
