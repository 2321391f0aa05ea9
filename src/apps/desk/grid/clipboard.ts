import type { CellEntry, SheetModel } from '../../../host/file';
import { type Area, areaContains } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/description';
import { cellText } from './cell-text';
import { parseDelimited, writeDelimited } from './editing/delimited';
import { parseEntry, takesRatesAsWritten } from './entry';
import type { CellPlace } from './movement';

/** An area as spreadsheets put it on the clipboard: tabs between columns, a line for each row that is seen. */
export function copyText(sheet: SheetModel, area: Area, isShown: IsShown): string {
  const rows = shownRows(area, isShown).map((row) =>
    Array.from({ length: area.columns }, (_, c) => {
      const column = area.column + c;
      return cellText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
    }),
  );
  return writeDelimited(rows);
}

/** Whether a row is seen: what a filter left out, or the sheet hides, is not written into unseen. */
export type IsShown = (row: number) => boolean;

/**
 * What pasted text puts into which cells, each read as if it had been typed there. A selection that is larger than what is
 * pasted, by whole times, is filled with it; otherwise it goes from the selection's first cell on. Rows that are not shown are
 * passed over.
 */
export function pastedCells(
  sheet: SheetModel,
  into: Area,
  text: string,
  isShown: IsShown,
): CellEntry<CellValue>[] {
  const pasted = parseDelimited(text);
  const width = pasted.reduce((most, line) => Math.max(most, line.length), 0);
  const own = shownRows(into, isShown);
  const fills = own.length % pasted.length === 0 && into.columns % width === 0;
  const rows = fills ? own : rowsFrom(into.row, pasted.length, isShown);
  const columns = fills ? into.columns : width;
  const asWritten = takesRatesAsWritten(sheet);
  return rows.flatMap((row, r) =>
    Array.from({ length: columns }, (_, c) => {
      const column = into.column + c;
      const typed = pasted[r % pasted.length]?.[c % width] ?? '';
      const { numberFormat } = sheet.formatAt(row, column);
      return { row, column, value: parseEntry(typed, numberFormat, asWritten) };
    }),
  );
}

/** The first row of an area into its other rows, or the first column into its other columns; of one cell, the one before it. */
export function filledCells(
  sheet: SheetModel,
  area: Area,
  direction: 'down' | 'right',
  isShown: IsShown,
): CellEntry<CellValue>[] {
  const down = direction === 'down';
  const shown = shownRows(area, isShown);
  const alone = down ? shown.length === 1 : area.columns === 1;
  const [top = area.row] = shown;
  const above = alone ? rowsFrom(area.row - 1, 1, isShown, -1)[0] : top;
  const first = down ? above : area.column - (alone ? 1 : 0);
  if (first === undefined || first < 0) return [];
  return cellsOf(area, isShown)
    .filter(({ row, column }) => (down ? row : column) !== first)
    .map(({ row, column }) => ({
      row,
      column,
      value: down ? sheet.valueAt(first, column) : sheet.valueAt(row, first),
    }));
}

/** What an area holds, again and again into the rest of a larger one that begins where it does. */
export function repeatedCells(
  sheet: SheetModel,
  source: Area,
  whole: Area,
  isShown: IsShown,
): CellEntry<CellValue>[] {
  const from = shownRows(source, isShown);
  return shownRows(whole, isShown).flatMap((row, r) =>
    Array.from({ length: whole.columns }, (_, c) => ({
      row,
      column: whole.column + c,
      c,
      r,
    })).flatMap(({ column, c }) =>
      areaContains(source, row, column)
        ? []
        : [
            {
              row,
              column,
              value: sheet.valueAt(from[r % from.length]!, source.column + (c % source.columns)),
            },
          ],
    ),
  );
}

/** The cells of an area that are seen, row by row. */
export function cellsOf(area: Area, isShown: IsShown): CellPlace[] {
  return shownRows(area, isShown).flatMap((row) =>
    Array.from({ length: area.columns }, (_, c) => ({ row, column: area.column + c })),
  );
}

const shownRows = ({ row, rows }: Area, isShown: IsShown): number[] =>
  Array.from({ length: rows }, (_, r) => row + r).filter(isShown);

/** So many rows that are seen, from one on. */
function rowsFrom(first: number, count: number, isShown: IsShown, step: 1 | -1 = 1): number[] {
  const rows: number[] = [];
  for (let row = first; row >= 0 && rows.length < count; row += step) {
    if (isShown(row)) rows.push(row);
  }
  return rows;
}
