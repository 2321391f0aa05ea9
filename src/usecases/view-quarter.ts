import type { Host } from '../host/port';
import { quarterChartFigures, type QuarterChartFigures } from '../quarter/chart-figures';
import { figuresOf } from '../workbook/report-context';
import { districtOf, type District } from './compare-districts';
import { scoresOf, type ScoresDescription } from './describe-scores';
import { forecastOf, type ForecastSummary } from './forecast-summary';
import { requireLedgerCells } from './load-ledger';
import { summaryOf } from './summarise-quarter';
import type { QuarterSummary } from './types';

/** All that is shown of the reporting quarter, from one reading of the workbook; what takes time is worked out when it is asked for. */
export interface QuarterView {
  summary: QuarterSummary;
  scores: ScoresDescription;
  /** What the charts are drawn from. */
  charts(): QuarterChartFigures;
  forecast(): ForecastSummary;
  /** The ledger as one of the districts that are compared. @param name what it is called among them. */
  district(name: string): District;
}

/** @throws ProductError noLedger, damagedSheet, newerVersion */
export async function viewQuarter(host: Host): Promise<QuarterView> {
  const { workbook, read } = await requireLedgerCells(host, ['cover', 'ledger', 'scoring']);
  return {
    summary: summaryOf(workbook),
    scores: scoresOf(workbook, read),
    charts: () => quarterChartFigures(figuresOf(workbook), workbook.cover.criterion),
    forecast: () => forecastOf(workbook),
    district: (name) => districtOf(name, workbook),
  };
}
