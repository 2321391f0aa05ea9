import { cellAddress } from '../../workbook/address';
import type { SheetModel } from './sheet';

/**
 * The cells that are shown and whose formula has no stored result, as programs leave them that write files and calculate
 * nothing: "Sheet1!C3".
 */
export function uncalculatedCells({
  name,
  cells,
  hiddenRows,
  hiddenColumns,
}: SheetModel): string[] {
  const { rows, columns } = cells.extent();
  const found: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (hiddenRows.has(row)) continue;
    for (let column = 0; column < columns; column++) {
      const isEmpty = cells.valueAt(row, column) === null && cells.isFormula(row, column);
      if (isEmpty && !hiddenColumns.has(column)) found.push(`${name}!${cellAddress(row, column)}`);
    }
  }
  return found;
}
