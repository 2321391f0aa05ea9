import { textHeight } from '../../workbook/sheet/row-heights';
import type { SheetModel } from '../../xlsx/model/sheet';

/**
 * Gives a row that grows the height of its longest wrapped text, after a cell of it was written: a file's rows do not follow
 * their texts until somebody types in them.
 */
export function fitRow(sheet: SheetModel, row: number, column: number): void {
  if (!sheet.growingRows.has(row) || !sheet.formatAt(row, column).wrap) return;
  let height = 0;
  for (const [at, width] of sheet.columnWidths) {
    const value = sheet.valueAt(row, at);
    if (typeof value !== 'string' || !sheet.formatAt(row, at).wrap) continue;
    height = Math.max(height, textHeight(value, width));
  }
  if (height === 0 || height === sheet.rowHeights.get(row)) return;
  sheet.rowHeights.set(row, height);
  sheet.changedHeights.add(row);
}
