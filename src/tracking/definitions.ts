import {
  absolute,
  add,
  and,
  atLeast,
  atMost,
  constant,
  divide,
  equal,
  field,
  isNumber,
  less,
  more,
  multiply,
  not,
  or,
  floor,
  round,
  subtract,
  terms,
  when,
} from './expression';
import {
  type E,
  ZERO,
  read,
  isMeasure,
  isAbout,
  isOperator,
  lowerIsBetter,
  isRate,
  isPoints,
  addsUp,
  hasPath,
  isPhased,
  start,
  isCount,
  notAssessed,
  isGone,
  later,
} from './kinds';
import { statusTerms } from './terms';

/** The computed columns of the ledger, in the order in which they depend on each other. */
export const computedFields = [
  'actual',
  'due',
  'variance',
  'completion',
  'status',
  'pace',
] as const;
export type ComputedField = (typeof computedFields)[number];

const status = terms(statusTerms);

/** Figures are kept to six decimals: finer than any plan states, coarser than binary noise. */
const DECIMALS = constant(6);
const NOTHING = constant('');
const rounded = (value: E): E => round(value, DECIMALS);

/** What is compared with the target: 0.1 + 0.2 is 0.3. */
const reached = rounded(read.actual);
const goal = rounded(read.target);

/** A sum that must stay within a limit: a ceiling, or a loss that may not grow beyond (利润 ≥ −500). Below zero a ceiling is yet to be reached. */
const isLimit = and(
  addsUp,
  when(lowerIsBetter, atLeast(read.target, ZERO), less(read.target, ZERO)),
);
const isBeyond = when(lowerIsBetter, more(reached, goal), less(reached, goal));

const NEVER = equal(ZERO, constant(1));

/** More was used than the whole year allows; no later quarter can mend that. */
export const exceeds: E = when(
  isNumber(read.target),
  when(isNumber(read.actual), and(isLimit, isBeyond), NEVER),
  NEVER,
);

const dueSoFar = rounded(
  when(
    isPhased,
    multiply(read.target, field('phase')),
    when(
      hasPath,
      add(read.baseline, multiply(subtract(read.target, read.baseline), field('phase'))),
      read.target,
    ),
  ),
);

/** Half a factory cannot be built: what is due is rounded towards what is easier to meet. */
const sign = when(lowerIsBetter, constant(-1), constant(1));
const wholeDue = when(isCount, multiply(sign, floor(multiply(sign, dueSoFar))), dueSoFar);

const isDueByRounding = less(
  rounded(multiply(subtract(read.target, start), field('phase'))),
  constant(1),
);
/** Nothing is due before its quarter, nor before the first whole one. A target of zero is always due. */
const nothingIsDue = or(
  equal(field('phase'), ZERO),
  and(
    or(isPhased, hasPath),
    isCount,
    not(lowerIsBetter),
    more(read.target, start),
    isDueByRounding,
  ),
);
const isAtTarget = when(lowerIsBetter, atMost(reached, goal), atLeast(reached, goal));
const hasMoved = when(
  isNumber(read.actual),
  when(isLimit, isBeyond, when(or(isPhased, hasPath), not(equal(read.actual, start)), isAtTarget)),
  NEVER,
);

/** While nothing is due and nothing was reached, there is nothing to assess. */
const due: E = when(
  notAssessed,
  NOTHING,
  when(when(equal(read.target, ZERO), NEVER, and(nothingIsDue, not(hasMoved))), NOTHING, wholeDue),
);

const actual: E = when(isNumber(field('entry')), field('entry'), NOTHING);

const distance = (to: E): E =>
  rounded(when(lowerIsBetter, subtract(to, read.actual), subtract(read.actual, to)));

/** Against what is due; of a target of a later year, the distance to that target. */
const variance: E = when(
  not(isNumber(read.actual)),
  NOTHING,
  when(
    isNumber(read.due),
    distance(read.due),
    when(and(later, isNumber(read.target), not(isGone)), distance(read.target), NOTHING),
  ),
);

