import type { Localised } from '../language/language';
import {
  and,
  atLeast,
  constant,
  divide,
  equal,
  field,
  isNumber,
  more,
  multiply,
  not,
  or,
  round,
  terms,
  when,
  compile,
  type Expression,
} from './expression';
import type { Value } from './functions';
import { countedPace, isReached } from './counted-pace';
import { statusTerms } from './terms';

/** The answers in the column of veto indicators. */
export const vetoTerms = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
} satisfies Record<string, Localised>;

/** On what an indicator's score rests; each row says it. */
export const basisTerms = {
  invalid: { 'zh-CN': '权重或否决填写有误，不计分', en: 'Weight or veto not valid: left out' },
  notAssessed: { 'zh-CN': '本季不考核，不计分', en: 'Not assessed: left out' },
  notReported: { 'zh-CN': '未报，计 0', en: 'Not reported: 0' },
  vetoPending: { 'zh-CN': '否决指标未报，计 0', en: 'Veto indicator not reported: 0' },
  vetoed: { 'zh-CN': '一票否决', en: 'Veto' },
  ratio: { 'zh-CN': '按序时完成率', en: 'Against what is due' },
  reached: { 'zh-CN': '应达数为 0，达标计 1', en: 'Zero is due: 1, as it is kept' },
  short: { 'zh-CN': '应达数为 0，未达标计 0', en: 'Zero is due: 0, as it is not kept' },
} satisfies Record<string, Localised>;
export type Basis = keyof typeof basisTerms;

/** Weight and veto as typed; pace (what was reached of what is due) and status as the ledger shows them. */
export type ScoreField = 'weight' | 'veto' | 'pace' | 'status' | 'basis' | 'counted';

export const computedScoreFields = ['basis', 'counted', 'score'] as const;
export type ComputedScoreField = (typeof computedScoreFields)[number];

/** A unit's sums over the indicators that it leads. */
export type UnitScoreField = 'vetoes' | 'weights' | 'scores';

type E = Expression<ScoreField>;

const ZERO = constant(0);
const NOTHING = constant('');
const DECIMALS = constant(6);

const status = terms(statusTerms);
const veto = terms(vetoTerms);
const basis = terms(basisTerms);
const isStatus = (code: keyof typeof status): E => equal(field('status'), status[code]);
const isBasis = (code: Basis): E => equal(field('basis'), basis[code]);
const isVeto = equal(field('veto'), veto.yes);
const answered = or(isVeto, equal(field('veto'), veto.no), equal(field('veto'), NOTHING));
/** Excel evaluates all of AND: the comparison stands behind the guard. */
const weighed = when(
  isNumber(field('weight')),
  atLeast(field('weight'), ZERO),
  equal(ZERO, constant(1)),
);

const basisOf: E = when(
  or(isStatus('notAssessed'), equal(field('status'), NOTHING)),
  basis.notAssessed,
  when(
    not(and(weighed, answered)),
    basis.invalid,
    when(
      isStatus('notReported'),
      when(isVeto, basis.vetoPending, basis.notReported),
      when(
        and(isVeto, not(isReached)),
        basis.vetoed,
        when(isNumber(field('pace')), basis.ratio, when(isReached, basis.reached, basis.short)),
      ),
    ),
  ),
);

const counted: E = when(or(isBasis('notAssessed'), isBasis('invalid')), NOTHING, countedPace);

const score: E = when(
  isNumber(field('counted')),
  round(multiply(field('weight'), field('counted')), DECIMALS),
  NOTHING,
);

/** Each computed column of 考核评分, once: evaluated here, printed as formulas by the sheet. */
export const scoreDefinitions: Record<ComputedScoreField, E> = { basis: basisOf, counted, score };

/** A unit's score out of 100 (120 at most); 0 under a veto, nothing where no weight counts. */
export const unitScoreDefinition: Expression<UnitScoreField> = when(
  more(field('vetoes'), ZERO),
  ZERO,
  when(
    more(field('weights'), ZERO),
    round(multiply(divide(field('scores'), field('weights')), constant(100)), constant(2)),
    NOTHING,
  ),
);

const calculations = computedScoreFields.map(
  (name) => [name, compile(scoreDefinitions[name])] as const,
);
const calculateUnit = compile(unitScoreDefinition);

export interface Score {
  basis: Basis;
  /** What was reached of what is due, as it counts, from 0 to 1.2; null when the indicator is left out. */
  counted: number | null;
  score: number | null;
}

/** The score of one indicator. `veto` is a code of `vetoTerms`, or any other text; `status` a code, '' when unknown. */
export function scoreOf(row: Record<'weight' | 'veto' | 'pace' | 'status', Value>): Score {
  const values: Record<string, Value> = { ...row, veto: row.veto ?? '' };
  for (const [name, compute] of calculations) values[name] = compute(values);
  return {
    basis: values.basis as Basis,
    counted: numberOrNull(values.counted),
    score: numberOrNull(values.score),
  };
}

/** The score of a unit out of 100; null where none of its weights counts. */
export function unitScoreOf(sums: Record<UnitScoreField, number>): number | null {
  return numberOrNull(calculateUnit(sums));
}

const numberOrNull = (value: Value | undefined): number | null =>
  typeof value === 'number' ? value : null;
