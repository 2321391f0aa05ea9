import { languages, type Language } from '../language/language';
import type { Plan } from '../plan/model';
import { readCover, type ReadCover } from './sheets/cover/read-cover';
import type { CellValue, NameDescription } from './description';
import { isFindingsSheet, readFindings, type ReadFindings } from './sheets/findings/read-findings';
import { ledgerColumns, type LedgerColumn } from './sheets/ledger/ledger-columns';
import { phasingColumns, type PhasingColumn } from './sheets/phasing/phasing-columns';
import { readPlanData } from './sheets/plan-data/plan-data';
import { signatureIn } from './sheet/signature';
import { sheetKeys, sheetNames, type SheetKey } from './sheet-names';
import { readSettings, type ReadSettings } from './sheets/settings/read-settings';
import type { ColumnSpec } from './sheet/table/column';
import { locateLoosely, type RenamedColumn } from './sheet/table/locate-loosely';
import { locateTable, type LocatedTable } from './sheet/table/locate-table';
import { taskColumns, type TaskColumn } from './sheets/tasks/task-columns';
import { readUserRules, type ReadUserRules } from './sheets/user-rules/read-user-rules';

/** Cells to read from, whatever host they come from. */
export interface WorkbookCells {
  sheets: readonly string[];
  names: readonly NameDescription[];
  /** Cells of a sheet from A1; null when there is no such sheet, or it was not read. */
  read(sheet: string): CellValue[][] | null;
  /** Formulas of a sheet from A1; undefined where the host gave none. */
  formulas?(sheet: string): (string | null)[][] | undefined;
}

/** A table with the cells of its sheet. */
export interface TableContents<K extends string> extends LocatedTable<K> {
  values: CellValue[][];
  formulas?: (string | null)[][];
  /** Columns whose heading is not there, with what stands in its place; only after a tolerant reading. */
  renamed?: RenamedColumn<K>[];
}

/** What a workbook holds of ours. */
export interface LedgerWorkbook {
  language: Language;
  cover: ReadCover;
  /** Null when the sheet is missing; `unreadable` lists those that exist without our headings. */
  ledger: TableContents<LedgerColumn> | null;
  tasks: TableContents<TaskColumn> | null;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  plan: Plan | null;
  /** Sheets of ours that exist, by key, with their used rows. */
  present: Partial<Record<SheetKey, PresentSheet>>;
  unreadable: string[];
  /** Null when the sheet is missing. */
  settings: ReadSettings | null;
  userRules: ReadUserRules | null;
  /** What 校验结果 holds; null when the sheet is missing or was not read. */
  findings: ReadFindings | null;
}

export interface PresentSheet {
  name: string;
  rows: number;
  /** Among all sheets of the workbook, from 0. */
  position: number;
  /** The line for signatures, of a sheet that was read and has one. */
  signature: string | null;
}

/**
 * @param tolerant finds the ledger and the tasks under other sheet names, and with headings changed, for a check that says so.
 * @returns null when the workbook has no cover of ours.
 */
export function readWorkbook(
  workbook: WorkbookCells,
  { tolerant = false } = {},
): LedgerWorkbook | null {
  const cover = readCover(workbook.names, (sheet) => workbook.read(sheet));
  if (!cover) return null;
  const present = presentSheets(workbook, cover.language);
  const unreadable: string[] = [];
  const table = <K extends string>(
    key: SheetKey,
    specs: readonly ColumnSpec<K>[],
    idKey: K,
  ): TableContents<K> | null => {
    const locate = tolerant ? locateLoosely : locateTable;
    if (tolerant) {
      const looks = (name: string, values: CellValue[][]) =>
        locateLoosely(name, values, specs, idKey) !== null;
      present[key] ??= sheetThat(looks, workbook, present);
    }
    const sheet = present[key]?.name;
    const values = sheet === undefined ? null : workbook.read(sheet);
    if (sheet === undefined || !values) return null;
    const located = locate(sheet, values, specs, idKey);
    if (located) return { ...located, values, formulas: workbook.formulas?.(sheet) };
    if (values.length > 0) unreadable.push(sheet);
    return null;
  };
  const ledger = table('ledger', ledgerColumns, 'id');
  const tasks = table('tasks', taskColumns, 'id');
  const phasing = table('phasing', phasingColumns, 'id');
  const contents = (key: SheetKey) => {
    const sheet = present[key]?.name;
    const values = sheet === undefined ? null : workbook.read(sheet);
    return sheet === undefined || !values ? null : { sheet, values };
  };
  // Explanations stay where they are, whatever the sheet is called.
  present.findings ??= sheetThat(isFindingsSheet, workbook, present);
  const settings = contents('settings');
  const userRules = contents('userRules');
  const findings = contents('findings');
  const planSheet = present.planData?.name;
  return {
    language: cover.language ?? ledger?.language ?? tasks?.language ?? 'zh-CN',
    cover,
    ledger,
    tasks,
    phasing,
    plan: planSheet === undefined ? null : readPlanData(workbook.read(planSheet) ?? []),
    present,
    unreadable,
    settings: settings && readSettings(settings.sheet, settings.values),
    findings: findings && readFindings(findings.sheet, findings.values),
    userRules:
      userRules &&
      readUserRules(userRules.sheet, userRules.values, workbook.formulas?.(userRules.sheet)),
  };
}

/** A sheet under another name that looks like what is sought; undefined where there is none. */
function sheetThat(
  looks: (name: string, values: CellValue[][]) => boolean,
  workbook: WorkbookCells,
  present: LedgerWorkbook['present'],
): PresentSheet | undefined {
  const known = Object.values(present).map((sheet) => sheet?.name);
  const position = workbook.sheets.findIndex((name) => {
    const values = known.includes(name) ? null : workbook.read(name);
    return values !== null && looks(name, values);
  });
  const name = workbook.sheets[position];
  if (name === undefined) return undefined;
  return { name, rows: workbook.read(name)!.length, position, signature: null };
}

function presentSheets(
  workbook: WorkbookCells,
  language: Language | null,
): LedgerWorkbook['present'] {
  const order = language ? [language, ...languages] : languages;
  const present: LedgerWorkbook['present'] = {};
  for (const key of sheetKeys) {
    const name = order
      .map((candidate) => sheetNames[key][candidate])
      .find((candidate) => workbook.sheets.includes(candidate));
    if (name !== undefined) {
      const position = workbook.sheets.indexOf(name);
      const cells = workbook.read(name) ?? [];
      const signature = key === 'summary' ? signatureIn(cells) : null;
      present[key] = { name, rows: cells.length, position, signature };
    }
  }
  return present;
}