/** Whether what is reached can be put as a share of the annual target, reported or not. */
export const hasRatio: E = when(
  or(not(isNumber(read.target)), isMeasure('growth'), lowerIsBetter),
  NEVER,
  or(hasPath, more(read.target, ZERO)),
);

const completion: E = when(
  and(hasRatio, isNumber(read.actual)),
  rounded(
    when(
      hasPath,
      divide(subtract(read.actual, read.baseline), subtract(read.target, read.baseline)),
      divide(read.actual, read.target),
    ),
  ),
  NOTHING,
);

const share = (part: E, of: E): E => rounded(multiply(part, absolute(of)));
const minus = (value: E): E => subtract(ZERO, value);

/** 左右 is met from the near edge of its tolerance, as a range is from its low end. */
const leeway = when(isAbout, share(field('tolerance'), read.target), ZERO);
const isMet = when(
  lowerIsBetter,
  atMost(reached, rounded(add(read.target, leeway))),
  when(
    isOperator('>'),
    more(reached, goal),
    atLeast(reached, rounded(subtract(read.target, leeway))),
  ),
);

/** On a path to 左右 the tolerance is of the way as well: it leads to the near edge, and who stands at the baseline is behind it. */
const leewayNow = when(
  hasPath,
  share(multiply(field('tolerance'), field('phase')), read.target),
  share(field('tolerance'), read.due),
);

/** 超过 200: what is due on the way need only be reached; once the whole is due, it is to be exceeded. */
const isOnSchedule = when(
  and(isOperator('>'), equal(read.due, read.target)),
  more(read.variance, ZERO),
  when(isAbout, atLeast(read.variance, minus(leewayNow)), atLeast(read.variance, ZERO)),
);

/** Where the baseline is at the target already, only 超过 asks for more. */
const standsStill = and(
  isMeasure('level'),
  isNumber(read.baseline),
  equal(read.actual, read.baseline),
);

/** A share of the way that was due, not of the value: who stands at the baseline is not near. */
const isNearSchedule = and(
  not(or(equal(read.due, start), standsStill)),
  atLeast(
    read.variance,
    minus(share(subtract(constant(1), field('nearShare')), subtract(read.due, start))),
  ),
);

/** Growth, levels, rates, points and limits can still turn before the year ends; what was built stays built. */
const canTurn = or(
  isMeasure('growth'),
  isMeasure('level'),
  isMeasure('change_pp'),
  and(isMeasure('reduction'), or(isRate, isPoints)),
  lowerIsBetter,
  atMost(read.target, ZERO),
);
const isFinal = or(equal(field('quarter'), constant(4)), not(canTurn));

const statusOf: E = when(
  not(isNumber(read.due)),
  status.notAssessed,
  when(
    not(isNumber(read.actual)),
    status.notReported,
    when(
      and(isFinal, isMet),
      status.met,
      when(
        isOnSchedule,
        status.onSchedule,
        when(and(isNearSchedule, not(exceeds)), status.nearSchedule, status.behind),
      ),
    ),
  ),
);

/**
 * What was reached as a share of what is due, from where progress is counted: 1 is exactly on schedule, for every measure and
 * direction alike. Nothing where none is due.
 */
const pace: E = when(
  and(isNumber(read.due), isNumber(read.variance)),
  when(
    equal(read.due, start),
    NOTHING,
    rounded(add(constant(1), divide(read.variance, absolute(subtract(read.due, start))))),
  ),
  NOTHING,
);

/**
 * The meaning of every computed column, once. `tracking/track.ts` evaluates these in TypeScript; `workbook/` prints them
 * as the formulas of the sheet.
 */
export const definitions: Record<ComputedField, E> = {
  actual,
  due,
  variance,
  completion,
  status: statusOf,
  pace,
};
