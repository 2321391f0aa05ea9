import type { SheetModel } from '../../../host/file';
import { cellText } from './cell-text';

/** What is left of a sheet's rows, by its columns: a text that a cell has to hold, or the very text that it shows. */
export type ColumnFilter = { holds: string } | { is: string };
export type RowFilter = ReadonlyMap<number, ColumnFilter>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Rows above are titles and headings: those that stay in sight, or the first where none do. */
const firstRow = (sheet: SheetModel) => Math.max(1, sheet.freeze.rows);

const shownAt = (sheet: SheetModel, row: number, column: number) =>
  cellText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);

/** Rows of what is used that a filter leaves out. Rows below it are not touched: new ones may be typed there. */
export function filteredRows(sheet: SheetModel, filter: RowFilter): ReadonlySet<number> {
  const left = new Set<number>();
  if (filter.size === 0) return left;
  const { rows } = sheet.cells.extent();
  for (let row = firstRow(sheet); row < rows; row++) {
    const fits = [...filter].every(([column, wanted]) => {
      const text = shownAt(sheet, row, column);
      return 'is' in wanted ? text === wanted.is : plain(text).includes(plain(wanted.holds.trim()));
    });
    if (!fits) left.add(row);
  }
  return left;
}

/** The texts that a column shows below its heading, each once, as they come; no more than so many. */
export function choicesOf(sheet: SheetModel, column: number, most: number): string[] {
  const { rows } = sheet.cells.extent();
  const texts = new Set<string>();
  for (let row = firstRow(sheet); row < rows && texts.size < most; row++) {
    const text = shownAt(sheet, row, column);
    if (text !== '') texts.add(text);
  }
  return [...texts];
}

/** The heading right above a column's rows. */
export const headingOf = (sheet: SheetModel, column: number): string =>
  shownAt(sheet, firstRow(sheet) - 1, column);

/**
 * What whoever hears a cell of a table must know of it: the name in its row, and its heading.
 * @param widths of the columns as they are looked at; 0 for those left out.
 */
export function titlesOf(
  sheet: SheetModel,
  widths: readonly number[],
  row: number,
  column: number,
): string[] {
  if (sheet.freeze.rows === 0 || row < firstRow(sheet)) return [];
  const named = widths
    .slice(0, column)
    .findIndex((width, left) => width > 0 && typeof sheet.valueAt(row, left) === 'string');
  const name = named < 0 ? '' : shownAt(sheet, row, named);
  return [name, headingOf(sheet, column)].filter((title) => title !== '');
}
