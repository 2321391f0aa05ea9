import { areaAddress, type Area } from '../../workbook/address';
import {
  chartMark,
  type SheetPatch,
  type TableDescription,
  type WorkbookPatch,
} from '../../workbook/description';
import { ProductError } from '../../language/errors';
import { changedMeanwhile, type StandingCells } from '../../workbook/standing-cells';
import { askRows, writtenRows } from './hidden-rows';
import { findLostTitles, loadTitleCells } from './lost-titles';
import { askStanding, refuseChanged } from './meanwhile';
import { gapsOf, loadGap, readGap, type Gap } from './gaps';
import { findPresent, MAYBE_ALL, type Present } from './present';
import type { KnownFilter, TakenOff } from './taken-off';
import { unfinishedName } from './writers/charts';

export interface KnownSheet {
  protected: boolean;
  /** Open cells alone are written: no need to unprotect, which would also take the user's undo away. */
  staysProtected: boolean;
  /** What is allowed under its protection, or was before an attempt that failed; null where it had none. */
  allowed: Excel.WorksheetProtectionOptions | null;
  /** Nothing entered yet: new, or left behind by an attempt that failed. */
  empty: boolean;
  /** Some of its rows, or of those to be written, are not shown: filtered, or hidden by the user. */
  hasHiddenRows: boolean;
  /** The rows to be written, see `writtenRows`. */
  written: Area | null;
  /** Names of its tables. */
  tables: string[];
  /** Unprotected already by this write. */
  isOpen: boolean;
  /** What stands between the formulas that are to be written. */
  gaps: readonly Gap[];
  /** Filters that were taken off for this write, or for one that failed. */
  filters: readonly KnownFilter[];
}

export interface KnownTable {
  /** Differs from the described name for a table that an earlier attempt made but could not name. */
  name: string;
  area: Area;
}

export interface KnownChart {
  /** True when an earlier attempt did not finish it. */
  unfinished: boolean;
  /** There is a whole one beside what was not finished: it was to take its place. */
  replaces: boolean;
  seriesCount: number;
  /** The cell that its title showed was deleted, and the title shows none any more. */
  isTitleLost: boolean;
}

/** What of a patch is already there. */
export interface KnownWorkbook {
  /** The sheet to show at the end: the patch's, or the one shown now where panes are frozen, which may show theirs. */
  shown: string | null;
  sheetCount: number;
  sheets: Map<string, KnownSheet>;
  /** By described name. */
  tables: Map<string, KnownTable>;
  /** By sheet and described name, see `chartKey`. */
  charts: Map<string, KnownChart>;
  /** Of those the patch describes and of those that remember its charts. */
  names: Set<string>;
}

export const chartKey = (sheet: string, chart: string) => `${sheet}!${chart}`;

const RANGE_PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/**
 * Finds out in one sync what exists of everything the patch names; one more only after a failed attempt.
 * @param standing cells that have to hold what they held when the patch was made.
 * @param chains whether Excel answers for what is asked of something missing; where not, names are asked for first.
 */
export async function discover(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  taken: TakenOff,
  chains: boolean,
  standing: readonly StandingCells[] = [],
): Promise<KnownWorkbook> {
  const present = chains ? MAYBE_ALL : await findPresent(context, patch);
  const { workbook } = context;
  const all = workbook.worksheets.load('items/name,items/visibility');
  const structure = workbook.protection.load('protected');
  const mayShow = patch.activate === undefined && patch.sheets.some(({ freeze }) => freeze);
  const shown = mayShow ? workbook.worksheets.getActiveWorksheet().load('name') : null;
  const sheets = patch.sheets
    .filter(({ name }) => present.hasSheet(name))
    .map((described) => lookUpSheet(workbook, described, patch, standing));
  const tables = patch.sheets.flatMap(({ name, tables = [] }) =>
    tables
      .filter((table) => present.hasTable(table.name))
      .map((table) => lookUpTable(workbook, name, table)),
  );
  const charts = sheets.flatMap(({ sheet, described }) =>
    (described.charts ?? []).map((chart) =>
      lookUpChart(sheet, described.name, chart.name, present),
    ),
  );
  const described = [
    ...patch.names.map(({ name }) => name),
    ...patch.sheets.flatMap(({ charts = [] }) => charts.map(({ name }) => chartMark(name))),
  ];
  const names = described.map((name) => workbook.names.getItemOrNullObject(name).load('name'));
  await context.sync();

  const existing = sheets.filter(({ sheet }) => !sheet.isNullObject);
  if (structure.protected && existing.length < patch.sheets.length)
    throw new ProductError('structureProtected');
  const gone = standing.find(
    ({ sheet }) => !existing.some(({ described }) => described.name === sheet),
  );
  if (gone) throw changedMeanwhile(gone.sheet, gone.at);
  for (const { described, standing } of existing) refuseChanged(described, standing);
  const found = tables.filter(({ table }) => !table.isNullObject);
  for (const { described, sheet, worksheet } of found) {
    if (worksheet.name !== sheet) {
      const details = { table: described.name, sheet: worksheet.name, wanted: sheet };
      throw new ProductError('sheetRenamed', details);
    }
  }
  const known: KnownWorkbook = {
    sheetCount: all.items.length,
    shown: canBeShown(all, patch.activate) ?? shown?.name ?? null,
    sheets: new Map(
      existing.map((sheet) => [sheet.described.name, knownSheet(sheet, taken)] as const),
    ),
    tables: new Map(
      found.map(({ described, range }) => [
        described.name,
        { name: described.name, area: areaOf(range) },
      ]),
    ),
    charts: new Map(charts.flatMap((chart) => knownChart(chart))),
    names: new Set(described.filter((_, i) => !names[i]!.isNullObject)),
  };
  await adoptStrays(context, known, sheets);
  const titleCells = sheets.flatMap((each) => each.titleCells);
  await findLostTitles(context, titleCells, ({ sheet, name }) =>
    known.charts.get(chartKey(sheet, name)),
  );
  return known;
}

