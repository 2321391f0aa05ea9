import type { SheetModel } from '../../../host/file';
import { cellText } from './cell-text';
import type { CellPlace } from './movement';

/** As letters are compared: without their case, full-width ones as others. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Cells of a sheet whose shown text holds what is sought, row by row; none for a blank text. */
export function findText(sheet: SheetModel, sought: string): CellPlace[] {
  const wanted = plain(sought.trim());
  if (wanted === '') return [];
  const found: CellPlace[] = [];
  sheet.cells.values().forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null || value === '') return;
      const text = cellText(value, sheet.formatAt(row, column).numberFormat);
      if (plain(text).includes(wanted)) found.push({ row, column });
    }),
  );
  return found.filter(
    ({ row, column }) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column),
  );
}

/** Which one follows a cell, or comes before it, going round at the end; null where there is none. */
export function nextFound(
  found: readonly CellPlace[],
  from: CellPlace,
  direction: 1 | -1,
): { place: CellPlace; index: number } | null {
  const isAfter = ({ row, column }: CellPlace) =>
    row > from.row || (row === from.row && column > from.column);
  const isBefore = ({ row, column }: CellPlace) =>
    row < from.row || (row === from.row && column < from.column);
  const at = direction === 1 ? found.findIndex(isAfter) : found.map(isBefore).lastIndexOf(true);
  const index = at >= 0 ? at : direction === 1 ? 0 : found.length - 1;
  const place = found[index];
  return place ? { place, index } : null;
}
