import type { Indicator, Task } from '../plan/model';
import type { TrackedLedgerRow } from '../workbook/ledger/track-ledger';
import type { LedgerWorkbook } from '../workbook/read-workbook';
import type { TaskRow } from '../workbook/tasks/read-rows';

/** What rules of the whole workbook see. */
export interface BookContext {
  workbook: LedgerWorkbook;
  /** Rows that carry an id, in the order of the sheet. */
  rows: readonly TrackedLedgerRow[];
  tasks: readonly TaskRow[];
  /** What the plan has; null when there is none to compare with. */
  planned: { indicators: ReadonlyMap<string, Indicator>; tasks: ReadonlyMap<string, Task> } | null;
}
