import type { SheetModel } from '../../../host/file';
import type { ColumnSpec } from '../../../workbook/sheet/table/column';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { SEARCH_ROWS, locateTable } from '../../../workbook/sheet/table/locate-table';
import {
  type LedgerColumn,
  ledgerColumns,
  quarterColumns,
} from '../../../workbook/sheets/ledger/ledger-columns';
import { type TaskColumn, taskColumns } from '../../../workbook/sheets/tasks/task-columns';

/** A sheet as it is looked at while figures are typed. */
export interface EntryColumns {
  /** Left out: what a person who types does not read. */
  hidden: ReadonlySet<number>;
  /** Columns from the left that stay in sight: they say what is asked for. */
  frozen: number;
}

interface EntryTable<K extends string> {
  specs: readonly ColumnSpec<K>[];
  /** The first column that is typed into; what is asked for stands left of it. */
  firstEntry: K;
  leftOut: readonly K[];
  /** What is typed of a quarter. */
  entries: (quarter: Quarter) => readonly K[];
  /** Left out where no row has any. */
  rare?: K;
}

const ledger: EntryTable<LedgerColumn> = {
  specs: ledgerColumns,
  firstEntry: 'q1',
  leftOut: ['id', 'field', 'measure', 'baseline', 'period', 'lead', 'support'],
  entries: (quarter) => [quarterColumns[quarter]],
  rare: 'upper',
};
const tasks: EntryTable<TaskColumn> = {
  specs: taskColumns,
  firstEntry: 'status1',
  leftOut: ['id', 'field', 'support'],
  entries: (quarter) => [`status${quarter}`, `progress${quarter}`],
};

/**
 * What is needed of 指标台账 or 任务台账 while figures are typed; null for every other sheet. Ledgers of earlier versions have ids,
 * offices and more between the name and the figures.
 * @param now the quarter that is reported: it stands beside the one before, so that what comes of it is in sight. Later ones are
 * left out while nothing is in them; all are shown where it is not known.
 */
export function entryColumns(sheet: SheetModel, now: Quarter | null): EntryColumns | null {
  return columnsOf(sheet, ledger, now) ?? columnsOf(sheet, tasks, now);
}

function columnsOf<K extends string>(
  sheet: SheetModel,
  table: EntryTable<K>,
  now: Quarter | null,
): EntryColumns | null {
  const values = sheet.cells.values();
  const found = locateTable(sheet.name, values.slice(0, SEARCH_ROWS), table.specs, 'id' as K);
  if (!found) return null;
  const { columns, headingRow } = found;
  const frozen = columns[table.firstEntry];
  const { rare } = table;
  const isEmpty = (column: number) =>
    values.slice(headingRow + 1).every((row) => (row[column] ?? null) === null);
  const leftOut = table.leftOut.map((key) => columns[key]);
  if (rare && isEmpty(columns[rare])) leftOut.push(columns[rare]);
  const columnsIn = (quarter: Quarter) => table.entries(quarter).map((key) => columns[key]);
  const others = quarters.filter((quarter) => {
    if (now === null || quarter === now || quarter === now - 1) return false;
    return quarter < now || columnsIn(quarter).every(isEmpty);
  });
  const hidden = [...leftOut.filter((column) => column < frozen), ...others.flatMap(columnsIn)];
  return { hidden: new Set(hidden), frozen };
}
