import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileEngine } from '../../src/host/xlsx';

interface Answer {
  id: number;
  bytes?: Uint8Array;
  error?: string;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/**
 * The file engine in a thread of its own, as in a page: Jest's sandbox has no dynamic `import`, which the engine
 * needs to load.
 */
export const fileEngine: FileEngine = {
  save: (original, changes) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ bytes, error }) => (bytes ? resolve(bytes) : reject(new Error(error))));
      running().postMessage({ id, original, changes });
    }),
};

afterAll(async () => {
  await worker?.terminate();
});

function running(): Worker {
  if (worker) return worker;
  worker = new Worker(join(__dirname, 'file-engine-thread.cjs'));
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error) => {
    for (const answer of waiting.values()) answer({ id: 0, error: String(error) });
    waiting.clear();
  });
  return worker;
}
