import type { Forecast } from '../quarter/forecast/forecast';
import { forecastIndicators } from '../quarter/forecast/quarter-forecasts';
import {
  groundlessReasons,
  verdictTerms,
  type Groundless,
  type Verdict,
} from '../quarter/forecast/terms';
import { indicatorsInPlan, type QuarterIndicator } from '../quarter/quarter-figures';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { figuresOf } from '../workbook/report-context';

/** An indicator with its forecast, and where its name stands in the ledger. */
export interface ForecastIndicator
  extends
    Pick<QuarterIndicator, 'id' | 'name' | 'unit' | 'lead' | 'operator'>,
    Pick<
      Forecast,
      'method' | 'verdict' | 'forecast' | 'low' | 'high' | 'chance' | 'soFar' | 'needed'
    > {
  target: number;
  cell: { sheet: string; row: number; column: number };
}

export interface ForecastSummary {
  verdicts: Record<Verdict, number>;
  groundless: Record<Groundless, number>;
  /** Those that are likelier to miss their targets than to meet them, the least likely first. */
  doubtful: ForecastIndicator[];
}

/** What the year will come to, as 达标预测 has it. */
export function forecastOf(workbook: LedgerWorkbook): ForecastSummary {
  const figures = figuresOf(workbook);
  const indicators = indicatorsInPlan(figures);
  const forecasts = forecastIndicators(indicators, figures);
  const { sheet, columns } = workbook.ledger!;
  const summary: ForecastSummary = {
    verdicts: none(verdictTerms),
    groundless: none(groundlessReasons),
    doubtful: [],
  };
  for (const { id, name, unit, lead, operator, target, row } of indicators) {
    const forecast = forecasts.get(id)!;
    const { verdict, method, chance } = forecast;
    if (verdict === null || chance === null) {
      summary.groundless[method as Groundless] += 1;
      continue;
    }
    summary.verdicts[verdict] += 1;
    if (chance >= 0.5) continue;
    const cell = { sheet, row, column: columns.name };
    summary.doubtful.push({
      ...{ id, name, unit, lead, operator, cell, ...forecast },
      target: Number(target),
    });
  }
  summary.doubtful.sort((a, b) => a.chance! - b.chance!);
  return summary;
}

const none = <K extends string>(words: Record<K, unknown>) =>
  Object.fromEntries(Object.keys(words).map((key) => [key, 0])) as Record<K, number>;
