import type { CellEntry, SheetModel } from '../../../host/file';
import type { Area } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/description';
import { cellText } from './cell-text';
import { parseDelimited, writeDelimited } from './editing/delimited';
import { parseEntry, takesRatesAsWritten } from './entry';
import type { CellPlace } from './movement';

/** An area as spreadsheets put it on the clipboard: tabs between columns, a line for each row. */
export function copyText(sheet: SheetModel, area: Area): string {
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return cellText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
    }),
  );
  return writeDelimited(rows);
}

/**
 * What pasted text puts into which cells, each read as if it had been typed there. A selection that is larger than what is
 * pasted, by whole times, is filled with it; otherwise it goes from the selection's first cell on.
 */
export function pastedCells(sheet: SheetModel, into: Area, text: string): CellEntry<CellValue>[] {
  const pasted = parseDelimited(text);
  const width = Math.max(...pasted.map((line) => line.length));
  const fills = into.rows % pasted.length === 0 && into.columns % width === 0;
  const rows = fills ? into.rows : pasted.length;
  const columns = fills ? into.columns : width;
  const asWritten = takesRatesAsWritten(sheet);
  return Array.from({ length: rows * columns }, (_, i) => {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const [row, column] = [into.row + r, into.column + c];
    const typed = pasted[r % pasted.length]?.[c % width] ?? '';
    const { numberFormat } = sheet.formatAt(row, column);
    return { row, column, value: parseEntry(typed, numberFormat, asWritten) };
  });
}

/** The first row of an area into its other rows, or the first column into its other columns; of one cell, the one before it. */
export function filledCells(
  sheet: SheetModel,
  area: Area,
  direction: 'down' | 'right',
): CellEntry<CellValue>[] {
  const down = direction === 'down';
  const alone = down ? area.rows === 1 : area.columns === 1;
  const first = down ? area.row - (alone ? 1 : 0) : area.column - (alone ? 1 : 0);
  if (first < 0) return [];
  return cellsOf(area)
    .filter(({ row, column }) => (down ? row : column) !== first)
    .map(({ row, column }) => ({
      row,
      column,
      value: down ? sheet.valueAt(first, column) : sheet.valueAt(row, first),
    }));
}

export function cellsOf(area: Area): CellPlace[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => ({
    row: area.row + Math.floor(i / area.columns),
    column: area.column + (i % area.columns),
  }));
}
