import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import type { Indicator, Plan, Task } from '../../plan/model';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import type { TaskRow } from '../../workbook/sheets/tasks/read-task-rows';
import { comparedTables, type ComparedTable } from './records';

/** What rules of the whole workbook see. */
export interface BookContext {
  workbook: LedgerWorkbook;
  /** The ledger's, in the order of the sheet. */
  rows: readonly TrackedLedgerRow[];
  /** The tasks', in the order of the sheet. */
  tasks: readonly TaskRow[];
  /** Both tables beside the plan; one whose sheet cannot be read is left out. */
  tables: readonly ComparedTable[];
  /** What the plan has; null when there is none to compare with. */
  planned: { indicators: ReadonlyMap<string, Indicator>; tasks: ReadonlyMap<string, Task> } | null;
  /** The plan that was given to compare with instead of the workbook's own. */
  against?: Plan;
}

/** Compares the tables with the plan once, for every rule that asks. */
export function bookContext(
  workbook: LedgerWorkbook,
  rows: readonly TrackedLedgerRow[],
  tasks: readonly TaskRow[],
  planned: BookContext['planned'],
): BookContext {
  const tables = comparedTables(workbook, rows, tasks, planned);
  return { workbook, rows, tasks, tables, planned };
}
