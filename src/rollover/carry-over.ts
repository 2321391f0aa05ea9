import type { LedgerRow } from '../tracking/ledger-row';
import type { PlanRow } from '../plan/distinct';
import type { Indicator, Plan } from '../plan/model';
import { inUnit } from '../measures/scale';
import { isSpan, periodEnd } from '../plan/years';
import { quarters, type Quarter } from '../tracking/quarter';
import { continues, matchYears, type LastLedger, type NoMatch } from './match-years';

/** What an indicator of the new year takes from last year's ledger, or why it takes nothing. */
export type Carried = { indicator: Indicator } & (
  | { kind: 'baseline'; row: LedgerRow; value: number }
  /** The plan states a baseline itself: it wins unless somebody decides otherwise. The quarters of a total are its profile either way. */
  | {
      kind: 'stated';
      row: LedgerRow;
      value: number;
      stated: number;
      values?: Record<Quarter, number>;
    }
  /** Cumulative figures of four quarters, in the indicator's unit. */
  | { kind: 'profile'; row: LedgerRow; values: Record<Quarter, number> }
  /** The same of a total, whose fourth quarter is the baseline as well: last year's sum. */
  | { kind: 'total'; row: LedgerRow; values: Record<Quarter, number>; value: number }
  /** Figures that last year's row lacks, by quarter. */
  | { kind: 'missing'; row: LedgerRow; missing: Quarter[] }
  | { kind: 'unmatched'; why: NoMatch; rows: LedgerRow[] }
  /** A growth, a change or a reduction starts anew each year. */
  | { kind: 'none' }
  /** An amount to be reached over several years: one year's quarters are no profile of it. */
  | { kind: 'span' }
  /** Its period ended before the new year. */
  | { kind: 'past' }
);

/** The same with where last year's figures stand, as "指标台账!M7:P7"; null without a row. */
export type Offer = Carried & { from: string | null };

/** Whether an offer can be taken at all. */
export const isTakable = ({ kind }: Offer): boolean =>
  kind === 'baseline' || kind === 'profile' || kind === 'total' || kind === 'stated';

/** Whether an offer is taken unless somebody decides otherwise. */
export const isTakenByDefault = ({ kind }: Offer): boolean =>
  kind === 'baseline' || kind === 'profile' || kind === 'total';

/** Ids of the indicators whose offers are taken unless somebody decides otherwise. */
export const takenByDefault = (offers: readonly Offer[]): Set<string> =>
  new Set(offers.filter(isTakenByDefault).map(({ indicator }) => indicator.id));

/** @param rows of the plan for the year after `last`. */
export function carryOver(rows: readonly PlanRow[], last: LastLedger): Carried[] {
  const starting = rows.map(({ indicator }) => startingAnew(indicator, last.year + 1));
  const matches = matchYears(
    rows.filter((_, i) => starting[i] === null).map(({ indicator }) => indicator),
    last,
  );
  return rows.map(({ indicator }, i): Carried => {
    const kind = starting[i];
    if (kind) return { indicator, kind };
    const match = matches.shift()!;
    if (match.row === null) {
      return { indicator, kind: 'unmatched', why: match.why, rows: match.rows };
    }
    if (indicator.measure === 'level') return baselineOf(indicator, match.row);
    const profile = profileOf(indicator, match.row);
    return indicator.measure === 'total' ? totalOf(profile) : profile;
  });
}

/** Why an indicator has nothing to take from the year before, whatever its ledger holds. */
function startingAnew({ measure, period }: Indicator, year: number) {
  if (periodEnd(period) < year) return 'past';
  if (measure === 'level') return null;
  if (!['total', 'increment', 'completion'].includes(measure)) return 'none';
  return isSpan(period) ? 'span' : null;
}

function baselineOf(indicator: Indicator, row: LedgerRow): Carried {
  const value = figureOf(row, 4, indicator);
  if (value === null) return { indicator, kind: 'missing', row, missing: [4] };
  const stated = indicator.baseline;
  if (stated === undefined) return { indicator, kind: 'baseline', row, value };
  return { indicator, kind: 'stated', row, value, stated };
}

