import { compile } from '../../tracking/expression';
import type { Value } from '../../tracking/functions';
import { quarters } from '../../tracking/quarter';
import { Remembered } from '../../tracking/remembered';
import type { TrackedRow, TrackingSettings } from '../../tracking/track';
import type { Curve } from '../../tracking/curve';
import { ownDefinitions, ownFields, type OwnField } from './ground';
import { outlookFields, peerFields, type ForecastField, type PeerField } from './fields';
import { outlookDefinitions } from './outlook';
import { methodTerms, type Groundless, type Method, type Verdict } from './terms';

/** An indicator as a forecast reads it. @property now, last four figures to date, this year's and last year's, as entered. */
export interface ForecastRow {
  row: Omit<TrackedRow, 'entry'>;
  now: readonly Value[];
  last: readonly Value[];
  curve: Pick<Curve, 'due' | 'used'>;
}

/** What is read, and everything that is worked out on the way; '' where there is nothing. */
export type ForecastCells = Record<ForecastField, Value>;

/** Figures in the indicator's unit, null where there are none; a chance of 0.5 is half. */
export interface Forecast {
  method: Method | Groundless;
  forecast: number | null;
  low: number | null;
  high: number | null;
  chance: number | null;
  /** Null where there is no chance to speak of. */
  verdict: Verdict | null;
  soFar: number | null;
  needed: number | null;
  cells: ForecastCells;
}

/** Indicators are peers where these are alike. */
export const peerKeys = ['measure', 'ground', 'counted'] as const;

/** What is summed over the peers, and from what. */
export const peerSources: Record<Exclude<PeerField, 'peers'>, OwnField> = {
  peerSquares: 'squares',
  peerFreedom: 'freedom',
  peerGrowth: 'growth',
  peerGrowthSquare: 'growthSquare',
  peerGrowthNoise: 'growthNoise',
};

const own = ownFields.map((name) => [name, compile(ownDefinitions[name])] as const);
const outlook = outlookFields.map((name) => [name, compile(outlookDefinitions[name])] as const);

type Values = Record<string, Value>;

/** What an indicator tells of itself, and which others are its peers. */
interface Own {
  values: Values;
  kind: string;
}

const ownOf = new Remembered<ForecastRow, Own>();
const forecasts = new Remembered<Own, Forecast>();

/**
 * The year's end of every indicator, from the reporting quarter: from its own figures, last year's, and how far others of its
 * measure were from what they were to do. A year that is reported whole is its actual; where the history is too thin, nothing.
 */
export function forecastYear(
  rows: readonly ForecastRow[],
  settings: Pick<TrackingSettings, 'year' | 'quarter' | 'tolerance'>,
): Forecast[] {
  const { year, quarter, tolerance } = settings;
  const by = [year, quarter, tolerance];
  const all = rows.map((each) =>
    ownOf.of(each, by, () => {
      const values = fieldsOf(each, settings);
      for (const [name, compute] of own) values[name] = compute(values);
      return { values, kind: peerKeys.map((key) => values[key]).join('|') };
    }),
  );
  const peersOf = sumsByKind(all);
  const told = new Map([...peersOf].map(([kind, sums]) => [kind, Object.values(sums)]));
  return all.map((one) => {
    const { values, kind } = one;
    return forecasts.of(one, told.get(kind)!, () => {
      const cells: Values = { ...values, ...peersOf.get(kind) };
      for (const [name, compute] of outlook) cells[name] = compute(cells);
      return forecastOf(cells as ForecastCells);
    });
  });
}

function fieldsOf(
  { row, now, last, curve }: ForecastRow,
  { year, quarter, tolerance }: Pick<TrackingSettings, 'year' | 'quarter' | 'tolerance'>,
): Record<string, Value> {
  const values: Record<string, Value> = { ...row, year, quarter, tolerance, curve: curve.used };
  for (const n of quarters) {
    values[`now${n}`] = now[n - 1] ?? null;
    values[`last${n}`] = last[n - 1] ?? null;
    values[`share${n}`] = curve.due[n - 1]!;
  }
  return values;
}

const summed = Object.entries(peerSources) as [keyof typeof peerSources, OwnField][];

function sumsByKind(all: readonly Own[]): Map<string, Record<PeerField, number>> {
  const byKind = new Map<string, Record<PeerField, number>>();
  for (const { values, kind } of all) {
    let sums = byKind.get(kind);
    if (!sums) {
      sums = Object.fromEntries(peerFields.map((name) => [name, 0])) as Record<PeerField, number>;
      byKind.set(kind, sums);
    }
    sums.peers += 1;
    for (const [name, source] of summed) {
      const value = values[source];
      if (typeof value === 'number') sums[name] += value;
    }
  }
  return byKind;
}

const numberOrNull = (value: Value): number | null => (typeof value === 'number' ? value : null);

function forecastOf(cells: ForecastCells): Forecast {
  return {
    method: cells.method as Method | Groundless,
    forecast: numberOrNull(cells.forecast),
    low: numberOrNull(cells.low),
    high: numberOrNull(cells.high),
    chance: numberOrNull(cells.chance),
    verdict: cells.verdict === '' ? null : (cells.verdict as Verdict),
    soFar: numberOrNull(cells.soFar),
    needed: numberOrNull(cells.needed),
    cells,
  };
}

export const isForecast = (method: Method | Groundless): method is Method => method in methodTerms;
