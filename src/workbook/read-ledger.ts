import type { Language } from '../language/language';
import { whenAsked } from '../tracking/remembered';
import type { Plan } from '../plan/model';
import type { CellValue, NameDescription } from './description';
import type { PlanTable, ReadableSheet } from './plan-sheets';
import { namesOf, sheets, type SheetKey } from './registry';
import type { Cells, SheetIdentity } from './sheet/sheet-identity';
import { locateLoosely } from './sheet/table/locate-loosely';
import { locateTable, type TableContents } from './sheet/table/locate-table';
import type { Adjusted } from './sheets/adjustments/adjusted';
import { adjustmentsSheet } from './sheets/adjustments/adjustments-sheet';
import { readCover, type ReadCover } from './sheets/cover/read-cover';
import { formerSheet } from './sheets/former-targets/former-sheet';
import type { FormerTable } from './sheets/former-targets/read-former';
import { findingsSheet } from './sheets/findings/findings-sheet';
import { isFindingsSheet, type ReadFindings } from './sheets/findings/read-findings';
import type { LedgerColumn } from './sheets/ledger/ledger-columns';
import { ledgerSheet } from './sheets/ledger/ledger-sheet';
import type { PhasingColumn } from './sheets/phasing/phasing-columns';
import { phasingSheet } from './sheets/phasing/phasing-sheet';
import { planDataSheet, readPlanData } from './sheets/plan-data/plan-data';
import { rosterSheet, type ReadRoster } from './sheets/roster/roster-sheet';
import type { ReadSettings } from './sheets/settings/read-settings';
import { settingsSheet } from './sheets/settings/settings-sheet';
import type { TaskColumn } from './sheets/tasks/task-columns';
import { tasksSheet } from './sheets/tasks/tasks-sheet';
import { trailSheet, type ReadTrail } from './sheets/trail/trail-sheet';
import type { ReadUserRules } from './sheets/user-rules/read-user-rules';
import { userRulesSheet } from './sheets/user-rules/user-rules-sheet';

/** Cells to read from, whatever host they come from. */
export interface WorkbookCells {
  sheets: readonly string[];
  names: readonly NameDescription[];
  /** Cells of a sheet from A1; null when there is no such sheet, or it was not read. */
  read(sheet: string): CellValue[][] | null;
  /** Formulas of a sheet from A1; undefined where the host gave none. */
  formulas?(sheet: string): (string | null)[][] | undefined;
}

/** What a workbook holds of ours. */
export interface LedgerWorkbook {
  /** Only of the workbook of an office, read as a ledger of its rows: what only the ledger itself can tell is not asked of it. */
  office?: string;
  language: Language;
  cover: ReadCover;
  /** Null when the sheet is missing; `unreadable` lists those that exist without our headings. */
  ledger: TableContents<LedgerColumn> | null;
  tasks: TableContents<TaskColumn> | null;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  plan: Plan | null;
  /** Of all sheets, in their order. */
  sheetNames: readonly string[];
  /** Sheets of ours that exist, by key, with their used rows. */
  present: Partial<Record<SheetKey, PresentSheet>>;
  unreadable: string[];
  /** Null when the sheet is missing. */
  settings: ReadSettings | null;
  userRules: ReadUserRules | null;
  /** What 校验结果 holds; null when the sheet is missing or was not read. */
  findings: ReadFindings | null;
  /** What 方案调整 has of changes from a later quarter on; none where the sheet is missing or was not read. */
  adjusted: readonly Adjusted[];
  /** Targets that held before the plan changed them; null where the sheet is missing, has none, or was not read. */
  former: FormerTable | null;
  /** 单位名册; null when the sheet is missing or was not read. */
  roster: ReadRoster | null;
  /** 报送记录; null when the sheet is missing or was not read. */
  trail: ReadTrail | null;
}

export interface PresentSheet {
  name: string;
  /** None of a sheet that was not read. */
  cells: Cells;
  /** Where the host gave any. */
  formulas?: readonly (readonly (string | null)[])[];
  /** Among all sheets of the workbook, from 0. */
  position: number;
}

