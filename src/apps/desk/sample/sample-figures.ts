import { isLowerBetter } from '../../../plan/model';
import { trackLedgerRow, type LedgerRow } from '../../../tracking/ledger-row';
import type { CellEntry, XlsxHost } from '../../../host/file';
import type { Language } from '../../../language/language';
import { requireLedger } from '../../../usecases/load-ledger';
import { roundTo } from '../../../tracking/functions';
import type { Quarter } from '../../../tracking/quarter';
import { definedNames } from '../../../workbook/defined-names';
import type { CellValue } from '../../../workbook/description';
import { quarterColumns, type LedgerColumn } from '../../../workbook/sheets/ledger/ledger-columns';
import { readLedgerRows } from '../../../workbook/sheets/ledger/read-ledger-rows';

/** Up to this quarter figures are made up. */
const LAST: Quarter = 2;

/** Shares of what is due, one for each indicator in turn; null is not reported. */
const shares = [1.1, 1, 0.93, 1.02, 0.7, 1.05, null, 0.96, 1.2, 0.5, 1];

const explanation: Record<Language, string> = {
  'zh-CN': '示例数据，非实际完成数',
  en: 'Made-up figure, not an actual',
};

/**
 * Enters made-up figures for the first two quarters into indicators that have none, each marked as such in its explanation,
 * so that a newcomer sees variances, statuses and the chart at work.
 * @throws ProductError noLedger, damagedSheet
 */
export async function enterSampleFigures(host: XlsxHost): Promise<void> {
  const { ledger, cover, language } = await requireLedger(host);
  const { sheet, columns } = ledger!;
  const entries = readLedgerRows(ledger!)
    .filter((row) => Object.values(row.actuals).every((value) => value === null || value === ''))
    .flatMap((row, i) => {
      const share = shares[i % shares.length]!;
      if (share === null) return [];
      const cell = (key: LedgerColumn, value: string | number): CellEntry<CellValue> => ({
        row: row.row,
        column: columns[key],
        value,
      });
      const figures = ([1, LAST] as const).flatMap((quarter) => {
        const { due } = trackLedgerRow(row, { ...cover.settings, quarter });
        return due === null ? [] : [cell(quarterColumns[quarter], figure(row, due, share))];
      });
      const marked = row.explanation === '' && figures.length > 0;
      return marked ? [...figures, cell('explanation', explanation[language])] : figures;
    });
  // As if somebody typed them: whoever watches the cells hears of it, and it can be undone.
  host.enterCells(sheet, entries);
  const quarter = host.workbook.names.find(({ name }) => name === definedNames.quarter);
  if (quarter) host.enterCells(quarter.sheet, [{ ...quarter.area, value: LAST }]);
  const first = ledger!.headingRow + 1;
  await host.goTo(sheet, {
    row: first,
    column: columns.status,
    rows: 1,
    columns: 1,
  });
}

/** Lower is better where a target is a limit; things are counted whole where the target is. */
function figure(row: LedgerRow, due: number, share: number): number {
  const value = isLowerBetter(row.operator) ? due * (2 - share) : due * share;
  const isWhole = row.unit !== '%' && Number.isInteger(row.target);
  return isWhole ? Math.round(value) : roundTo(value, 2);
}
