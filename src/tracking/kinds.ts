import {
  and,
  constant,
  equal,
  field,
  floor,
  isCounted,
  isNumber,
  less,
  more,
  not,
  or,
  terms,
  when,
  type Expression,
} from './expression';
import { markTerms, measureTerms, operatorTerms } from './terms';

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
  /** The reporting quarter, 1 to 4. */
  | 'quarter'
  /** Share of the annual target due by the reporting quarter. */
  | 'phase'
  /** Tolerance of 左右, as a share of the target. */
  | 'tolerance'
  /** Share of due from which an indicator counts as near schedule. */
  | 'nearShare';

/** An expression of a row's fields. */
export type E = Expression<LedgerField>;

const measure = terms(measureTerms);
const operator = terms(operatorTerms);
const mark = terms(markTerms);

export const ZERO = constant(0);
export const read = {
  target: field('target'),
  baseline: field('baseline'),
  actual: field('actual'),
  due: field('due'),
  variance: field('variance'),
} as const;

export const isMeasure = (code: keyof typeof measure): E => equal(field('measure'), measure[code]);
export const isOperator = (code: keyof typeof operator): E =>
  equal(field('operator'), operator[code]);
export const lowerIsBetter = or(isOperator('<='), isOperator('=down'), isOperator('~down'));
export const isAbout = or(isOperator('~'), isOperator('~down'));

const isUnit = (...units: string[]): E =>
  or(...units.map((unit) => equal(field('unit'), constant(unit))));
export const isPercent = isUnit('%');
export const isRate = isUnit('%', '‰');
export const isPoints = isUnit('个百分点', '百分点');

/** What adds up from 1 January; a baseline is last year's sum and no start of a path. */
export const addsUp = or(isMeasure('total'), isMeasure('increment'), isMeasure('completion'));

/** A rate of reduction (下降 3%) is due whole, as growth is; a reduced amount, and points, are due by quarters. */
export const isWhole = or(isMeasure('growth'), and(isMeasure('reduction'), isRate));

/** A path leads from the baseline to the target only where the baseline still is on the wrong side of it. */
export const hasPath: E = and(
  isMeasure('level'),
  isNumber(read.baseline),
  when(lowerIsBetter, more(read.baseline, read.target), less(read.baseline, read.target)),
);

export const isPhased: E = and(not(isWhole), not(isMeasure('level')));

/** Where progress is counted from. */
export const start: E = when(hasPath, read.baseline, ZERO);

/** Things are counted whole, so long as the plan counts them whole (2.5 名 per 10,000 people is a rate). */
const isWholeNumber = (value: E): E => equal(value, floor(value));
export const isCount = and(
  isCounted(field('unit')),
  isWholeNumber(read.target),
  isWholeNumber(start),
);

export const isGone = equal(field('mark'), mark.gone);
export const later = more(field('periodEnd'), field('year'));

/** Not assessed: no longer in the plan, no numeric target, or a target of a later year. */
export const notAssessed = or(isGone, not(isNumber(read.target)), later);
