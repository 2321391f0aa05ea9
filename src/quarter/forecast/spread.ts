import {
  add,
  atLeast,
  constant,
  divide,
  field,
  isNumber,
  max,
  multiply,
  never,
  when,
  type Expression,
} from '../../tracking/expression';
import type { ForecastField } from './fields';
import { NOTHING } from './ground';

type E = Expression<ForecastField>;

/** For so many quarters of its own the spread of its peers counts. */
export const PEER_WEIGHT = 5;
/** Quarters that tell, its own among them, below which there is no saying how far off a forecast may be. */
const FEWEST = 4;
/** One per cent: a year that has kept to its way exactly may still leave it. */
const LEAST_VARIANCE = 0.0001;

const hasSpread: E = when(
  isNumber(field('freedom')),
  atLeast(field('peerFreedom'), constant(FEWEST)),
  never,
);
/** Whether it is known how far off a forecast may be. */
export const isSpread: E = isNumber(field('spread'));
/** Of freedom, of Student's distribution. */
export const degrees: E = add(field('freedom'), constant(PEER_WEIGHT));

/** The variance of one quarter: of an amount as a share of the year's, of a step as a share of the target, of a rate in points. */
export const spread: E = when(
  hasSpread,
  max(
    constant(LEAST_VARIANCE),
    divide(
      add(
        field('squares'),
        divide(multiply(constant(PEER_WEIGHT), field('peerSquares')), field('peerFreedom')),
      ),
      degrees,
    ),
  ),
  NOTHING,
);
