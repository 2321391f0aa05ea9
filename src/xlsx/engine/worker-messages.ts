import { HostError, type HostErrorCode } from '../../host/errors';
import type { FileChanges } from './file-changes';
import { loadEngine } from './load';
import { saveFile } from './save-file';

/** What the page asks of the worker. */
export interface SaveRequest {
  original: Uint8Array | null;
  changes: FileChanges;
  /** URL of the engine. */
  location: string;
}

/** What the worker answers: the file, or why there is none. */
export type SaveReply =
  { bytes: Uint8Array } | { code: HostErrorCode; details: Readonly<Record<string, string>> };

/** Does in the worker what it is asked; errors become part of the answer. */
export async function answerSave(request: SaveRequest): Promise<SaveReply> {
  const { original, changes, location } = request;
  try {
    return { bytes: saveFile(await loadEngine(location), original, changes) };
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, details: error.details };
    return { code: 'refused', details: { reason: String(error) } };
  }
}
