import type { Aim, Measure } from '../plan/model';
import type { Curve, CurveCheck, Shares } from './curve';
import type { Value } from './functions';
import { quarters, type Quarter } from './quarter';
import type { Status } from './status';
import { track, type TrackedRow, type Tracking, type TrackingSettings } from './track';

/** An indicator's row as it stands in the ledger. */
export interface LedgerRow {
  /** Of the sheet, counted from 0. */
  row: number;
  id: string;
  name: string;
  field: string;
  unit: string;
  /** Null when the cell holds none of our words. */
  measure: Measure | null;
  operator: Aim | null;
  target: Value;
  upper: Value;
  baseline: Value;
  period: string;
  lead: string[];
  support: string[];
  actuals: Record<Quarter, Value>;
  /** 情况说明: as it stands; of a tracked row what it says of the reporting quarter (`reasons.ts`). */
  explanation: string;
  gone: boolean;
  /** What it was judged by in quarters before the plan changed its target. */
  former?: Partial<Record<Quarter, FormerTarget>>;
}

type Judged = Pick<
  LedgerRow,
  'measure' | 'operator' | 'target' | 'upper' | 'baseline' | 'unit' | 'period'
>;

/** The target that held in a quarter, and the share of it that was due by then. */
export interface FormerTarget extends Judged {
  share: number;
  /** The target as it is shown; a word where the plan did not have the indicator yet. */
  goal: Value;
  /** What is wrong with the curve of that share; '' where nothing is. */
  check: CurveCheck | '';
}

/** What a row is judged by in a quarter: its target, or the one that held then. */
export const targetIn = (row: LedgerRow, quarter: Quarter): Judged => row.former?.[quarter] ?? row;

/** A row with what its formulas give in the reporting quarter. */
export interface TrackedLedgerRow extends LedgerRow {
  tracking: Tracking;
  status: Status;
  reported: boolean;
  /** 情况说明 as it stands, the reasons of all quarters. */
  reasons: string;
  /** The curve of the indicator; the workbook's phasing where it has none. */
  curve: Pick<Curve, 'due' | 'used'>;
  /** Last year's four figures to date, as typed; none in a workbook that has no place for them. */
  lastYear: readonly Value[];
}

/** A row whose period cannot be read is due in no year. */
const NO_PERIOD = 9999;

/**
 * The row's tracking in the reporting quarter, as its formulas give it.
 * @param curve of the row on 序时设置; the workbook's phasing applies without one.
 */
export function trackLedgerRow(
  row: LedgerRow,
  settings: TrackingSettings,
  curve?: Pick<Curve, 'due'>,
): Tracking {
  const { quarter } = settings;
  const tracked = trackedRow(row, quarter);
  return track(tracked, {
    ...settings,
    phasing: withShareThen(row, quarter, curve?.due ?? settings.phasing),
  });
}

/** The shares due, with that of the target that held in the quarter. */
function withShareThen({ former }: LedgerRow, quarter: Quarter, due: Shares): Shares {
  const then = former?.[quarter];
  if (!then) return due;
  return quarters.map((each, i) => (each === quarter ? then.share : due[i]!)) as unknown as Shares;
}

/** The row as the arithmetic reads it in a quarter. @param judged what it is judged by; the target that held then, left out. */
export function trackedRow(
  row: LedgerRow,
  quarter: Quarter,
  judged: Judged = targetIn(row, quarter),
): TrackedRow {
  return {
    // A word that is none of ours equals no measure and no operator in the formulas either.
    measure: judged.measure ?? ('' as Measure),
    operator: judged.operator ?? ('' as Aim),
    target: numberOrNull(judged.target),
    baseline: numberOrNull(judged.baseline),
    unit: judged.unit,
    periodEnd: /\d{4}$/.test(judged.period) ? Number(judged.period.slice(-4)) : NO_PERIOD,
    mark: row.gone ? 'gone' : null,
    entry: row.actuals[quarter],
  };
}

const numberOrNull = (value: Value): number | null => (typeof value === 'number' ? value : null);
