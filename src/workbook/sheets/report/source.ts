import { sharesOf, type ShareField } from '../../../tracking/shares';
import { movementOf, type Movement } from '../../../tracking/movement';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { Status } from '../../../tracking/status';
import type { Tracking, TrackingSettings } from '../../../tracking/track';
import type { TrackedLedgerRow } from '../ledger/track-ledger';
import { trackedRow, trackLedgerRow } from '../ledger/read-ledger-rows';

/** An indicator with all four quarters worked out. */
export interface ReportIndicator extends TrackedLedgerRow {
  /** Position in the ledger's table, from 1. */
  position: number;
  byQuarter: Record<Quarter, Tracking>;
  movement: Movement;
  shares: Record<ShareField, number>;
}

/** The status of a quarter; null for one that is to come and was not reported yet. */
export function statusIn(
  { byQuarter }: Pick<ReportIndicator, 'byQuarter'>,
  quarter: Quarter,
  settings: Pick<TrackingSettings, 'quarter'>,
): Status | null {
  const { actual, status } = byQuarter[quarter];
  return quarter > settings.quarter && actual === null ? null : status;
}

/** Works out every quarter of every row. @param headingRow of the ledger's table. */
export function reportIndicators(
  rows: readonly TrackedLedgerRow[],
  settings: TrackingSettings,
  headingRow: number,
): ReportIndicator[] {
  const { quarter } = settings;
  return rows.map((row) => {
    const byQuarter = Object.fromEntries(
      quarters.map((each) => [
        each,
        trackLedgerRow(row, { ...settings, quarter: each }, row.curve),
      ]),
    ) as Record<Quarter, Tracking>;
    const before = quarter === 1 ? null : byQuarter[(quarter - 1) as Quarter].status;
    return {
      ...row,
      position: row.row - headingRow,
      byQuarter,
      movement: movementOf(row.status, before),
      shares: sharesOf(trackedRow(row, quarter), row.tracking, row.curve.due[quarter - 1]!),
    };
  });
}
