import type { Language, Localised } from '../../language/language';
import {
  and,
  compile,
  constant,
  equal,
  field,
  isCounted,
  isNumber,
  less,
  never,
  not,
  or,
  round,
  terms,
  toFormula,
  when,
  type Expression,
} from '../../tracking/expression';
import type { Value } from '../../tracking/functions';
import { measureTerms, statusTerms } from '../../tracking/terms';

/**
 * What an office sees beside a figure before it is sent: the simplest rules of the check, as a live formula that needs no
 * add-in. A row is asked for one thing at a time.
 */
export const entryHintTerms = {
  missing: { 'zh-CN': '请填报', en: 'Enter a figure' },
  notANumber: { 'zh-CN': '请只填数字', en: 'A number only' },
  fraction: { 'zh-CN': '应为整数', en: 'Whole numbers' },
  negative: { 'zh-CN': '不能为负数', en: 'Not below zero' },
  fell: { 'zh-CN': '小于上季累计，请核对', en: 'Below last quarter: check' },
  unexplained: { 'zh-CN': '滞后，请写情况说明', en: 'Behind: explain' },
} as const satisfies Record<string, Localised>;
export type EntryHint = keyof typeof entryHintTerms;

/** `earlier` is the last figure before this quarter. */
export type EntryHintField =
  'entry' | 'earlier' | 'measure' | 'unit' | 'target' | 'baseline' | 'status' | 'explanation';
type E = Expression<EntryHintField>;

const hints = terms(entryHintTerms);
const measure = terms(measureTerms);
const status = terms(statusTerms);
const is = (...measures: (keyof typeof measureTerms)[]): E =>
  or(...measures.map((each) => equal<EntryHintField>(field('measure'), measure[each])));

const blank = (name: EntryHintField): E => equal<EntryHintField>(field(name), constant(''));
/** Whether a cell holds a number below zero; texts are none. */
const below = (name: EntryHintField): E =>
  when<EntryHintField>(isNumber(field(name)), less(field(name), constant(0)), never);
const isFraction = (name: EntryHintField): E =>
  when<EntryHintField>(
    isNumber(field(name)),
    not(equal(round(field(name), constant(9)), round(field(name), constant(0)))),
    never,
  );

const isUnit = (...units: string[]): E =>
  or(...units.map((each) => equal<EntryHintField>(field('unit'), constant(each))));
/** An amount that was reduced adds up as a sum does; rates and points may turn. */
const addsUp: E = or(
  is('total', 'increment', 'completion'),
  and(is('reduction'), not(isUnit('%', '个百分点', '百分点'))),
);
const mayBeNegative: E = or(below('target'), below('baseline'));
const fellBack: E = when<EntryHintField>(
  isNumber(field('earlier')),
  less(field('entry'), field('earlier')),
  never,
);

const entryHint: E = when<EntryHintField>(
  blank('entry'),
  when(equal(field('status'), status.notReported), hints.missing, constant('')),
  when(
    not(isNumber(field('entry'))),
    hints.notANumber,
    when(
      and(
        is('level', 'total', 'increment', 'completion'),
        isCounted(field('unit')),
        // A day may be worked by half.
        not(isUnit('天')),
        isFraction('entry'),
        not(isFraction('target')),
      ),
      hints.fraction,
      when(
        and(below('entry'), is('level', 'completion'), not(mayBeNegative)),
        hints.negative,
        when(
          and(addsUp, fellBack, not(mayBeNegative)),
          hints.fell,
          when(
            and(equal(field('status'), status.behind), blank('explanation')),
            hints.unexplained,
            constant(''),
          ),
        ),
      ),
    ),
  ),
);

const compiled = compile(entryHint);

/** The hint of a row; null where nothing is to be said. Blank cells are null. */
export function entryHintOf(fields: Readonly<Record<EntryHintField, Value>>): EntryHint | null {
  const given = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ?? '']),
  );
  return (compiled(given) || null) as EntryHint | null;
}

/** The same as a formula, with the cells of a row as references. */
export const entryHintFormula = (
  language: Language,
  references: Readonly<Record<EntryHintField, string>>,
): string =>
  `=${toFormula(
    entryHint,
    (name) => references[name],
    (text) => text[language],
  )}`;
