import type { Language } from '../language/language';
import type { Plan } from '../plan/model';
import type { TrackedLedgerRow } from '../tracking/ledger-row';
import type { Quarter } from '../tracking/quarter';
import type { TrackingSettings } from '../tracking/track';
import type { CellValue, NameDescription, SheetPatch, SheetResults } from './description';
import type { Cells, SheetIdentity } from './sheet/sheet-identity';
import type { ColumnSpec } from './sheet/table/column';
import type { TableContents } from './sheet/table/locate-table';
import type { TableMerge } from './sheet/table/merge-table';
import type { Standing } from './standing';
import type { ListedSheet } from './sheets/cover/contents-block';
import type { FormerTable } from './sheets/former-targets/read-former';
import type { ReadCover } from './sheets/cover/read-cover';

/** A sheet that filling a workbook with a plan writes. */
export interface PlanSheet<K extends string = string> extends SheetIdentity<K> {
  part: 'plan';
  /** What a fill writes there; nothing where what stands there is the user's. */
  fill(fill: Fill): SheetPatch[];
  /** What its formulas give; left out where it has none. @param sheet its name. */
  calculate?(book: CalculatedBook, sheet: string): SheetResults[];
}

/** A table with a row for each record of the plan, matched by id. */
export interface PlanTable<K extends string, C extends string> extends SheetIdentity<K> {
  specs: readonly ColumnSpec<C>[];
  /** Order of the columns in versions before. */
  formerOrder?: readonly C[];
  idKey: C;
  nameKey: C;
  /** Plan-owned values of every record, in plan order. */
  records(plan: Plan, language: Language): Partial<Record<C, CellValue>>[];
  /** Values that mark the row of a record, by its id, that left the plan. */
  gone(plan: Plan, language: Language): (id: string) => Partial<Record<C, CellValue>>;
}

/** A sheet that is read back. */
export interface ReadableSheet<K extends string, R> extends SheetIdentity<K> {
  read(sheet: string, cells: Cells, formulas: (string | null)[][] | undefined): R;
}

/** A workbook that is being filled: a new one, or one that is brought up to a plan. */
export interface Fill {
  plan: Plan;
  language: Language;
  year: number;
  /** Null keeps the workbook's quarter, or starts with the first. */
  quarter: Quarter | null;
  /** The cover that is there; null where it is to be written anew. */
  cover: ReadCover | null;
  /** Settings to keep. */
  kept: TrackingSettings | null;
  names: readonly NameDescription[];
  /** Where the cover counts contradictions that are not settled; null on a cover that does not. */
  unsettled: Standing['unsettled'];
  /** The name of a sheet, also of one that is to be made. */
  sheet(sheet: SheetIdentity): string;
  /** Every sheet that a ledger may have. */
  all: readonly ListedSheet[];
  isNew(sheet: SheetIdentity): boolean;
  usedRows(sheet: SheetIdentity): number;
  /** As they stand; none of a sheet that is not there, or is not read. */
  cells(sheet: SheetIdentity): Cells;
  /** A table brought up to the plan; `isNew` where there is none that can be kept. */
  merged<C extends string>(table: PlanTable<string, C>): TableMerge<C> & { isNew: boolean };
}

/** What the formulas of a filled workbook are worked out from. */
export interface CalculatedBook {
  language: Language;
  settings: TrackingSettings;
  /** Every sheet that a ledger may have, and whether there is one of a name. */
  all: readonly ListedSheet[];
  hasSheet(name: string): boolean;
  /** The rows of the ledger as they are tracked. */
  rows: readonly TrackedLedgerRow[];
  /** Targets that held before the plan changed them. */
  former: FormerTable | null;
  table<C extends string>(table: PlanTable<string, C>): TableContents<C> | null;
}
