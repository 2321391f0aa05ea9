import { languages, type Language } from '../language/language';
import type { Plan } from '../plan/model';
import { readCover, type ReadCover } from './cover/read-cover';
import type { CellValue, NameDescription } from './description';
import { ledgerColumns, type LedgerColumn } from './ledger/columns';
import { phasingColumns, type PhasingColumn } from './phasing/columns';
import { readPlanData } from './plan-data/plan-data';
import { sheetKeys, sheetNames, type SheetKey } from './sheet-names';
import { locateTable, type LocatedTable } from './table/locate-table';
import { taskColumns, type TaskColumn } from './tasks/columns';

/** Cells to read from, whatever host they come from. */
export interface WorkbookCells {
  sheets: readonly string[];
  names: readonly NameDescription[];
  /** Cells of a sheet from A1; null when there is no such sheet. */
  read(sheet: string): CellValue[][] | null;
}

/** A table with the cells of its sheet. */
export interface TableContents<K extends string> extends LocatedTable<K> {
  values: CellValue[][];
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
  present: Partial<Record<SheetKey, { name: string; rows: number }>>;
  unreadable: string[];
}

/** @returns null when the workbook has no cover of ours. */
export function readWorkbook(workbook: WorkbookCells): LedgerWorkbook | null {
  const cover = readCover(workbook.names, (sheet) => workbook.read(sheet));
  if (!cover) return null;
  const present = presentSheets(workbook, cover.language);
  const unreadable: string[] = [];
  const table = <K extends string>(
    key: SheetKey,
    locate: (sheet: string, values: CellValue[][]) => LocatedTable<K> | null,
  ): TableContents<K> | null => {
    const sheet = present[key]?.name;
    const values = sheet === undefined ? null : workbook.read(sheet);
    if (sheet === undefined || !values) return null;
    const located = locate(sheet, values);
    if (located) return { ...located, values };
    if (values.length > 0) unreadable.push(sheet);
    return null;
  };
  const ledger = table('ledger', (sheet, values) =>
    locateTable(sheet, values, ledgerColumns, 'id'),
  );
  const tasks = table('tasks', (sheet, values) => locateTable(sheet, values, taskColumns, 'id'));
  const phasing = table('phasing', (sheet, values) =>
    locateTable(sheet, values, phasingColumns, 'id'),
  );
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
  };
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
    if (name !== undefined) present[key] = { name, rows: workbook.read(name)?.length ?? 0 };
  }
  return present;
}
