import { strToU8 } from 'fflate';
import type { StyleChange } from '../engine/fileChanges';
import { addStyles } from './addStyles';
import { readWorkbookPart } from './workbookPart';
import { pack, partText, unpack } from './zip';

/**
 * Adds the styles that changes need to a file, before the engine sets them on cells.
 * @returns the file, and its number for each of our styles.
 */
export function prepareStyles(
  bytes: Uint8Array,
  styles: StyleChange[],
): { bytes: Uint8Array; numbers: Map<number, number> } {
  if (styles.length === 0) return { bytes, numbers: new Map() };
  const parts = unpack(bytes);
  const { relationships } = readWorkbookPart(parts);
  const path = relationships.find(({ type }) => type === 'styles')?.target;
  const xml = path === undefined ? undefined : partText(parts, path);
  // A file may lack styles; the engine then adds its own, which ours cannot be based on.
  if (path === undefined || xml === undefined) return { bytes, numbers: new Map() };
  const added = addStyles(xml, styles);
  parts[path] = strToU8(added.xml);
  return { bytes: pack(parts, 1), numbers: added.numbers };
}
