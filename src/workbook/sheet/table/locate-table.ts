import { languages, type Language } from '../../../language/language';
import type { CellValue } from '../../description';
import type { ColumnSpec, TableLayout } from './column';

/** A table found on a sheet. */
export interface LocatedTable<K extends string> extends TableLayout<K> {
  language: Language;
  /** Rows that carry an id, in sheet order. */
  rows: { row: number; id: string }[];
  /** Last row with an id; the heading row when there is none. */
  lastRow: number;
}

/** A column found by its neighbours instead of its heading; not at all when `column` is null. */
export interface RenamedColumn<K extends string> {
  key: K;
  column: number | null;
  found: string;
}

/** A table with the cells of its sheet. */
export interface TableContents<K extends string> extends LocatedTable<K> {
  values: CellValue[][];
  formulas?: (string | null)[][];
  /** Columns whose heading is not there, with what stands in its place; only after a tolerant reading. */
  renamed?: RenamedColumn<K>[];
}

/** A heading further down than this is not a heading. */
export const SEARCH_ROWS = 40;

/**
 * Finds a table by its headings, wherever the user moved it: all of `specs` but those added later must stand in one row, in
 * one language.
 * @returns null when no row has them all.
 */
export function locateTable<K extends string>(
  sheet: string,
  values: CellValue[][],
  specs: readonly ColumnSpec<K>[],
  idKey: K,
): LocatedTable<K> | null {
  for (const [headingRow, row] of values.slice(0, SEARCH_ROWS).entries()) {
    for (const language of languages) {
      const columns = columnsOf(row, specs, language);
      if (columns) return tableAt(sheet, values, headingRow, columns, language, idKey);
    }
  }
  return null;
}

/** The table under a heading row, with the rows that carry an id. */
export function tableAt<K extends string>(
  sheet: string,
  values: CellValue[][],
  headingRow: number,
  columns: Record<K, number>,
  language: Language,
  idKey: K,
): LocatedTable<K> {
  const rows: { row: number; id: string }[] = [];
  for (let row = headingRow + 1; row < values.length; row++) {
    const id = textOf(values[row]?.[columns[idKey]]);
    if (id !== '') rows.push({ row, id });
  }
  const lastRow = rows.length ? rows[rows.length - 1]!.row : headingRow;
  return { sheet, headingRow, columns, language, rows, lastRow };
}

function columnsOf<K extends string>(
  row: CellValue[],
  specs: readonly ColumnSpec<K>[],
  language: Language,
): Record<K, number> | null {
  const found = specs.map((spec) => ({
    spec,
    column: row.findIndex((cell) => textOf(cell) === spec.heading[language]),
  }));
  if (found.some(({ spec, column }) => column < 0 && !spec.addedLater)) return null;
  const present = found.filter(({ column }) => column >= 0);
  return Object.fromEntries(present.map(({ spec, column }) => [spec.key, column])) as Record<
    K,
    number
  >;
}

/** A cell's content as trimmed text; '' for a blank one. */
export function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
