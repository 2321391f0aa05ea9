import { auditLedger } from '../audit/audit-ledger';
import { formulaColumns } from '../audit/own-formulas';
import type { CellsChanged, Host } from '../host/port';
import type { Area } from '../workbook/address';
import { quarterColumns, type LedgerColumn } from '../workbook/ledger/columns';
import type { LedgerWorkbook, TableContents } from '../workbook/read-workbook';
import { taskColumns, type TaskColumn } from '../workbook/tasks/columns';
import { withExplanations } from './explanations';
import { loadLedger } from './load-ledger';
import type { CheckedFinding } from './types';

/** Findings of the rows that an edit touched. */
export interface EditCheck {
  rows: { indicatorId: string; indicatorName: string }[];
  findings: CheckedFinding[];
}

/** What a unit enters: actuals and explanations, and the state and text of tasks; and formulas that somebody types over. */
const entryColumns: readonly LedgerColumn[] = [
  ...Object.values(quarterColumns),
  'explanation',
  ...formulaColumns,
];
const taskEntryColumns = taskColumns
  .filter(({ owner }) => owner === 'entry')
  .map(({ key }) => key) as TaskColumn[];

/**
 * Checks the rows whose entries changed, of indicators and of tasks.
 * @returns null when the changes touched no entry cell.
 */
export async function checkEdit(
  host: Host,
  changes: CellsChanged | readonly CellsChanged[],
): Promise<EditCheck | null> {
  const all = [changes].flat() as CellsChanged[];
  const keys = ['cover', 'ledger', 'tasks', 'settings', 'findings', 'planData'] as const;
  const { workbook } = await loadLedger(host, keys, { formulas: 'ifCheap' });
  if (!workbook) return null;
  const { ledger, tasks } = workbook;
  const rows = ledger ? touchedRows(ledger, entryColumns, all) : [];
  const taskRows = tasks ? touchedRows(tasks, taskEntryColumns, all) : [];
  if (rows.length + taskRows.length === 0) return null;
  const findings = [
    ...(rows.length > 0 ? auditLedger(workbook, { only: new Set(rows) }) : []),
    ...(taskRows.length > 0 ? taskFindings(workbook, new Set(taskRows)) : []),
  ];
  return {
    rows: [
      ...rows.map((row) => recordAt(ledger!, row, 'name')),
      ...taskRows.map((row) => recordAt(tasks!, row, 'title')),
    ],
    findings: withExplanations(findings, workbook),
  };
}

function touchedRows<K extends string>(
  table: TableContents<K>,
  entries: readonly K[],
  changes: readonly CellsChanged[],
): number[] {
  const areas = changes
    .filter(({ sheet }) => sheet === table.sheet)
    .map(({ area }) => area)
    .filter((area) => entries.some((key) => crosses(area, table.columns[key])));
  if (areas.length === 0) return [];
  const isTouched = (row: number) =>
    areas.some((area) => row >= area.row && row < area.row + area.rows);
  return table.rows.flatMap(({ row }) => (isTouched(row) ? [row] : []));
}

const crosses = (area: Area, column: number | undefined) =>
  column !== undefined && column >= area.column && column < area.column + area.columns;

/** The audit of a workbook without a ledger is that of its tasks, which are few. */
function taskFindings(workbook: LedgerWorkbook, rows: ReadonlySet<number>) {
  const { sheet } = workbook.tasks!;
  return auditLedger({ ...workbook, ledger: null }).filter(
    (finding) => finding.group === 'tasks' && finding.sheet === sheet && rows.has(finding.row),
  );
}

function recordAt<K extends string>(table: TableContents<K | 'id'>, row: number, name: K) {
  const text = (key: K | 'id') => String(table.values[row]?.[table.columns[key]] ?? '');
  return { indicatorId: text('id'), indicatorName: text(name) };
}
