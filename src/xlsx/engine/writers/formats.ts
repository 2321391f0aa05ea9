import { cellAddress } from '../../../workbook/address';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/**
 * Sets styles, one call a rectangle of equal style.
 * @param numbers the file's number for each of our styles.
 */
export function writeFormats(
  file: EngineFile,
  sheet: SheetChanges,
  numbers: Map<number, number>,
): void {
  for (const { at, style } of sheet.styles) {
    const number = numbers.get(style);
    if (number === undefined) continue;
    const first = cellAddress(at.row, at.column);
    const last = cellAddress(at.row + at.rows - 1, at.column + at.columns - 1);
    checked(file.SetCellStyle(sheet.name, first, last, number), 'SetCellStyle');
  }
}
