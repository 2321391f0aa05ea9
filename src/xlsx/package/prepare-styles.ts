import { strToU8 } from 'fflate';
import type { StyleChange } from '../engine/file-changes';
import { addStyles } from './add-styles';
import { addPlainStyles } from './missing-styles';
import { readWorkbookPart } from './workbook-part';
import { pack, partText, unpack } from './zip';

/**
 * Adds the styles that changes need to a file, before the engine sets them on cells.
 * @returns the file, and its number for each of our styles.
 */
export function prepareStyles(
  bytes: Uint8Array,
  styles: StyleChange[],
): { bytes: Uint8Array; numbers: Map<number, number> } {
  const parts = unpack(bytes);
  const workbook = readWorkbookPart(parts);
  const known = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  const hasStyles = known !== undefined && parts[known] !== undefined;
  if (hasStyles && styles.length === 0) return { bytes, numbers: new Map() };
  const path = hasStyles ? known : addPlainStyles(parts, workbook);
  const added = addStyles(partText(parts, path)!, styles);
  parts[path] = strToU8(added.xml);
  return { bytes: pack(parts, 1), numbers: added.numbers };
}
