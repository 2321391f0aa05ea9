import type { FileEngine } from './fileEngine';
import { loadEngine } from './load';
import { saveFile } from './saveFile';

/**
 * Runs the file engine in this thread.
 * @param location see `loadEngine`.
 */
export function inProcessEngine(location?: string): FileEngine {
  return {
    save: async (original, changes) => saveFile(await loadEngine(location), original, changes),
  };
}
