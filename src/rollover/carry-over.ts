import type { PlanRow } from '../plan/distinct';
import type { Indicator, Plan } from '../plan/model';
import { inUnit } from '../plan/quantity';
import { quarters, type Quarter } from '../tracking/quarter';
import type { LedgerRow } from '../workbook/ledger/read-rows';
import { matchYears, type NoMatch } from './match-years';

/** What an indicator of the new year takes from last year's ledger, or why it takes nothing. */
export type Carried = { indicator: Indicator } & (
  | { kind: 'baseline'; row: LedgerRow; value: number }
  /** The plan states a baseline itself: it wins, and last year's figure is said beside it. */
  | { kind: 'stated'; row: LedgerRow; value: number; stated: number }
  /** Cumulative figures of four quarters, in the indicator's unit. */
  | { kind: 'profile'; row: LedgerRow; values: Record<Quarter, number> }
  /** Figures that last year's row lacks, by quarter. */
  | { kind: 'missing'; row: LedgerRow; missing: Quarter[] }
  | { kind: 'unmatched'; why: NoMatch; rows: LedgerRow[] }
  /** A growth, a change or a reduction starts anew each year. */
  | { kind: 'none' }
);

/** @param rows of the new plan. @param lastYear rows of last year's ledger. */
export function carryOver(rows: readonly PlanRow[], lastYear: readonly LedgerRow[]): Carried[] {
  const matches = matchYears(
    rows.map(({ indicator }) => indicator),
    lastYear,
  );
  return matches.map((match): Carried => {
    const { indicator } = match;
    const { measure } = indicator;
    const hasProfile = measure === 'increment' || measure === 'completion';
    if (measure !== 'level' && !hasProfile) return { indicator, kind: 'none' };
    if (match.row === null) {
      return { indicator, kind: 'unmatched', why: match.why, rows: match.rows };
    }
    return hasProfile ? profileOf(indicator, match.row) : baselineOf(indicator, match.row);
  });
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

/** A quarter's figure in the unit of the new target; null where none that is a number was entered. */
function figureOf(row: LedgerRow, quarter: Quarter, { target }: Indicator): number | null {
  const entry = row.actuals[quarter];
  return typeof entry === 'number' ? inUnit(entry, row.unit, target.unit) : null;
}

/**
 * The new plan with the baselines that were carried over, each with where it stood. The record that a row is filled from
 * takes it, in its own unit.
 */
export function withBaselines(
  plan: Plan,
  rows: readonly PlanRow[],
  carried: readonly Carried[],
  origin: (row: LedgerRow) => NonNullable<Indicator['baselineFrom']>,
): Plan {
  const byRecord = new Map<string, Pick<Indicator, 'baseline' | 'baselineFrom'>>();
  carried.forEach((each, i) => {
    if (each.kind !== 'baseline') return;
    const { draft } = rows[i]!;
    const baseline = inUnit(each.value, each.indicator.target.unit, draft.target.unit);
    if (baseline === null) return;
    byRecord.set(draft.id, { baseline, baselineFrom: origin(each.row) });
  });
  return {
    ...plan,
    indicators: plan.indicators.map((record) => ({ ...record, ...byRecord.get(record.id) })),
  };
}

/**
 * A plan with the baselines that the workbook's plan carried over, so that filling it in again from the plan's file does not
 * drop them. What the plan states itself wins.
 * @param filled the plan that the workbook was filled from; null where that is not known.
 */
export function keepBaselines(plan: Plan, filled: Plan | null): Plan {
  const carried = new Map(
    (filled?.indicators ?? [])
      .filter(({ baselineFrom }) => baselineFrom !== undefined)
      .map((record) => [record.id, record] as const),
  );
  if (carried.size === 0) return plan;
  return {
    ...plan,
    indicators: plan.indicators.map((record) => {
      const before = carried.get(record.id);
      if (before?.baseline === undefined || record.baseline !== undefined) return record;
      // A plan of another year has another last year.
      if (before.baselineFrom!.year !== plan.years[0]! - 1) return record;
      const baseline = inUnit(before.baseline, before.target.unit, record.target.unit);
      const isSame = before.measure === record.measure && baseline !== null;
      return isSame ? { ...record, baseline, baselineFrom: before.baselineFrom } : record;
    }),
  };
}