/** Excel refuses to show what the user hid; a sheet that is not there yet is made to be seen. */
function canBeShown({ items }: Excel.WorksheetCollection, wanted: string | undefined) {
  const isHidden = items.some(
    ({ name, visibility }) => name === wanted && visibility !== 'Visible',
  );
  return isHidden ? undefined : wanted;
}

function knownSheet(
  {
    described: { name },
    protection,
    rows,
    written,
    tables,
    gaps,
    locks,
  }: ReturnType<typeof lookUpSheet>,
  taken: TakenOff,
): KnownSheet {
  const options = (protection.options as typeof protection.options | null) ?? {};
  const earlier = taken.of(name);
  const names = tables.items.map((table) => table.name);
  return {
    protected: protection.protected,
    staysProtected: locks?.every(({ locked }) => (locked as boolean | null) === false) ?? false,
    allowed: protection.protected ? withoutNulls(options) : (earlier?.allowed ?? null),
    empty: rows.isEmpty(),
    hasHiddenRows: rows.isHidden(),
    written,
    tables: names,
    isOpen: false,
    gaps: gaps.map(readGap),
    filters: earlier?.filters.filter(({ table }) => names.includes(table)) ?? [],
  };
}

/** Excel hands out every key of an object, and does not take back those that hold nothing. */
export function withoutNulls<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => (value as unknown) !== null);
  return Object.fromEntries(entries) as T;
}

function lookUpSheet(
  workbook: Excel.Workbook,
  described: SheetPatch,
  patch: WorkbookPatch,
  standing: readonly StandingCells[],
) {
  const sheet = workbook.worksheets.getItemOrNullObject(described.name).load('name');
  const written = writtenRows(described, patch);
  return {
    described,
    sheet,
    written,
    protection: sheet.protection.load('protected,options'),
    rows: askRows(sheet, written),
    tables: sheet.tables.load('items/name'),
    gaps: gapsOf(described).map((at) => loadGap(sheet, at)),
    titleCells: loadTitleCells(sheet, described),
    standing: askStanding(sheet, described.name, standing),
    locks: entriesOf(described)?.map(({ at }) =>
      sheet.getRange(areaAddress(at)).format.protection.load('locked'),
    ),
  };
}

/** The values of a patch that may do without unprotecting: nothing else is written, and the protection stays. */
function entriesOf(described: SheetPatch) {
  const isOther = ([key, part]: [string, unknown]) =>
    !['name', 'values', 'keepsProtection'].includes(key) &&
    !(Array.isArray(part) && part.length === 0);
  const writesMore = Object.entries(described).some(isOther);
  return described.keepsProtection && !writesMore ? described.values : undefined;
}

function lookUpTable(workbook: Excel.Workbook, sheet: string, described: TableDescription) {
  const table = workbook.tables.getItemOrNullObject(described.name).load('name');
  const range = table.getRange().load(RANGE_PLACE);
  return { described, sheet, table, range, worksheet: table.worksheet.load('name') };
}

function lookUpChart(sheet: Excel.Worksheet, sheetName: string, name: string, present: Present) {
  const find = (wanted: string) =>
    present.hasChart(sheetName, wanted)
      ? sheet.charts.getItemOrNullObject(wanted).load('name')
      : null;
  const finished = find(name);
  const unfinished = find(unfinishedName(name));
  const count = finished?.series.load('count');
  return { key: chartKey(sheetName, name), finished, unfinished, count };
}

function knownChart(chart: ReturnType<typeof lookUpChart>): [string, KnownChart][] {
  const { key, finished, unfinished, count } = chart;
  const replaces = finished?.isNullObject === false;
  if (unfinished?.isNullObject === false)
    return [[key, { unfinished: true, replaces, seriesCount: 0, isTitleLost: false }]];
  if (!replaces || !count) return [];
  const whole = { unfinished: false, replaces: false, isTitleLost: false };
  return [[key, { ...whole, seriesCount: count.count }]];
}

/**
 * An attempt that failed between making a table and naming it leaves one with Excel's own name in the way, and a user may have
 * named ours otherwise. Looks where such tables lie and takes those that begin where a described one does for it: no other can
 * lie there.
 */
async function adoptStrays(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  sheets: ReturnType<typeof lookUpSheet>[],
): Promise<void> {
  const candidates = sheets.flatMap(({ described, sheet, tables }) => {
    const missing = (described.tables ?? []).filter((table) => !known.tables.has(table.name));
    if (sheet.isNullObject || missing.length === 0) return [];
    return tables.items
      .filter(({ name }) => !known.tables.has(name))
      .map((table) => ({ missing, table, range: table.getRange().load(RANGE_PLACE) }));
  });
  if (candidates.length === 0) return;
  await context.sync();
  for (const { missing, table, range } of candidates) {
    const area = areaOf(range);
    const described = missing.find(
      (each) => each.area.row === area.row && each.area.column === area.column,
    );
    if (described) known.tables.set(described.name, { name: table.name, area });
  }
}
