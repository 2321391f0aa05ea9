import { HostError, type HostErrorCode } from '../../host/errors';
import type { FileEngine } from '../../host/xlsx';

type Changes = Parameters<FileEngine['save']>[1];

export interface EngineRequest {
  id: number;
  /** URL of the engine. */
  location: string;
  original: Uint8Array | null;
  changes: Changes;
}

export type EngineReply =
  | { id: number; bytes: Uint8Array }
  | { id: number; code: HostErrorCode; details: Readonly<Record<string, string>> };

const location = new URL('../../../node_modules/excelize-wasm/excelize.wasm.gz', import.meta.url);

/** The file engine in a worker, started when the first file is saved. */
export function workerEngine(): FileEngine {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, (reply: EngineReply | Error) => void>();

  const start = () => {
    const started = new Worker(
      new URL(/* webpackChunkName: "engine" */ './engineWorker.ts', import.meta.url),
    );
    started.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    started.onerror = (event) => {
      worker = null;
      for (const answer of waiting.values()) answer(new Error(event.message));
      waiting.clear();
    };
    return started;
  };

  return {
    async save(original, changes) {
      worker ??= start();
      const id = ++lastId;
      const request: EngineRequest = { id, location: location.href, original, changes };
      const reply = await new Promise<EngineReply | Error>((resolve) => {
        waiting.set(id, resolve);
        worker!.postMessage(request);
      });
      if (reply instanceof Error) {
        throw new HostError('refused', { reason: 'The file engine stopped.' }, { cause: reply });
      }
      if ('bytes' in reply) return reply.bytes;
      throw new HostError(reply.code, reply.details);
    },
  };
}
