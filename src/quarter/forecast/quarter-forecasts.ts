import { trackedRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import { Remembered } from '../../tracking/remembered';
import type { QuarterFigures, QuarterIndicator } from '../quarter-figures';
import { forecastYear, type Forecast, type ForecastRow } from './forecast';

const rowsOf = new Remembered<QuarterIndicator, ForecastRow>();

const rowOf = (each: QuarterIndicator, quarter: Quarter): ForecastRow => ({
  // The year ends by the target as it is now.
  row: trackedRow(each, quarter, each),
  now: quarters.map((one) => each.byQuarter[one].actual),
  last: each.lastYear,
  curve: each.curve,
});

/** A forecast of each of some indicators, with these as each other's peers. */
export function forecastIndicators(
  indicators: readonly QuarterIndicator[],
  { settings }: Pick<QuarterFigures, 'settings'>,
): Map<string, Forecast> {
  const { quarter } = settings;
  const rows = indicators.map((each) => rowsOf.of(each, [quarter], () => rowOf(each, quarter)));
  const forecasts = forecastYear(rows, settings);
  return new Map(indicators.map(({ id }, i) => [id, forecasts[i]!]));
}
