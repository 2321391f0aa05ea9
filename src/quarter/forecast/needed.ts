import { isMeasure, isWhole, lowerIsBetter } from '../../tracking/kinds';
import {
  and,
  constant,
  divide,
  field,
  isNumber,
  less,
  max,
  multiply,
  or,
  round,
  subtract,
  when,
  type Expression,
} from '../../tracking/expression';
import { NOTHING, quarterNow, toDate, ZERO, type GroundField } from './ground';

type E = Expression<GroundField>;

const FOUR = constant(4);
const target = field('target');
const quartersLeft = subtract(FOUR, quarterNow);
const shown = (value: E): E => round(value, constant(2));

/** A rate to date is the mean of its quarters, a level moves from one quarter to the next, a sum grows by what each brings. */
const isOpen = and(isNumber(toDate), isNumber(target), less(quarterNow, FOUR));
const isLevel = isMeasure('level');
const each = divide(subtract(target, toDate), quartersLeft);
const eachRate = divide(
  subtract(multiply(FOUR, target), multiply(quarterNow, toDate)),
  quartersLeft,
);

/** What every quarter that is left has to bring for the target to be met exactly; of a rate, what it has to come to. */
export const needed: E = when(
  isOpen,
  shown(when(isWhole, eachRate, when(or(isLevel, lowerIsBetter), each, max(ZERO, each)))),
  NOTHING,
);

const sinceBaseline = when(
  isNumber(field('baseline')),
  shown(divide(subtract(toDate, field('baseline')), quarterNow)),
  NOTHING,
);
/** What a quarter brought, in the mean of those reported; of a level, how far it moved from its baseline. */
export const soFar: E = when(
  isNumber(toDate),
  when(isWhole, toDate, when(isLevel, sinceBaseline, shown(divide(toDate, quarterNow)))),
  NOTHING,
);
