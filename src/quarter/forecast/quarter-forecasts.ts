import { trackedRow } from '../../tracking/ledger-row';
import { quarters } from '../../tracking/quarter';
import type { QuarterFigures, QuarterIndicator } from '../quarter-figures';
import { forecastYear, type Forecast } from './forecast';

/** A forecast of each of some indicators, with these as each other's peers. */
export function forecastIndicators(
  indicators: readonly QuarterIndicator[],
  { settings }: Pick<QuarterFigures, 'settings'>,
): Map<string, Forecast> {
  const rows = indicators.map((each) => ({
    row: trackedRow(each, settings.quarter),
    now: quarters.map((quarter) => each.byQuarter[quarter].actual),
    last: each.lastYear,
    curve: each.curve,
  }));
  const forecasts = forecastYear(rows, settings);
  return new Map(indicators.map(({ id }, i) => [id, forecasts[i]!]));
}
