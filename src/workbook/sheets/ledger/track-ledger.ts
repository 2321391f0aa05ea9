import { trackLedgerRow, type TrackedLedgerRow } from '../../../tracking/ledger-row';
import type { TrackingSettings } from '../../../tracking/track';
import type { TableContents } from '../../sheet/table/locate-table';
import { curvesById, readCurves } from '../phasing/read-curves';
import type { PhasingColumn } from '../phasing/phasing-columns';
import type { LedgerColumn } from './ledger-columns';
import { readLedgerRows } from './read-ledger-rows';

/** What a ledger's rows are tracked from. */
export interface TrackedTables {
  ledger: TableContents<LedgerColumn> | null;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  cover: { settings: TrackingSettings };
}

/** Tracks every row of the ledger in the reporting quarter. */
export function trackLedger(workbook: TrackedTables): TrackedLedgerRow[] {
  if (!workbook.ledger) return [];
  const { settings } = workbook.cover;
  const curves = curvesById(readCurves(workbook.phasing, settings.phasing));
  const even = { due: settings.phasing, used: 'even' as const };
  return readLedgerRows(workbook.ledger).map((row) => {
    const { curve, last } = curves.get(row.id) ?? { curve: even, last: [] };
    const tracking = trackLedgerRow(row, settings, curve);
    return Object.assign(row, {
      curve,
      lastYear: last,
      tracking,
      status: tracking.status,
      reported: tracking.actual !== null,
    });
  });
}
