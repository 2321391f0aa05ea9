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
  round,
  subtract,
  terms,
  when,
  type Expression,
} from './expression';
import { markTerms, measureTerms, operatorTerms, statusTerms } from './terms';

/** What the calculations read: the row's own cells, settings of the workbook, and results of earlier calculations. */
export type LedgerField =
  | 'measure'
  | 'operator'
  /** The bound that decides: low, or high where lower is better. */
  | 'target'
  | 'baseline'
  | 'unit'
  /** Last year of the indicator's period. */
  | 'periodEnd'
  /** Mark of a record that left the plan. */
  | 'mark'
  /** Cell of the reporting quarter, as entered. */
  | 'entry'
  | 'actual'
  | 'due'
  | 'variance'
  /** Year of the workbook. */
  | 'year'
  /** Share of the annual target due by the reporting quarter. */
  | 'phase'
  /** Tolerance of 左右, as a share of the target. */
  | 'tolerance'
  /** Share of due from which an indicator counts as near schedule. */
  | 'nearShare';

/** The computed columns of the ledger, in the order in which they depend on each other. */
export const computedFields = ['actual', 'due', 'variance', 'completion', 'status'] as const;
export type ComputedField = (typeof computedFields)[number];

type E = Expression<LedgerField>;

const measure = terms(measureTerms);
const operator = terms(operatorTerms);
const status = terms(statusTerms);
const mark = terms(markTerms);

/** Figures are kept to six decimals: finer than any plan states, coarser than binary noise. */
const DECIMALS = constant(6);
const ZERO = constant(0);
const NOTHING = constant('');
const rounded = (value: E): E => round(value, DECIMALS);

const read = {
  target: field('target'),
  baseline: field('baseline'),
  actual: field('actual'),
  due: field('due'),
  variance: field('variance'),
} as const;

const isMeasure = (code: keyof typeof measure): E => equal(field('measure'), measure[code]);
const isOperator = (code: keyof typeof operator): E => equal(field('operator'), operator[code]);
const lowerIsBetter = isOperator('<=');

/** A rate of reduction (下降 3%) is due whole, as growth is; a reduced amount is due by quarters. */
const isRate = or(equal(field('unit'), constant('%')), equal(field('unit'), constant('‰')));
const isWhole = or(isMeasure('growth'), and(isMeasure('reduction'), isRate));

/** A path leads from the baseline to the target only where the baseline still is on the wrong side of it. */
export const hasPath: E = and(
  isMeasure('level'),
  isNumber(read.baseline),
  when(lowerIsBetter, more(read.baseline, read.target), less(read.baseline, read.target)),
);

export const isPhased: E = and(not(isWhole), not(isMeasure('level')));

/** Not assessed: no longer in the plan, no numeric target, a target of a later year, or nothing due yet. */
const notAssessed = or(
  equal(field('mark'), mark.gone),
  not(isNumber(read.target)),
  more(field('periodEnd'), field('year')),
  and(isPhased, equal(field('phase'), ZERO)),
);

const path = add(read.baseline, multiply(subtract(read.target, read.baseline), field('phase')));

const due: E = when(
  notAssessed,
  NOTHING,
  rounded(when(isPhased, multiply(read.target, field('phase')), when(hasPath, path, read.target))),
);

const actual: E = when(isNumber(field('entry')), field('entry'), NOTHING);

const variance: E = when(
  and(isNumber(read.due), isNumber(read.actual)),
  rounded(when(lowerIsBetter, subtract(read.due, read.actual), subtract(read.actual, read.due))),
  NOTHING,
);

const hasNoRatio = or(
  not(isNumber(read.target)),
  not(isNumber(read.actual)),
  isMeasure('growth'),
  lowerIsBetter,
);

const completion: E = when(
  hasNoRatio,
  NOTHING,
  when(
    hasPath,
    rounded(divide(subtract(read.actual, read.baseline), subtract(read.target, read.baseline))),
    when(more(read.target, ZERO), rounded(divide(read.actual, read.target)), NOTHING),
  ),
);

const share = (part: E, of: E): E => rounded(multiply(part, absolute(of)));
const minus = (value: E): E => subtract(ZERO, value);

/** 左右 is met from the low edge of its tolerance, as a range is from its low end. */
const isMet = when(
  lowerIsBetter,
  atMost(read.actual, read.target),
  when(
    isOperator('>'),
    more(read.actual, read.target),
    when(
      isOperator('~'),
      atLeast(read.actual, rounded(subtract(read.target, share(field('tolerance'), read.target)))),
      atLeast(read.actual, read.target),
    ),
  ),
);

const isOnSchedule = when(
  isOperator('>'),
  more(read.variance, ZERO),
  when(
    isOperator('~'),
    atLeast(read.variance, minus(share(field('tolerance'), read.due))),
    atLeast(read.variance, ZERO),
  ),
);

const isNearSchedule = atLeast(
  read.variance,
  minus(share(subtract(constant(1), field('nearShare')), read.due)),
);

const statusOf: E = when(
  not(isNumber(read.due)),
  status.notAssessed,
  when(
    not(isNumber(read.actual)),
    status.notReported,
    when(
      isMet,
      status.met,
      when(
        isOnSchedule,
        status.onSchedule,
        when(isNearSchedule, status.nearSchedule, status.behind),
      ),
    ),
  ),
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
};
