import type { TableContents } from '../workbook/sheet/table/locate-table';
import { checkLedger } from '../check/check-ledger';
import { formulaColumns } from '../check/records/own-formulas';
import type { CellsChanged, Host } from '../host/port';
import type { Plan } from '../plan/model';
import type { Area } from '../workbook/address';
import { quarterColumns, type LedgerColumn } from '../workbook/sheets/ledger/ledger-columns';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { sheetNames, type SheetKey } from '../workbook/registry';
import { taskColumns, type TaskColumn } from '../workbook/sheets/tasks/task-columns';
import { withExplanations } from '../check/explanations/explanations';
import { loadLedger } from './load-ledger';
import type { CheckedFinding } from '../check/findings/checked-finding';

/** Findings of the rows that an edit touched. */
export interface EditCheck {
  rows: { indicatorId: string; indicatorName: string }[];
  findings: CheckedFinding[];
}

/** What the check of an edit leaves for that of the next one. */
export interface EditMemory {
  /** Where 校验结果 was found; null when nowhere. */
  findingsSheet?: string | null;
}

/** What a unit enters: actuals and explanations, and the state and text of tasks. */
const entryColumns: readonly LedgerColumn[] = [...Object.values(quarterColumns), 'explanation'];
const taskEntryColumns = taskColumns
  .filter(({ owner }) => owner === 'entry')
  .map(({ key }) => key) as TaskColumn[];

/**
 * Checks the rows whose entries changed, of indicators and of tasks. Reads the sheets that their rules need, and no others:
 * the plan only where a formula was typed over.
 * @returns null when the changes touched no entry cell.
 */
export async function checkEdit(
  host: Host,
  changes: CellsChanged | readonly CellsChanged[],
  memory: EditMemory = {},
): Promise<EditCheck | null> {
  const all = [changes].flat() as CellsChanged[];
  const edited = (['ledger', 'tasks'] as const).filter((key) =>
    all.some(({ sheet }) => Object.values(sheetNames[key]).includes(sheet)),
  );
  if (edited.length === 0) return null;
  const workbook = await loadEdited(host, edited, memory);
  if (!workbook) return null;
  const { ledger, tasks } = workbook;
  const overwritten = ledger ? touchedRows(ledger, formulaColumns, all) : [];
  const rows = ledger ? touchedRows(ledger, [...entryColumns, ...formulaColumns], all) : [];
  const taskRows = tasks ? touchedRows(tasks, taskEntryColumns, all) : [];
  if (rows.length + taskRows.length === 0) return null;
  const plan = overwritten.length > 0 ? await loadPlan(host) : null;
  const findings = [
    ...(rows.length > 0 ? checkLedger({ ...workbook, plan }, { only: new Set(rows) }) : []),
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

async function loadEdited(
  host: Host,
  edited: readonly SheetKey[],
  memory: EditMemory,
): Promise<LedgerWorkbook | null> {
  const { findingsSheet } = memory;
  const keys = ['cover', 'settings', 'findings', ...edited] as const;
  const { workbook } = await loadLedger(host, keys, { formulas: 'ifCheap', findingsSheet });
  if (workbook) memory.findingsSheet = workbook.findings?.sheet ?? null;
  return workbook;
}

async function loadPlan(host: Host): Promise<Plan | null> {
  const { workbook } = await loadLedger(host, ['cover', 'planData']);
  return workbook?.plan ?? null;
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

/** The check of a workbook without a ledger is that of its tasks, which are few. */
function taskFindings(workbook: LedgerWorkbook, rows: ReadonlySet<number>) {
  const { sheet } = workbook.tasks!;
  return checkLedger({ ...workbook, ledger: null }).filter(
    (finding) => finding.group === 'tasks' && finding.sheet === sheet && rows.has(finding.row),
  );
}

function recordAt<K extends string>(table: TableContents<K | 'id'>, row: number, name: K) {
  const text = (key: K | 'id') => String(table.values[row]?.[table.columns[key]] ?? '');
  return { indicatorId: text('id'), indicatorName: text(name) };
}
