import type { FileChanges } from './fileChanges';
import type { Engine } from './load';

export function saveFile(
  _engine: Engine,
  _original: Uint8Array | null,
  _changes: FileChanges,
): Uint8Array {
  throw new Error('not there yet');
}
