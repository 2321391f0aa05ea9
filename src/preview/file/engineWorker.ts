import { HostError } from '../../host/errors';
import { inProcessEngine } from '../../host/xlsx';
import type { EngineReply, EngineRequest } from './workerEngine';

/** Runs the file engine away from the page, which stays responsive while a file is written. */
const post = (reply: EngineReply, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(reply, transfer);

self.onmessage = async ({ data }: MessageEvent<EngineRequest>) => {
  const { id, location, original, changes } = data;
  try {
    const bytes = await inProcessEngine(location).save(original, changes);
    post({ id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const known = error instanceof HostError;
    post({
      id,
      code: known ? error.code : 'refused',
      details: known ? error.details : { reason: String(error) },
    });
  }
};
