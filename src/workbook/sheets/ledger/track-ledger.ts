import type { Curve } from '../../../tracking/curve';
import type { Status } from '../../../tracking/status';
import type { Tracking } from '../../../tracking/track';
import { curvesById, readCurves } from '../phasing/read-curves';
import type { LedgerWorkbook } from '../../read-ledger';
import { readLedgerRows, trackLedgerRow, type LedgerRow } from './read-ledger-rows';

export interface TrackedLedgerRow extends LedgerRow {
  tracking: Tracking;
  status: Status;
  reported: boolean;
  /** The curve of the indicator; the workbook's phasing where it has none. */
  curve: Pick<Curve, 'due' | 'used'>;
}

/** Tracks every row of the ledger in the reporting quarter. */
export function trackLedger(workbook: LedgerWorkbook): TrackedLedgerRow[] {
  if (!workbook.ledger) return [];
  const { settings } = workbook.cover;
  const curves = curvesById(readCurves(workbook.phasing, settings.phasing));
  const even = { due: settings.phasing, used: 'even' as const };
  return readLedgerRows(workbook.ledger).map((row) => {
    const curve = curves.get(row.id) ?? even;
    const tracking = trackLedgerRow(row, settings, curve);
    return Object.assign(row, {
      curve,
      tracking,
      status: tracking.status,
      reported: tracking.actual !== null,
    });
  });
}
