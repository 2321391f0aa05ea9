import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import { isNumber } from '../entries/figures';

/** The first row with the figure that more than half of the rows with a figure have; without such a figure the first row. */
export function mostAgreeing(rows: readonly LedgerRow[], quarter: Quarter): LedgerRow {
  const told = rows.filter(({ actuals }) => isNumber(actuals[quarter]));
  const byFigure = new Map<CellValue, LedgerRow[]>();
  for (const row of told) {
    const same = byFigure.get(row.actuals[quarter]);
    if (same) same.push(row);
    else byFigure.set(row.actuals[quarter], [row]);
  }
  const most = [...byFigure.values()].find((same) => same.length * 2 > told.length);
  return (most ?? rows)[0]!;
}
