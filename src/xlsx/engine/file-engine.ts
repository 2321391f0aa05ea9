import type { FileChanges } from './file-changes';

/** Turns an opened file and what changed since into a new file. Runs in this thread or in a worker. */
export interface FileEngine {
  /**
   * @param original the file as opened; null for a new workbook.
   * @throws HostError
   */
  save(original: Uint8Array | null, changes: FileChanges): Promise<Uint8Array>;
}
