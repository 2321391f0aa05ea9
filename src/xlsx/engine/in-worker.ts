import { HostError } from '../../host/errors';
import type { FileEngine } from './file-engine';
import type { SaveReply, SaveRequest } from './worker-messages';

/**
 * Runs the file engine in a worker. Every save gets a new one: the engine never gives memory back.
 * @param createWorker starts engine/worker.ts.
 * @param location URL of `excelize.wasm.gz`, seen from the worker: make it absolute.
 */
export function workerEngine(createWorker: () => Worker, location: string): FileEngine {
  return {
    save: async (original, changes) => {
      const worker = createWorker();
      try {
        const reply = await ask(worker, { original, changes, location });
        if ('bytes' in reply) return reply.bytes;
        throw new HostError(reply.code, reply.details);
      } finally {
        worker.terminate();
      }
    },
  };
}

function ask(worker: Worker, request: SaveRequest): Promise<SaveReply> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new HostError('refused', { reason }));
    worker.onmessage = ({ data }: MessageEvent<SaveReply>) => resolve(data);
    worker.onmessageerror = () => fail('The answer of the file engine could not be read.');
    worker.onerror = ({ message }) => fail(message || 'The file engine could not be started.');
    worker.postMessage(request);
  });
}
