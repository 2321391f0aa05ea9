import { format, languages, type Language } from '../../language/language';
import { defaultCriterion } from '../../quarter/ranking';
import { quarters, type Quarter } from '../../tracking/quarter';
import type { TrackingSettings } from '../../tracking/track';
import type { CellValue } from '../../workbook/description';
import type { LedgerWorkbook, WorkbookCells } from '../../workbook/read-ledger';
import { LEDGER_VERSION } from '../../workbook/sheets/cover/format-version';
import {
  ledgerColumns,
  quarterColumns,
  type LedgerColumn,
} from '../../workbook/sheets/ledger/ledger-columns';
import { taskColumns, type TaskColumn } from '../../workbook/sheets/tasks/task-columns';
import type { ColumnSpec } from '../../workbook/sheet/table/column';
import {
  SEARCH_ROWS,
  tableAt,
  textOf,
  type TableContents,
} from '../../workbook/sheet/table/locate-table';
import {
  officeIndicatorColumns,
  officeSheetNames,
  officeTaskColumns,
  type OfficeIndicatorColumn,
  type OfficeTaskColumn,
} from '../issue/office-columns';
import { officeTexts } from '../issue/texts';
import { readToken, type RowToken } from '../issue/token';
import { phasingOf } from './office-phasing';
import { sharesIn } from './office-settings';

/** A sheet's table, and the mark of one of its rows. */
interface Found<K extends string> {
  table: TableContents<K>;
  token: RowToken;
}

/**
 * Reads the workbook that was sent to an office as a ledger of its rows: what the office enters stands in the quarter that was
 * asked for, and what is due follows from the shares beside the rows.
 * @returns null where no sheet has the headings of such a workbook and a row with its mark.
 */
export function readOfficeLedger(cells: WorkbookCells): LedgerWorkbook | null {
  const indicators = firstOf(cells, indicatorTable);
  const tasks = firstOf(cells, taskTable);
  const token = (indicators ?? tasks)?.token;
  if (!token) return null;
  const { office, planId, year, quarter } = token;
  const language = (indicators ?? tasks)!.table.language;
  const shares = sharesIn(indicators?.table ?? null, quarter);
  const settings: TrackingSettings = { year, quarter, ...shares };
  const guide = officeSheetNames.guide[language];
  return {
    office,
    language,
    cover: {
      sheet: guide,
      language,
      version: LEDGER_VERSION,
      planId,
      district: districtIn(cells.read(guide) ?? [], { year, quarter, language }),
      planTitle: '',
      settings,
      criterion: defaultCriterion,
      problems: [],
      places: {},
      lostNames: [],
      goneLines: [],
      roomForRanking: null,
      unsettled: null,
      settlements: null,
    },
    ledger: indicators?.table ?? null,
    tasks: tasks?.table ?? null,
    phasing: indicators ? phasingOf(indicators.table, settings) : null,
    former: null,
    plan: null,
    sheetNames: cells.sheets,
    present: {},
    unreadable: [],
    settings: null,
    userRules: null,
    findings: null,
    adjusted: [],
    roster: null,
    trail: null,
  };
}

function firstOf<K extends string>(
  cells: WorkbookCells,
  tableIn: (sheet: string, values: CellValue[][]) => Found<K> | null,
): Found<K> | null {
  for (const sheet of cells.sheets) {
    const values = cells.read(sheet);
    const found = values && tableIn(sheet, values);
    if (!found) continue;
    return { ...found, table: { ...found.table, formulas: cells.formulas?.(sheet) } };
  }
  return null;
}

const EVERY = { returned: true, explainedBefore: true, dated: true };

/** What an office's columns are in the ledger. */
const indicatorTable = (sheet: string, values: CellValue[][]) =>
  tableWith<OfficeIndicatorColumn, LedgerColumn>(sheet, values, {
    specsOf: (quarter) => officeIndicatorColumns(quarter, EVERY),
    entry: 'entry',
    keys: ledgerColumns.map(({ key }) => key),
    keyOf: (key, quarter) => (key === 'entry' ? quarterColumns[quarter] : key),
  });

const taskTable = (sheet: string, values: CellValue[][]) =>
  tableWith<OfficeTaskColumn, TaskColumn>(sheet, values, {
    specsOf: (quarter) => officeTaskColumns(quarter, EVERY),
    entry: 'status',
    keys: taskColumns.map(({ key }) => key),
    keyOf: (key, quarter) => {
      const before = (quarter - 1) as Quarter;
      if (key === 'status' || key === 'progress') return `${key}${quarter}`;
      if (key === 'earlierStatus') return `status${before}`;
      if (key === 'earlierProgress') return `progress${before}`;
      return key === 'name' ? 'title' : key;
    },
  });

interface OfficeTable<Own extends string, K extends string> {
  specsOf(quarter: Quarter): readonly ColumnSpec<Own>[];
  /** The column whose heading tells the table, and its quarter. */
  entry: Own;
  keys: readonly K[];
  /** The ledger's name of a column; one of no ledger's where it has none. */
  keyOf(key: Own, quarter: Quarter): string;
}

function tableWith<Own extends string, K extends string>(
  sheet: string,
  values: CellValue[][],
  of: OfficeTable<Own, K>,
): Found<K> | null {
  for (const [headingRow, line] of values.slice(0, SEARCH_ROWS).entries()) {
    for (const language of languages) {
      for (const quarter of quarters) {
        const places = new Map(
          of
            .specsOf(quarter)
            .map(({ key, heading }) => [
              key,
              line.findIndex((cell) => textOf(cell) === heading[language]),
            ]),
        );
        if (places.get(of.entry)! < 0 || places.get('id' as Own)! < 0) continue;
        const columns = columnsOf(places, quarter, of);
        const table = tableAt(sheet, values, headingRow, columns, language, 'id' as K);
        const token = tokenIn(values, headingRow);
        return token && { table: { ...table, values }, token };
      }
    }
  }
  return null;
}

/** A column that an office does not have is nowhere. */
function columnsOf<Own extends string, K extends string>(
  places: ReadonlyMap<Own, number>,
  quarter: Quarter,
  { keys, keyOf }: OfficeTable<Own, K>,
): Record<K, number> {
  const known = new Map(
    [...places].map(([key, column]): [string, number] => [keyOf(key, quarter), column]),
  );
  return Object.fromEntries(keys.map((key) => [key, known.get(key) ?? -1])) as Record<K, number>;
}

function tokenIn(values: readonly CellValue[][], headingRow: number): RowToken | null {
  for (const line of values.slice(headingRow + 1)) {
    for (const cell of line) {
      const token = readToken(cell);
      if (token) return token;
    }
  }
  return null;
}

/** The guide's title begins with the district. */
function districtIn(
  guide: readonly CellValue[][],
  { year, quarter, language }: { year: number; quarter: Quarter; language: Language },
): string {
  const rest = format(officeTexts.title[language], { district: '', year, quarter });
  const titles = guide.slice(0, SEARCH_ROWS).flat().map(textOf);
  const title = titles.find((text) => text.endsWith(rest));
  return title?.slice(0, -rest.length) ?? '';
}
