import type { Localised } from '../../../language/language';
import type { CellFormat } from '../../description';

/** Who writes a column: the plan (locked), the units (entry cells), or a formula. */
export type ColumnOwner = 'plan' | 'entry' | 'formula';

/** One column of a table sheet, as data. */
export interface ColumnSpec<K extends string> {
  key: K;
  heading: Localised;
  /** In characters; a Chinese character takes two. */
  width: number;
  owner: ColumnOwner;
  format?: CellFormat;
  /** A column that older workbooks lack: a table is recognised without it, and a refill adds it. */
  addedLater?: true;
}

/**
 * How the columns of a sheet of records are told, which nobody enters anything into.
 * @param look of all of them. @param usual look of those that are told without one of their own.
 */
export const recordColumns =
  <K extends string>(look: CellFormat, usual: CellFormat) =>
  (key: K, zh: string, en: string, width: number, format = usual): ColumnSpec<K> => ({
    key,
    heading: { 'zh-CN': zh, en },
    width,
    owner: 'plan',
    format: { ...look, ...format },
  });

/**
 * Where a table lies on its sheet: its heading row and the column of each key, counted from 0. Keys of columns added
 * later are missing where the table lacks them.
 */
export interface TableLayout<K extends string> {
  sheet: string;
  headingRow: number;
  columns: Record<K, number>;
}
