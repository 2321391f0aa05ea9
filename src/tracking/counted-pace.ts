import {
  constant,
  equal,
  field,
  isNumber,
  max,
  min,
  or,
  terms,
  when,
  type Expression,
} from './expression';
import { statusTerms } from './terms';

/** Status and pace of an indicator, as the ledger shows them. */
export type PaceField = 'status' | 'pace';

/** More than 120 % counts as 120 %, so that one easy target cannot make up for the others. */
export const HIGHEST_PACE = 1.2;

const ZERO = constant(0);
const status = terms(statusTerms);
const isStatus = (code: keyof typeof status): Expression<PaceField> =>
  equal(field('status'), status[code]);

/** Due is reached, whether or not the year's target is. */
export const isReached = or(isStatus('met'), isStatus('onSchedule'));

/**
 * What was reached of what is due, as rankings and scores count it: from 0 to 1.2, for every measure and direction alike. Not
 * reported counts as nothing reached; where nothing is due as a number (a target of zero), 1 when it is kept, else 0. Nothing
 * of an indicator that is not assessed.
 */
export const countedPace: Expression<PaceField> = when(
  isStatus('notAssessed'),
  constant(''),
  when(
    isStatus('notReported'),
    ZERO,
    when(
      isNumber(field('pace')),
      max(ZERO, min(constant(HIGHEST_PACE), field('pace'))),
      when(isReached, constant(1), ZERO),
    ),
  ),
);
