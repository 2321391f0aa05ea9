import type { FileEngine } from './file-engine';
import { loadEngine } from './load';
import { saveFile } from './save-file';

/**
 * Runs the file engine in this thread.
 * @param location see `loadEngine`.
 */
export function inProcessEngine(location?: string): FileEngine {
  return {
    save: async (original, changes) => saveFile(await loadEngine(location), original, changes),
  };
}
