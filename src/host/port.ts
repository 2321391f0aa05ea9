import type { Area } from '../workbook/address';
import type {
  CellValue,
  NameDescription,
  SheetCalculation,
  SheetResults,
  WorkbookPatch,
} from '../workbook/description';
import type { StandingCells } from '../workbook/standing-cells';

/** What a host may not be able to leave as it should be; the whole patch is written all the same. */
export type Capability = 'charts' | 'filters';

export interface SheetInfo {
  name: string;
  visible: boolean;
}

/** Cells of one sheet from A1 to the last used cell; empty cells are `null`, error values their text ("#N/A"). */
export interface SheetCells {
  sheet: string;
  values: CellValue[][];
  /** Same shape; the formula of a formula cell ("=A1+1"), else `null`. Present only when asked for. */
  formulas?: (string | null)[][];
}

export interface WorkbookSnapshot {
  sheets: SheetInfo[];
  names: NameDescription[];
  cells: SheetCells[];
}

export interface WriteProgress {
  sheet: string;
  /** Sheets finished, of `total`. */
  done: number;
  total: number;
}

export interface WriteOptions {
  /**
   * Cells of sheets of the patch that people enter into and that it writes over, and the ids of their rows: what it was made from.
   * Where one of them holds something else by now, and not what the patch writes there either, nothing of them is written.
   */
  standing?: readonly StandingCells[];
  signal?: AbortSignal;
  onProgress?: (progress: WriteProgress) => void;
}

export interface WriteReport {
  /** What could not be left as it should be: `filters` that were set and not taken back, `charts` that were refused. */
  missing: Capability[];
}

/** What is read of a workbook. */
export interface SnapshotOptions {
  /** Formulas too: of every sheet, or only of those where they cost no further round trip and little memory. */
  formulas?: boolean | 'ifCheap';
  /** The rows of a sheet that are wanted, in ascending order, where not all are: the others come as blank, and without formulas. */
  rowsOf?: (sheet: string) => readonly number[] | null;
}

/** Names the sheets whose cells are wanted. */
export type SelectSheets = (sheets: SheetInfo[], names: NameDescription[]) => string[];

/** A cell, counted from 0. */
export interface CellAt {
  sheet: string;
  row: number;
  column: number;
}

export interface CellsChanged {
  sheet: string;
  area: Area;
  /** The cells are gone, and others stand in their place: what was below or beside them has moved up or left. */
  removed?: true;
  /** Whole rows that came: what stood there and below has moved down. */
  inserted?: true;
}

/**
 * A workbook, wherever it lives. All operations work on whole areas; none costs a call per cell.
 * Every method rejects with `ProductError`.
 */
export interface Host {
  readonly kind: 'excel' | 'xlsx';

  /**
   * Sheets and names, and the cells of those sheets that `select` names after seeing both lists.
   */
  snapshot(select: SelectSheets, options?: SnapshotOptions): Promise<WorkbookSnapshot>;

  /**
   * Writes a patch sheet by sheet. Sheets named in it are unprotected first and protected as the patch says after.
   * Cancelling takes effect between sheets; writing the same patch again completes it.
   * @throws ProductError `changedMeanwhile` where what was to be standing is not: nothing was written, or what was typed is back.
   */
  write(patch: WorkbookPatch, options?: WriteOptions): Promise<WriteReport>;

  /** The cell that the user is at, counted from 0; null where no sheet is shown yet. */
  selected(): Promise<CellAt | null>;

  /** Shows and selects an area. */
  goTo(sheet: string, area: Area): Promise<void>;

  /** Milliseconds for which the oldest request without an answer waits; left out where every answer comes at once. */
  waited?(): number;

  /**
   * Calls `listener` after cells of the named sheets changed, by the user, a paste, or a co-author; not for this host's own `write`.
   * @returns a function that stops watching.
   */
  watch(sheets: string[], listener: (change: CellsChanged) => void): Promise<() => Promise<void>>;
}

/** A workbook that can only be read: open in Excel, or a file's cells. */
export type WorkbookReader = Pick<Host, 'snapshot'>;

/**
 * Works out what the formulas of a ledger workbook give, for hosts without a calculating Excel.
 * @param read cells of a sheet from A1 (ragged rows allowed), or null when there is no such sheet.
 * @param names the workbook's defined names.
 */
export type Calculator = (
  sheets: string[],
  read: (sheet: string) => CellValue[][] | null,
  names: readonly NameDescription[],
) => SheetCalculation[];

/** A file that is made from nothing. */
export interface NewFile {
  patch: WorkbookPatch;
  /** What its formulas give. */
  results: SheetResults[];
  title: string;
  /** Texts by name that stay with the file wherever it is saved. */
  properties: Readonly<Record<string, string>>;
  time: Date;
}

/** Makes an .xlsx file. */
export type MakeFile = (file: NewFile) => Promise<Uint8Array>;

/** A cell that is more than a value. */
export interface OddCell {
  isFormula?: boolean;
  /** Number format, where it is not the general one. */
  format?: string;
  /** Part of a merged area. */
  merged?: true;
}

/** One sheet of a file that somebody filled in. */
export interface ReturnedSheet {
  name: string;
  /** From A1; rows may be of different lengths. */
  values: readonly (readonly CellValue[])[];
  /** What is special about some cells, by "row,column" from 0. */
  odd: Readonly<Record<string, OddCell>>;
}

/** What a file that came back holds. */
export interface ReturnedFile {
  sheets: readonly ReturnedSheet[];
  properties: Readonly<Record<string, string>>;
  /** When it was last saved, as it says itself; '' where it does not. */
  savedAt: string;
}

/** Reads an .xlsx file that came back. @throws ProductError notAWorkbook, encrypted, unsafeFile */
export type ReadReturned = (bytes: Uint8Array) => Promise<ReturnedFile>;
