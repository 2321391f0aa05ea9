import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import type { EntryPlace } from '../entry';
import type { RecordRow } from '../ledger-rows';
import type { Disposition, EntryReason } from '../reasons';
import type { Returned, ReturnedEntry } from '../return/read-return';

/** A return that is to be merged. */
export interface ReturnFile extends Returned {
  file: string;
  sha256: string;
}

/** One entry of one return, and what becomes of it. */
export interface MergedEntry extends EntryPlace {
  kind: RecordRow['kind'];
  name: string;
  office: string;
  issue: number;
  file: string;
  sha256: string;
  savedAt: string;
  cell: string;
  old: CellValue;
  new: CellValue;
  disposition: Disposition;
  reason: EntryReason;
  /** What goes into the ledger; only where that is not `new` as it stands. */
  entered?: CellValue;
  /** Blank and so not worth a line of the trail. */
  isBlank: boolean;
  note?: string;
}

/** An entry while it is judged. */
export interface Candidate {
  of: ReturnFile;
  entry: ReturnedEntry;
  place: EntryPlace;
  quarter: Quarter;
  /** Null for a row that the ledger does not have. */
  row: RecordRow | null;
  key: string;
}

/** Whether an entry puts something into the ledger. */
export const setsCell = ({ disposition, reason }: MergedEntry): boolean =>
  disposition === 'taken' || reason === 'decidedValue';

/** What an entry puts into the ledger. */
export const enteredValue = (entry: MergedEntry): CellValue =>
  entry.entered === undefined ? entry.new : entry.entered;
