import { XlsxHost } from '../../../src/host/file';
import type { CellValue } from '../../../src/workbook/description';
import type { Indicator, Plan, Task } from '../../../src/plan/model';
import { calculateLedger } from '../../../src/workbook/calculate';
import type { Language } from '../../../src/language/language';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns, type TaskColumn } from '../../../src/workbook/sheets/tasks/task-columns';

export function emptyWorkbook(): XlsxHost {
  return XlsxHost.create({ calculate: calculateLedger });
}

export async function filled(plan: Plan, language: Language = 'zh-CN'): Promise<XlsxHost> {
  const host = emptyWorkbook();
  await fillWorkbook(host, plan, { language });
  return host;
}

/** The first row of records on a new ledger or task sheet. */
export const FIRST_ROW = 3;
export const ledgerColumn = (key: LedgerColumn) =>
  ledgerColumns.findIndex((spec) => spec.key === key);
const taskColumn = (key: TaskColumn) => taskColumns.findIndex((spec) => spec.key === key);

/** Types into a column of the n-th indicator (from 0), as a user would. */
export function enter(host: XlsxHost, n: number, key: LedgerColumn, value: CellValue): void {
  host.edit('指标台账', FIRST_ROW + n, ledgerColumn(key), value);
}

export function enterTask(host: XlsxHost, n: number, key: TaskColumn, value: CellValue): void {
  host.edit('任务台账', FIRST_ROW + n, taskColumn(key), value);
}

/** Changes any cell, as somebody can who takes the protection off. */
export function overwrite(
  host: XlsxHost,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): void {
  const model = host.workbook.sheet(sheet)!;
  const { protection } = model;
  model.protection = null;
  host.edit(sheet, row, column, value);
  model.protection = protection;
}

export function ledgerCell(host: XlsxHost, n: number, key: LedgerColumn): CellValue {
  return host.workbook.sheet('指标台账')!.valueAt(FIRST_ROW + n, ledgerColumn(key));
}

export function taskCell(host: XlsxHost, n: number, key: TaskColumn): CellValue {
  return host.workbook.sheet('任务台账')!.valueAt(FIRST_ROW + n, taskColumn(key));
}

/** Everything that cells hold, and every feature of every sheet. */
export async function dump(host: XlsxHost): Promise<unknown> {
  const { cells, names } = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
    formulas: true,
  });
  const byName = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const features = host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visible,
    tabColor: sheet.tabColor,
    merges: sheet.merges,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    freeze: sheet.freeze,
    tables: sheet.tables,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    protection: sheet.protection,
    page: sheet.page,
    charts: sheet.charts,
    formats: formatsOf(host, sheet.name),
  }));
  return { cells, names: byName, features, active: host.workbook.activeSheet };
}

const ROWS = 40;
const COLUMNS = 26;

function formatsOf(host: XlsxHost, name: string) {
  const sheet = host.workbook.sheet(name)!;
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => sheet.formatAt(row, column)),
  );
}

const unitLists = [['甲局'], ['甲局', '乙局'], ['乙局'], []];

/** A plan of an invented district: indicator n has target 10 × (n + 1) 家, its lead units by turns. */
export function planOf(indicators: Indicator[], tasks: Task[] = [], year = 2024): Plan {
  return {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: `mou-${year}`,
    district: '某区',
    title: `某区${year}年方案`,
    years: [year],
    indicators,
    tasks,
  };
}

export function numbered(n: number, changes: Partial<Indicator> = {}): Indicator {
  return {
    id: `I-${n}`,
    section: `一·${n}`,
    field: '产业',
    name: `指标${n}`,
    measure: 'increment',
    target: { op: '>=', low: 10 * (n + 1), high: null, unit: '家' },
    period: '2024',
    lead: unitLists[n % unitLists.length]!,
    support: ['丙局'],
    ...changes,
  };
}

export function numberedTask(n: number, changes: Partial<Task> = {}): Task {
  return {
    id: `T-${n}`,
    section: `二·${n}`,
    title: `任务${n}`,
    lead: ['甲局'],
    support: [],
    ...changes,
  };
}

/** Indicators and tasks numbered from 0. */
export const smallPlan = (indicators = 4, tasks = 2): Plan =>
  planOf(
    Array.from({ length: indicators }, (_, n) => numbered(n)),
    Array.from({ length: tasks }, (_, n) => numberedTask(n)),
  );
