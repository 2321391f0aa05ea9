import { countedPace, type PaceField } from './counted-pace';
import { hasRatio } from './definitions';
import { hasPath, isPhased, type LedgerField } from './kinds';
import {
  and,
  compile,
  constant,
  divide,
  field,
  isNumber,
  less,
  more,
  round,
  subtract,
  when,
  type Expression,
} from './expression';
import type { Value } from './functions';
import type { Tracking, TrackedRow } from './track';

/** What averages over indicators of different units of measure are made of; 0 where an indicator takes no part. */
export const shareFields = ['counted', 'reached', 'scheduled', 'judged', 'paced'] as const;
export type ShareField = (typeof shareFields)[number];

export type ShareSource = LedgerField | PaceField | 'completion';
type E = Expression<ShareSource>;

const ZERO = constant(0);
const ONE = constant(1);
/** Assessed, with a target that can be reached in part; reported or not. */
const isCountedIn = and(isNumber(field('due')), hasRatio);
const within = (value: E, low: E, high: E): E =>
  when(less(value, low), low, when(more(value, high), high, value));

/** The completion that what is due comes to. */
const asked: E = when(
  hasPath,
  divide(subtract(field('due'), field('baseline')), subtract(field('target'), field('baseline'))),
  when(isPhased, divide(field('due'), field('target')), ONE),
);

/**
 * counted: 1 where the annual target can be reached in part and something is due; reached: the completion, at most 100 %, so that
 * one indicator far ahead does not hide others, and 0 of what was not reported; scheduled: the completion the schedule asks for;
 * judged: 1 where something is due; paced: what was reached of that, as scores count it.
 */
export const shareDefinitions: Record<ShareField, E> = {
  counted: when(isCountedIn, ONE, ZERO),
  reached: when(
    and(isCountedIn, isNumber(field('completion'))),
    within(field('completion'), ZERO, ONE),
    ZERO,
  ),
  scheduled: when(isCountedIn, round(asked, constant(6)), ZERO),
  judged: when(isNumber(field('due')), ONE, ZERO),
  paced: when(isNumber(field('due')), countedPace, ZERO),
};

const calculations = shareFields.map((name) => [name, compile(shareDefinitions[name])] as const);

export function sharesOf(row: TrackedRow, tracking: Tracking): Record<ShareField, number> {
  const values: Record<string, Value> = { ...row, ...tracking };
  return Object.fromEntries(
    calculations.map(([name, compute]) => [name, compute(values)]),
  ) as Record<ShareField, number>;
}
