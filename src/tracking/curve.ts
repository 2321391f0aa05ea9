import type { Measure } from '../plan/model';
import { curveCheckTerms, curveKindTerms, curveUseTerms, measureTerms, spreadTerms } from './terms';
import type { Spread } from './spread';
import {
  and,
  atLeast,
  atMost,
  compile,
  constant,
  divide,
  equal,
  field,
  isNumber,
  more,
  not,
  or,
  round,
  terms,
  when,
  type Expression,
} from './expression';
import type { Value } from './functions';

/** How the share due is spread over the quarters: the workbook's phasing, a typed curve, last year's profile, or all at once. */
export const curveKinds = ['even', 'custom', 'lastYear', 'dueBy'] as const;
export type CurveKind = (typeof curveKinds)[number];

export type CurveCheck = keyof typeof curveCheckTerms;
export type CurveUse = keyof typeof curveUseTerms;

/** Four shares, by the end of each quarter; 0.25 is a quarter of the annual target. */
export type Shares = readonly [number, number, number, number];

/** What a curve is worked out from: the cells of its row and the workbook's phasing. */
export type CurveField =
  | 'kind'
  | 'measure'
  | 'spread'
  /** The quarter by which the plan wants the target reached; blank where it names none. */
  | 'dueBy'
  | `own${1 | 2 | 3 | 4}`
  | `last${1 | 2 | 3 | 4}`
  | `even${1 | 2 | 3 | 4}`
  | 'check';

/** The computed cells of a curve, in the order in which they depend on each other. */
export const computedCurveFields = ['check', 'used', 'due1', 'due2', 'due3', 'due4'] as const;
export type ComputedCurveField = (typeof computedCurveFields)[number];

type E = Expression<CurveField>;

const kind = terms(curveKindTerms);
const check = terms(curveCheckTerms);
const use = terms(curveUseTerms);
const measure = terms(measureTerms);
const spread = terms(spreadTerms);

const NUMBERS = [1, 2, 3, 4] as const;
const DECIMALS = constant(6);
const ZERO = constant(0);

const isKind = (code: CurveKind): E => equal(field('kind'), kind[code]);
const isBlankKind = equal(field('kind'), constant(''));
const isDueBy = or(isKind('dueBy'), and(isBlankKind, isNumber(field('dueBy'))));
const isEven = or(isKind('even'), and(isBlankKind, not(isNumber(field('dueBy')))));
/** Growth, rates, and levels that start nowhere known are due whole: no part of them is due before the rest. */
const isWhole = equal(field('spread'), spread.whole);
const isValid = equal(field('check'), check.valid);

const four = (prefix: 'own' | 'last') => NUMBERS.map((n): E => field(`${prefix}${n}`));
const allNumbers = (cells: E[]): E => and(...cells.map((cell) => isNumber(cell)));
/** From zero on and never falling. */
const rises = ([a, b, c, d]: E[]): E =>
  and(atMost(ZERO, a!), atMost(a!, b!), atMost(b!, c!), atMost(c!, d!));

/** Of what is due whole a curve can only say from when. */
const isAllOrNothing = (cell: E): E => or(equal(cell, ZERO), equal(cell, constant(1)));
const wholeCheck = when(and(...four('own').map(isAllOrNothing)), check.valid, check.notForWhole);

const ownCheck = when(
  not(allNumbers(four('own'))),
  check.missing,
  when(
    not(rises(four('own'))),
    check.falls,
    when(
      equal(round(field('own4'), DECIMALS), constant(1)),
      when(isWhole, wholeCheck, check.valid),
      check.notWhole,
    ),
  ),
);

const dueByCheck = when(
  isNumber(field('dueBy')),
  when(
    and(...NUMBERS.map((n) => not(equal(field('dueBy'), constant(n))))),
    check.noDueBy,
    check.valid,
  ),
  check.noDueBy,
);

/** A level is no sum of quarters: a part of last year's value says nothing about its way. */
const lastYearCheck = when(
  or(isWhole, equal(field('measure'), measure.level)),
  when(isWhole, check.notForWhole, check.notForLevels),
  when(
    not(allNumbers(four('last'))),
    check.missingLastYear,
    when(
      not(more(field('last4'), ZERO)),
      check.noTotal,
      when(rises(four('last')), check.valid, check.falls),
    ),
  ),
);

const dueOf = (n: 1 | 2 | 3 | 4): E =>
  when(
    isValid,
    when(
      isDueBy,
      when(atLeast(constant(n), field('dueBy')), constant(1), ZERO),
      when(
        isKind('custom'),
        round(field(`own${n}`), DECIMALS),
        round(divide(field(`last${n}`), field('last4')), DECIMALS),
      ),
    ),
    when(isWhole, constant(1), field(`even${n}`)),
  );

/** The meaning of a curve's computed cells, once: evaluated by `curveOf`, printed as formulas by the sheet. */
export const curveDefinitions: Record<ComputedCurveField, E> = {
  check: when(
    isEven,
    constant(''),
    when(
      isDueBy,
      dueByCheck,
      when(isKind('custom'), ownCheck, when(isKind('lastYear'), lastYearCheck, check.unknown)),
    ),
  ),
  used: when(
    isValid,
    when(isDueBy, use.dueBy, when(isKind('custom'), use.custom, use.lastYear)),
    when(isWhole, use.whole, when(isEven, use.even, use.invalid)),
  ),
  due1: dueOf(1),
  due2: dueOf(2),
  due3: dueOf(3),
  due4: dueOf(4),
};

const calculations = computedCurveFields.map(
  (name) => [name, compile(curveDefinitions[name])] as const,
);

/** A curve's row as typed. `kind` is '' when blank, and any other text when the cell holds none of our words. */
export interface CurveRow {
  kind: string;
  measure: Measure | '';
  /** '' in a workbook that does not say. */
  spread: Spread | '';
  dueBy: Value;
  own: readonly Value[];
  last: readonly Value[];
}

export interface Curve {
  /** '' where there is nothing to check. */
  check: CurveCheck | '';
  used: CurveUse;
  due: Shares;
}

/** The shares due that a row of curve settings gives; a curve that is not valid falls back to `even`, and says so. */
export function curveOf(row: CurveRow, even: Shares): Curve {
  const values: Record<string, Value> = {
    kind: row.kind,
    measure: row.measure,
    spread: row.spread,
    dueBy: row.dueBy,
  };
  for (const n of NUMBERS) {
    values[`own${n}`] = row.own[n - 1] ?? null;
    values[`last${n}`] = row.last[n - 1] ?? null;
    values[`even${n}`] = even[n - 1]!;
  }
  for (const [name, compute] of calculations) values[name] = compute(values);
  return {
    check: values.check as Curve['check'],
    used: values.used as CurveUse,
    due: NUMBERS.map((n) => values[`due${n}`] as number) as unknown as Shares,
  };
}
