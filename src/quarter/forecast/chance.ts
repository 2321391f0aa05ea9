import { isAbout, isOperator, lowerIsBetter } from '../../tracking/kinds';
import {
  absolute,
  add,
  atLeast,
  atMost,
  constant,
  divide,
  equal,
  field,
  isNumber,
  logarithm,
  max,
  min,
  more,
  multiply,
  or,
  round,
  shareBelow,
  subtract,
  terms,
  when,
  type Expression,
} from '../../tracking/expression';
import type { ForecastField } from './fields';
import { addsUpByProfile, goesBy, NOTHING, ONE, toDate, ZERO } from './ground';
import { degrees, isSpread } from './spread';
import { verdictTerms } from './terms';

type E = Expression<ForecastField>;

const target = field('target');
export const isCounted: E = equal(field('counted'), ONE);

/** Of what is counted whole, half a thing to either side decides. */
const half = when(isCounted, constant(0.5), ZERO);
const leeway = when(isAbout, multiply(field('tolerance'), absolute(target)), ZERO);
const tolerated = when(lowerIsBetter, add(target, leeway), subtract(target, leeway));
const bar = when(
  or(lowerIsBetter, isOperator('>')),
  add(tolerated, half),
  subtract(tolerated, half),
);
const toGo = subtract(bar, toDate);
const isPast = atMost(toGo, ZERO);
/** How many errors the middle lies above what decides; nothing where a sum is past that already. */
export const distance: E = when(
  isSpread,
  when(
    addsUpByProfile,
    when(isPast, NOTHING, divide(logarithm(divide(field('rest'), toGo)), field('error'))),
    divide(subtract(field('middle'), bar), field('error')),
  ),
  NOTHING,
);

const isReached = when(
  lowerIsBetter,
  atMost(toDate, tolerated),
  when(isOperator('>'), more(toDate, target), atLeast(toDate, tolerated)),
);
/** Nobody knows what is to come for certain. */
const uncertain = (value: E): E =>
  max(constant(0.01), min(constant(0.99), round(value, constant(4))));
const above = shareBelow(field('distance'), degrees);
export const chance: E = when(
  goesBy('actual'),
  when(isReached, ONE, ZERO),
  when(
    isSpread,
    when(
      isNumber(field('distance')),
      uncertain(when(lowerIsBetter, subtract(ONE, above), above)),
      when(lowerIsBetter, ZERO, ONE),
    ),
    NOTHING,
  ),
);

const verdicts = terms(verdictTerms);
export const verdict: E = when(
  isNumber(field('chance')),
  when(
    goesBy('actual'),
    when(isReached, verdicts.met, verdicts.missed),
    when(
      atLeast(field('chance'), constant(0.8)),
      verdicts.likely,
      when(
        atLeast(field('chance'), constant(0.5)),
        verdicts.hopeful,
        when(atLeast(field('chance'), constant(0.2)), verdicts.atRisk, verdicts.unlikely),
      ),
    ),
  ),
  NOTHING,
);
