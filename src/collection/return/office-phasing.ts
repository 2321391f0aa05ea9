import type { Shares } from '../../tracking/curve';
import { quarters } from '../../tracking/quarter';
import type { TrackingSettings } from '../../tracking/track';
import { curveKindTerms } from '../../tracking/terms';
import type { CellValue } from '../../workbook/description';
import { tableAt, type TableContents } from '../../workbook/sheet/table/locate-table';
import type { LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';
import { phasingColumns, type PhasingColumn } from '../../workbook/sheets/phasing/phasing-columns';

/**
 * 序时设置 as far as an office's workbook shows it: the share beside each row is that of its quarter, and the others follow the
 * usual course before and behind it.
 */
export function phasingOf(
  { language, rows, values, columns }: TableContents<LedgerColumn>,
  { quarter, phasing }: Pick<TrackingSettings, 'quarter' | 'phasing'>,
): TableContents<PhasingColumn> {
  const keys = phasingColumns.map(({ key }) => key);
  const places = Object.fromEntries(keys.map((key, column) => [key, column])) as Record<
    PhasingColumn,
    number
  >;
  const lines = rows.map(({ row, id }): CellValue[] => {
    const cells = values[row] ?? [];
    const share = cells[columns.phase];
    const known: Partial<Record<PhasingColumn, CellValue>> = {
      id,
      name: cells[columns.name] ?? null,
      unit: cells[columns.unit] ?? null,
      measure: cells[columns.measure] ?? null,
    };
    if (typeof share === 'number' && share !== phasing[quarter - 1]) {
      known.kind = curveKindTerms.custom[language];
      quarters.forEach((each, i) => {
        known[`own${each}`] = sharesAround(share, quarter, phasing)[i]!;
      });
    }
    return keys.map((key) => known[key] ?? null);
  });
  const cells = [phasingColumns.map(({ heading }) => heading[language]), ...lines];
  return { ...tableAt<PhasingColumn>('', cells, 0, places, language, 'id'), values: cells };
}

/** Shares of a year that has come to `share` by the quarter, in the proportions of the usual ones. */
export function sharesAround(
  share: number,
  quarter: TrackingSettings['quarter'],
  usual: Shares,
): Shares {
  // Due whole from the start, or not at all until then: the quarters before are as this one.
  if (share <= 0) return usual.map((_, i) => (i < quarter ? 0 : 1)) as unknown as Shares;
  if (share >= 1) return [1, 1, 1, 1];
  const due = usual[quarter - 1]!;
  return usual.map((each, i) =>
    i < quarter
      ? (share * each) / due
      : 1 - ((1 - share) * (1 - each)) / Math.max(1 - due, Number.EPSILON),
  ) as unknown as Shares;
}
