import type { LedgerRow } from '../tracking/ledger-row';
import type { Host, WorkbookReader } from '../host/port';
import { planRows } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { yearSpan } from '../plan/years';
import {
  carryOver,
  isTakable,
  takenByDefault,
  withBaselines,
  type Carried,
  type Offer,
} from '../rollover/carry-over';
import { quarters, type Quarter } from '../tracking/quarter';
import { cellAddress, quoteSheet } from '../workbook/address';
import type { ValueBlock } from '../workbook/description';
import { readLedgerRows } from '../workbook/sheets/ledger/read-ledger-rows';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { ProductError } from '../language/errors';
import { fillWorkbook } from './fill-workbook';
import { loadLedger, requireLedger } from './load-ledger';
import type { FillOptions, FillReport } from './types';
import { replanned, standingUnder } from './replanned';

/** Last year's ledger, as far as a new year takes something from it. */
export interface LastYear {
  district: string;
  year: number;
  planId: string;
  rows: LedgerRow[];
  /** Where the quarters of a row stand, as "指标台账!P4". */
  cellOf: (row: LedgerRow, quarter: 1 | 4) => string;
}

export interface RollOverOptions extends FillOptions {
  /** Ids of the indicators that take what they are offered; `takenByDefault` when left out. */
  take?: ReadonlySet<string>;
}

export interface RollOverReport {
  /** The year that the figures are of. */
  year: number;
  offers: Offer[];
  /** Ids of the indicators that took what they were offered. */
  taken: ReadonlySet<string>;
  fill: FillReport;
}

/** @throws ProductError noLedger, damagedSheet, newerVersion */
export async function readLastYear(reader: WorkbookReader): Promise<LastYear> {
  const { cover, ledger } = await requireLedger(reader, ['cover', 'ledger']);
  const { sheet, columns } = ledger!;
  return {
    district: cover.district,
    year: cover.settings.year,
    planId: cover.planId,
    rows: readLedgerRows(ledger!),
    cellOf: ({ row }, quarter) =>
      `${quoteSheet(sheet)}!${cellAddress(row, columns[`q${quarter}`])}`,
  };
}

/**
 * What each indicator of a plan may take from last year's ledger: a level its fourth quarter as the baseline, an increment
 * or a completion its four quarters as last year's profile, a total both. The plan's own baseline wins until somebody decides otherwise,
 * by taking the offer; the profile of such a total goes to 序时设置 in any case.
 * @throws ProductError otherDistrict, notNextYear
 */
export function offersOf(last: LastYear, plan: Plan): Offer[] {
  if (last.district !== plan.district) {
    throw new ProductError('otherDistrict', { found: last.district, wanted: plan.district });
  }
  if (!plan.years.includes(last.year + 1)) {
    const details = { found: String(last.year), wanted: yearSpan(plan.years) };
    throw new ProductError('notNextYear', details);
  }
  const isSamePlan = last.planId === plan.id;
  const { year, rows } = last;
  return carryOver(planRows(plan), { year, rows, isSamePlan }).map((each) => {
    if (!('row' in each)) return { ...each, from: null };
    const whole = ['profile', 'total', 'missing'].includes(each.kind);
    const [first, end] = [last.cellOf(each.row, 1), last.cellOf(each.row, 4)];
    return { ...each, from: whole ? `${first}:${end.slice(end.lastIndexOf('!') + 1)}` : end };
  });
}

/**
 * Fills a workbook with a plan for the year after last year's ledger, with what its indicators take from that. Profiles go
 * to 序时设置, whose kind stays as it is until somebody chooses it, and never over figures that stand there already.
 * @param next empty, or the ledger of that very year.
 * @throws ProductError otherDistrict, notNextYear, workbookYear, and those of `fillWorkbook`
 * @throws ProductError
 */
export async function rollOver(
  next: Host,
  plan: Plan,
  last: LastYear,
  { take, ...options }: RollOverOptions,
): Promise<RollOverReport> {
  const offers = offersOf(last, plan);
  const year = last.year + 1;
  await refuseOtherYear(next, plan, year);
  const wanted = take ?? takenByDefault(offers);
  const taken = offers.filter((each) => isTakable(each) && wanted.has(each.indicator.id));
  const ids = new Set(taken.map(({ indicator }) => indicator.id));
  const filled = withBaselines(plan, planRows(plan), offers, ids, (row) => ({
    year: last.year,
    cell: last.cellOf(row, 4),
  }));
  const fill = await fillWorkbook(next, filled, { ...options, year, dropsCarried: true });
  const profiles = offers
    .filter(isProfile)
    .filter(({ kind, indicator }) => kind === 'stated' || ids.has(indicator.id));
  const profilesKept = await replanned(next, () => writeProfiles(next, profiles));
  const carried = {
    year: last.year,
    baselines: taken.filter(({ kind }) => kind !== 'profile').length,
    profiles: profiles.length - profilesKept,
    profilesKept,
  };
  return { year: last.year, offers, taken: ids, fill: { ...fill, carried } };
}

/** A ledger of another year would become one of this year, with the other year's figures in it. */
async function refuseOtherYear(next: Host, plan: Plan, year: number): Promise<void> {
  const { workbook } = await loadLedger(next, ['cover']);
  // Of another district is said by filling; one that was cut short has no figures yet.
  if (!workbook || workbook.cover.version === 0) return;
  const { district, settings } = workbook.cover;
  if (district !== plan.district || settings.year === year) return;
  const details = { found: String(settings.year), wanted: String(year) };
  throw new ProductError('workbookYear', details);
}

/** Last year's cumulative figures go where a user would type them. @returns how many rows have such figures already. */
async function writeProfiles(next: Host, profiles: readonly Profile[]): Promise<number> {
  const { workbook } = await loadLedger(next, ['cover', 'phasing']);
  const phasing = workbook?.phasing;
  if (!phasing) return 0;
  const kept = profiles.filter((each) => hasOtherProfile(phasing, each));
  const values = profiles
    .filter((each) => !kept.includes(each))
    .flatMap((each) => profileBlocks(phasing, each));
  if (values.length > 0) {
    const sheets = [{ name: phasing.sheet, values, keepsProtection: true as const }];
    await next.write(
      { sheets, names: [] },
      { standing: standingUnder(sheets, () => phasing.values) },
    );
  }
  return kept.length;
}

type Phasing = NonNullable<LedgerWorkbook['phasing']>;
type Profile = Carried & { values: Record<Quarter, number> };
const isProfile = (each: Offer): each is Offer & Profile =>
  'values' in each && each.values !== undefined;

function hasOtherProfile(phasing: Phasing, { indicator, values }: Profile): boolean {
  const place = phasing.rows.find(({ id }) => id === indicator.id);
  if (!place) return false;
  return quarters.some((quarter) => {
    const found = phasing.values[place.row]?.[phasing.columns[`last${quarter}`]] ?? null;
    return found !== null && found !== '' && found !== values[quarter];
  });
}

function profileBlocks(phasing: Phasing, { indicator, values }: Profile): ValueBlock[] {
  const place = phasing.rows.find(({ id }) => id === indicator.id);
  if (!place) return [];
  return quarters.map((quarter) => ({
    at: { row: place.row, column: phasing.columns[`last${quarter}`], rows: 1, columns: 1 },
    values: [[values[quarter]]],
  }));
}
