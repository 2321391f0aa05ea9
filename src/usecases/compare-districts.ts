import type { Host, WorkbookReader } from '../host/port';
import type { Language } from '../language/language';
import { planRows } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { targetIn } from '../tracking/ledger-row';
import type { Quarter } from '../tracking/quarter';
import { cellAddress, quoteSheet } from '../workbook/address';
import {
  layOutComparison,
  type ComparisonPlace,
} from '../workbook/sheets/comparison/lay-out-comparison';
import { type Comparison, type DistrictRow, matchDistricts } from '../quarter/districts';
import { comparisonSheet, notComparedSheet } from '../workbook/sheets/comparison/comparison-sheet';
import { matrixSheet } from '../workbook/sheets/comparison/matrix-sheet';
import { decidingBound } from '../plan/model';
import { trackLedger } from '../workbook/sheets/ledger/track-ledger';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { isOurs, placeBehind } from '../workbook/block-sheets';
import { blockSheets } from '../workbook/registry';
import { ProductError } from '../language/errors';
import { requireLedger } from './load-ledger';
import type { ReportOptions } from './write-reports';

/** A ledger, or the plan of a district that has none, to be compared with others. */
export type District = {
  /** The file's name, for the source of each figure. */
  name: string;
  district: string;
  /** The ledger's year, or those of the plan. */
  years: number[];
  indicators: number;
} & ({ workbook: LedgerWorkbook } | { plan: Plan });

/**
 * Reads a district's ledger.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function readDistrict(name: string, reader: WorkbookReader): Promise<District> {
  return districtOf(name, await requireLedger(reader, ['cover', 'ledger']));
}

/** The same of a workbook that was read. */
export function districtOf(name: string, workbook: LedgerWorkbook): District {
  const { district, settings } = workbook.cover;
  const indicators = workbook.ledger!.rows.length;
  return { name, district, years: [settings.year], indicators, workbook };
}

/** A plan in place of a ledger: its targets are compared, and nothing is reported. */
export function districtOfPlan(name: string, plan: Plan): District {
  const { district, years } = plan;
  return { name, district, years, indicators: planRows(plan).length, plan };
}

/**
 * Refuses what cannot be compared: a district that is there already, or another year.
 * @throws ProductError sameDistrict, otherYear
 */
export function checkDistrict(known: readonly District[], added: District): void {
  const same = known.find(({ district }) => district === added.district);
  if (same) {
    const details = { file: added.name, other: same.name, district: added.district };
    throw new ProductError('sameDistrict', details);
  }
  if (commonYears([...known, added]).length > 0) return;
  const [found, wanted] = [added.years, commonYears(known)].map((years) => years.join('、'));
  throw new ProductError('otherYear', { file: added.name, found: found!, wanted: wanted! });
}

/** The year that ledgers and plans which `checkDistrict` let pass have in common. */
export function comparedYear(districts: readonly District[]): number {
  return commonYears(districts)[0]!;
}

const commonYears = ([first, ...others]: readonly District[]): number[] =>
  (first?.years ?? []).filter((year) => others.every(({ years }) => years.includes(year)));

/** The same indicators of several districts in one quarter, and those that have no partner. */
export function compareDistricts(districts: readonly District[], quarter: Quarter): Comparison {
  return matchDistricts(
    districts.map((each) => ({ district: each.district, rows: rowsOf(each, quarter) })),
  );
}

function rowsOf(each: District, quarter: Quarter): DistrictRow[] {
  const { name, district } = each;
  if ('plan' in each) {
    return planRows(each.plan).map(({ indicator }) => ({
      district,
      source: `${name} ${indicator.section}`,
      name: indicator.name,
      unit: indicator.target.unit,
      measure: indicator.measure,
      target: decidingBound(indicator.target),
      actual: null,
      variance: null,
      completion: null,
      status: null,
    }));
  }
  const { workbook } = each;
  const { cover } = workbook;
  const { sheet, columns } = workbook.ledger!;
  const settings = { ...cover.settings, quarter };
  return trackLedger({ ...workbook, cover: { ...cover, settings } })
    .filter(({ gone }) => !gone)
    .map((indicator) => {
      const { row, tracking, status, name: called } = indicator;
      const { target, unit, measure } = targetIn(indicator, quarter);
      return {
        district,
        source: `${name} ${quoteSheet(sheet)}!${cellAddress(row, columns[`q${quarter}`])}`,
        name: called,
        unit,
        measure,
        target: typeof target === 'number' ? target : null,
        actual: tracking.actual,
        variance: tracking.variance,
        completion: tracking.completion,
        status,
      };
    });
}

export interface ComparisonOptions extends ReportOptions {
  year: number;
  quarter: Quarter;
  /** Of the sheets; where the workbook holds a ledger, the ledger's. */
  language: Language;
}

/**
 * Writes 对比一览, 区县对比 and 未能对比, or writes them again; names in their lines for signatures stay.
 * @returns the names of the sheets.
 * @throws ProductError damagedSheet where a sheet of the same name is the user's own
 * @throws ProductError
 */
export async function writeComparison(
  host: Host,
  comparison: Comparison,
  { year, quarter, language, ...options }: ComparisonOptions,
): Promise<string[]> {
  const ours = [matrixSheet, comparisonSheet, notComparedSheet];
  const names = ours.map((sheet) => sheet.names[language]);
  const snapshot = await host.snapshot((all) =>
    all.map(({ name }) => name).filter((name) => names.includes(name)),
  );
  const sheets = snapshot.sheets.map(({ name }) => name);
  // Behind the sheets of the report, or before those that are there; at the end of a workbook without them.
  const known = sheets.findIndex((name) => names.includes(name));
  const position =
    placeBehind(
      blockSheets.map((each) => each.names[language]),
      sheets,
    ) ?? (known < 0 ? sheets.length : known);
  const places = ours.map((each, i): ComparisonPlace => {
    const sheet = names[i]!;
    const cells = snapshot.cells.find((each) => each.sheet === sheet)?.values;
    if (!cells) return { sheet, cells: [], position };
    if (!isOurs(each, cells)) throw new ProductError('damagedSheet', { sheet });
    return { sheet, cells };
  });
  const input = { comparison, year, quarter, language };
  const [matrix, main, rest] = places as [ComparisonPlace, ComparisonPlace, ComparisonPlace];
  const patches = layOutComparison(input, { matrix, main, rest });
  // What is read by formulas is written first; put in one place, the sheet that is written last stands first.
  await host.write({ sheets: [...patches].reverse(), names: [], activate: names[0]! }, options);
  return names;
}