function profileOf(indicator: Indicator, row: LedgerRow): Carried {
  const missing = quarters.filter((quarter) => figureOf(row, quarter, indicator) === null);
  if (missing.length > 0) return { indicator, kind: 'missing', row, missing };
  const values = Object.fromEntries(
    quarters.map((quarter) => [quarter, figureOf(row, quarter, indicator)!]),
  ) as Record<Quarter, number>;
  return { indicator, kind: 'profile', row, values };
}

/** A total takes last year's sum as its baseline, beside the profile or without one; what the plan states itself wins. */
function totalOf(carried: Carried): Carried {
  if (carried.kind !== 'profile' && carried.kind !== 'missing') return carried;
  const { indicator, row } = carried;
  const baseline = baselineOf(indicator, row);
  if (baseline.kind === 'missing') return carried;
  if (carried.kind === 'missing') return baseline;
  const { values } = carried;
  return baseline.kind === 'stated'
    ? { ...baseline, values }
    : { ...carried, kind: 'total', value: values[4] };
}

/** A quarter's figure in the unit of the new target; null where none that is a number was entered. */
function figureOf(row: LedgerRow, quarter: Quarter, { target }: Indicator): number | null {
  const entry = row.actuals[quarter];
  return typeof entry === 'number' ? inUnit(entry, row.unit, target.unit) : null;
}

/**
 * The new plan with the baselines that were carried over, each with where it stood. The record that a row is filled from
 * takes it, in its own unit.
 * @param take ids of the indicators that take theirs.
 */
export function withBaselines(
  plan: Plan,
  rows: readonly PlanRow[],
  carried: readonly Carried[],
  take: ReadonlySet<string>,
  origin: (row: LedgerRow) => NonNullable<Indicator['baselineFrom']>,
): Plan {
  const byRecord = new Map<string, Pick<Indicator, 'baseline' | 'baselineFrom'>>();
  carried.forEach((each, i) => {
    if (each.kind !== 'baseline' && each.kind !== 'stated' && each.kind !== 'total') return;
    if (!take.has(each.indicator.id)) return;
    const { draft } = rows[i]!;
    const baseline = inUnit(each.value, each.indicator.target.unit, draft.target.unit);
    if (baseline === null) return;
    const stated = draft.baseline === undefined ? {} : { stated: draft.baseline };
    byRecord.set(draft.id, { baseline, baselineFrom: { ...origin(each.row), ...stated } });
  });
  return {
    ...plan,
    indicators: plan.indicators.map((record) => ({ ...record, ...byRecord.get(record.id) })),
  };
}

/**
 * A plan with the baselines that the workbook's plan carried over, so that filling it in again from the plan's file does not
 * drop them. What the plan states itself wins, unless somebody put the carried one before that very statement.
 * @param filled the plan that the workbook was filled from; null where that is not known.
 * @param year the workbook's: another year has another last year.
 */
export function keepBaselines(plan: Plan, filled: Plan | null, year: number): Plan {
  const carried = new Map(
    (filled?.indicators ?? [])
      .filter(({ baselineFrom }) => baselineFrom?.year === year - 1)
      .map((record) => [record.id, record] as const),
  );
  if (carried.size === 0) return plan;
  return {
    ...plan,
    indicators: plan.indicators.map((record) => {
      const before = carried.get(record.id);
      if (before?.baseline === undefined) return record;
      if (record.baselineFrom !== undefined || record.baseline !== before.baselineFrom!.stated) {
        return record;
      }
      const baseline = inUnit(before.baseline, before.target.unit, record.target.unit);
      const isSame = continues(before.measure, record.measure) && baseline !== null;
      return isSame ? { ...record, baseline, baselineFrom: before.baselineFrom } : record;
    }),
  };
}