/**
 * @param tolerant finds the ledger and the tasks under other sheet names, and with headings changed, for a check that says so.
 * @returns null when the workbook has no cover of ours.
 */
export function readLedger(
  workbook: WorkbookCells,
  { tolerant = false } = {},
): LedgerWorkbook | null {
  const read = (sheet: string) => workbook.read(sheet);
  const cover = readCover(workbook.names, read, tolerant ? () => planIdIn(workbook) : undefined);
  if (!cover) return null;
  const present = presentSheets(workbook, cover.language);
  const unreadable: string[] = [];
  const cellsOf = ({ key }: SheetIdentity) => {
    const sheet = present[key as SheetKey]?.name;
    const values = sheet === undefined ? null : workbook.read(sheet);
    return sheet === undefined || !values ? null : { sheet, values };
  };
  const table = <C extends string>(of: PlanTable<SheetKey, C>): TableContents<C> | null => {
    const { key, specs, idKey, formerOrder } = of;
    const loosely = (name: string, values: CellValue[][]) =>
      locateLoosely(name, values, specs, idKey, formerOrder);
    if (tolerant) {
      present[key] ??= sheetThat((...sheet) => loosely(...sheet) !== null, workbook, present);
    }
    const found = cellsOf(of);
    if (!found) return null;
    const { sheet, values } = found;
    const located = tolerant ? loosely(sheet, values) : locateTable(sheet, values, specs, idKey);
    if (located) return { ...located, values, formulas: workbook.formulas?.(sheet) };
    if (values.length > 0) unreadable.push(sheet);
    return null;
  };
  const contents = <R>(of: ReadableSheet<SheetKey, R>): R | null => {
    const found = cellsOf(of);
    return found && of.read(found.sheet, found.values, workbook.formulas?.(found.sheet));
  };
  const plan = whenAsked(() => contents(planDataSheet));
  const trail = whenAsked(() => contents(trailSheet));
  const ledger = table(ledgerSheet);
  const tasks = table(tasksSheet);
  const phasing = table(phasingSheet);
  // Explanations stay where they are, whatever the sheet is called.
  present.findings ??= sheetThat(isFindingsSheet, workbook, present);
  return {
    language: cover.language ?? ledger?.language ?? tasks?.language ?? 'zh-CN',
    cover,
    ledger,
    tasks,
    phasing,
    get plan() {
      return plan();
    },
    sheetNames: workbook.sheets,
    present,
    unreadable,
    settings: contents(settingsSheet),
    findings: contents(findingsSheet),
    adjusted: contents(adjustmentsSheet) ?? [],
    former: contents(formerSheet),
    userRules: contents(userRulesSheet),
    roster: contents(rosterSheet),
    get trail() {
      return trail();
    },
  };
}

/** A table of a workbook, by what the registry has of it. */
export function tableIn<C extends string>(
  workbook: LedgerWorkbook,
  { key }: PlanTable<string, C>,
): TableContents<C> | null {
  return workbook[key as 'ledger' | 'tasks' | 'phasing'] as unknown as TableContents<C> | null;
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
  return { name, cells: workbook.read(name)!, position };
}

function presentSheets(
  workbook: WorkbookCells,
  language: Language | null,
): LedgerWorkbook['present'] {
  const present: LedgerWorkbook['present'] = {};
  for (const { key } of sheets) {
    const name = namesOf(key, language).find((candidate) => workbook.sheets.includes(candidate));
    if (name !== undefined) {
      const position = workbook.sheets.indexOf(name);
      const formulas = workbook.formulas?.(name);
      present[key] = { name, cells: workbook.read(name) ?? [], formulas, position };
    }
  }
  return present;
}

/** The plan's id as its own sheet has it; '' without one. */
function planIdIn({ sheets: names, read }: WorkbookCells): string {
  const sheet = names.find((name) => namesOf('planData').includes(name));
  return (sheet !== undefined && readPlanData(read(sheet) ?? [])?.id) || '';
}
