import { hasPath, isPhased, type LedgerField } from './definitions';
import {
  absolute,
  and,
  compile,
  constant,
  divide,
  equal,
  field,
  isNumber,
  less,
  more,
  not,
  round,
  subtract,
  when,
  type Expression,
} from './expression';
import type { Value } from './functions';
import type { Tracking, TrackedRow } from './track';

/** What averages over indicators of different units of measure are made of; 0 where an indicator takes no part. */
export const shareFields = ['counted', 'reached', 'scheduled', 'compared', 'deviation'] as const;
export type ShareField = (typeof shareFields)[number];

export type ShareSource = LedgerField | 'completion';
type E = Expression<ShareSource>;

const ZERO = constant(0);
const ONE = constant(1);
const hasCompletion = and(isNumber(field('completion')), isNumber(field('due')));
const within = (value: E, low: E, high: E): E =>
  when(less(value, low), low, when(more(value, high), high, value));

const isComparable = and(
  isNumber(field('variance')),
  isNumber(field('due')),
  not(equal(field('due'), ZERO)),
);

/** The completion that what is due comes to. */
const asked: E = when(
  hasPath,
  divide(subtract(field('due'), field('baseline')), subtract(field('target'), field('baseline'))),
  when(isPhased, divide(field('due'), field('target')), ONE),
);
const deviation = round(divide(field('variance'), absolute(field('due'))), constant(6));

/**
 * counted: 1 where there is a completion and something is due; reached: the completion, at most 100 %, so that one
 * indicator far ahead does not hide others; scheduled: the completion the schedule asks for; compared: 1 where variance can be put as a
 * share of what is due; deviation: that share, within ± 100 %.
 */
export const shareDefinitions: Record<ShareField, E> = {
  counted: when(hasCompletion, ONE, ZERO),
  reached: when(hasCompletion, within(field('completion'), ZERO, ONE), ZERO),
  scheduled: when(hasCompletion, round(asked, constant(6)), ZERO),
  compared: when(isComparable, ONE, ZERO),
  deviation: when(isComparable, within(deviation, constant(-1), ONE), ZERO),
};

const calculations = shareFields.map((name) => [name, compile(shareDefinitions[name])] as const);

export function sharesOf(row: TrackedRow, tracking: Tracking): Record<ShareField, number> {
  const values: Record<string, Value> = { ...row, ...tracking };
  return Object.fromEntries(
    calculations.map(([name, compute]) => [name, compute(values)]),
  ) as Record<ShareField, number>;
}
