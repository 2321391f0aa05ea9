import type { Host } from '../host/port';
import { reportContext } from '../workbook/report-context';
import {
  quarterChartFigures,
  type QuarterChartFigures,
} from '../workbook/sheets/report/quarter-charts';
import { requireLedger } from './load-ledger';

/** What the charts of the reporting quarter are drawn from. @throws LedgerError noLedger, damagedSheet */
export async function chartQuarter(host: Host): Promise<QuarterChartFigures> {
  return quarterChartFigures(reportContext(await requireLedger(host, ['cover', 'ledger'])));
}
