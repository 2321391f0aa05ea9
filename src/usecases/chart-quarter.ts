import type { Host } from '../host/port';
import { quarterChartFigures, type QuarterChartFigures } from '../quarter/chart-figures';
import { figuresOf } from '../workbook/report-context';
import { requireLedger } from './load-ledger';

/** What the charts of the reporting quarter are drawn from. @throws ProductError noLedger, damagedSheet */
export async function chartQuarter(host: Host): Promise<QuarterChartFigures> {
  const workbook = await requireLedger(host, ['cover', 'ledger']);
  return quarterChartFigures(figuresOf(workbook), workbook.cover.criterion);
}
