import type { CellContents } from '../../xlsx/model/cell-grid';

/** A cell before a change and after it; rows and columns count from 0. */
export interface CellChange {
  row: number;
  column: number;
  before: CellContents;
  after: CellContents;
}

/** Cells of one sheet that changed. */
export interface SheetChange {
  sheet: string;
  cells: CellChange[];
}

/** What was done to a workbook: contents of cells, which can be put back one by one, or more than that. */
export type WorkbookEdit =
  { kind: 'cells'; changes: SheetChange[]; by: 'user' | 'program' | 'undo' } | { kind: 'other' };

/** A value for one cell; null empties it. */
export interface CellEntry<Value> {
  row: number;
  column: number;
  value: Value;
}
