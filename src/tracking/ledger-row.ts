import type { Aim, Measure } from '../plan/model';
import type { Curve } from './curve';
import type { Value } from './functions';
import type { Quarter } from './quarter';
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
}

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
  const tracked = trackedRow(row, settings.quarter);
  return track(tracked, curve ? { ...settings, phasing: curve.due } : settings);
}

/** The row as the arithmetic reads it in a quarter. */
export function trackedRow(row: LedgerRow, quarter: Quarter): TrackedRow {
  return {
    // A word that is none of ours equals no measure and no operator in the formulas either.
    measure: row.measure ?? ('' as Measure),
    operator: row.operator ?? ('' as Aim),
    target: numberOrNull(row.target),
    baseline: numberOrNull(row.baseline),
    unit: row.unit,
    periodEnd: /\d{4}$/.test(row.period) ? Number(row.period.slice(-4)) : NO_PERIOD,
    mark: row.gone ? 'gone' : null,
    entry: row.actuals[quarter],
  };
}

const numberOrNull = (value: Value): number | null => (typeof value === 'number' ? value : null);
