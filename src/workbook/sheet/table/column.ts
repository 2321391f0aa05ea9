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
 * Where a table lies on its sheet: its heading row and the column of each key, counted from 0. Keys of columns added
 * later are missing where the table lacks them.
 */
export interface TableLayout<K extends string> {
  sheet: string;
  headingRow: number;
  columns: Record<K, number>;
}
