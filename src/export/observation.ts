import { targetIn, type LedgerRow } from '../tracking/ledger-row';
import type { Curve } from '../tracking/curve';
import { quarters, type Quarter } from '../tracking/quarter';
import type { Tracking } from '../tracking/track';
import type { CellValue } from '../workbook/description';
import { trackLedger } from '../workbook/sheets/ledger/track-ledger';
import type { LedgerWorkbook } from '../workbook/read-ledger';

/** One indicator in one quarter: a row of the long form. */
export interface Observation extends Tracking {
  planId: string;
  district: string;
  year: number;
  quarter: Quarter;
  indicator: LedgerRow;
  /** The cell as it stands: also words that are no number. */
  entry: CellValue;
  curve: Curve['used'];
}

/** Every indicator in every quarter, in the order of the ledger; what left the plan is told by its row's mark. */
export function observationsOf(workbook: LedgerWorkbook): Observation[] {
  const { planId, district, settings } = workbook.cover;
  const byQuarter = quarters.map((quarter) => ({
    quarter,
    rows: trackLedger({
      ...workbook,
      cover: { ...workbook.cover, settings: { ...settings, quarter } },
    }),
  }));
  return (byQuarter[0]?.rows ?? []).flatMap((_, i) =>
    byQuarter.map(({ quarter, rows }): Observation => {
      const row = rows[i]!;
      return {
        planId,
        district,
        year: settings.year,
        quarter,
        indicator: { ...row, ...targetIn(row, quarter) },
        entry: row.actuals[quarter],
        curve: row.curve.used,
        ...row.tracking,
      };
    }),
  );
}
