import type { Localised } from '../language/language';
import { compileFunction, functionFormula, type Compute, type FunctionName } from './functions';
import { textLiteral } from './text-literal';

/**
 * A calculation written once and used twice: `compile` makes it run, `toFormula` the Excel formula of the same
 * calculation. `F` names the fields (columns and settings) it may read.
 */
export type Expression<F extends string> =
  | { kind: 'constant'; value: number | string }
  /** A word that stands in cells in the workbook's language and as `code` in TypeScript. */
  | { kind: 'term'; code: string; text: Localised }
  | { kind: 'field'; name: F }
  | { kind: 'call'; name: FunctionName; args: Expression<F>[] };

/** Makes the expression ready to run. What it reads are codes, not localised words. */
export function compile(expression: Expression<string>): Compute {
  switch (expression.kind) {
    case 'constant':
      return () => expression.value;
    case 'term':
      return () => expression.code;
    case 'field':
      return fieldReader(expression.name);
    case 'call':
      return compileFunction(expression.name, expression.args.map(compile));
  }
}

/** A field that is not there is blank, as a cell is. */
const fieldReader =
  (name: string): Compute =>
  (fields) =>
    fields[name] ?? null;

/**
 * Prints the expression as Excel writes formulas, without the leading "=".
 * @param reference the cell or name that holds a field.
 * @param word a term in the workbook's language.
 */
export function toFormula<F extends string>(
  expression: Expression<F>,
  reference: (field: F) => string,
  word: (text: Localised) => string,
): string {
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'number'
        ? String(expression.value)
        : textLiteral(expression.value);
    case 'term':
      return textLiteral(word(expression.text));
    case 'field':
      return reference(expression.name);
    case 'call':
      return functionFormula(
        expression.name,
        expression.args.map((argument) => toFormula(argument, reference, word)),
      );
  }
}

type E<F extends string> = Expression<F>;
const call =
  (name: FunctionName) =>
  <F extends string>(...args: E<F>[]): E<F> => ({ kind: 'call', name, args });

export const constant = (value: number | string): E<never> => ({ kind: 'constant', value });
/** What never holds, where a test has nothing to ask. */
export const never: E<never> = {
  kind: 'call',
  name: '=',
  args: [constant(0), constant(1)],
};
export const field = <F extends string>(name: F): E<F> => ({ kind: 'field', name });
/** Turns a table of words into terms: `terms(statusTerms).met`. */
export function terms<K extends string>(words: Record<K, Localised>): Record<K, E<never>> {
  const entries = (Object.keys(words) as K[]).map((code) => [
    code,
    { kind: 'term', code, text: words[code] },
  ]);
  return Object.fromEntries(entries) as Record<K, E<never>>;
}

export const when = call('if');
export const and = call('and');
export const or = call('or');
export const not = call('not');
export const equal = call('=');
export const less = call('<');
export const atMost = call('<=');
export const more = call('>');
export const atLeast = call('>=');
export const add = call('+');
export const subtract = call('-');
export const multiply = call('*');
export const divide = call('/');
export const absolute = call('abs');
export const min = call('min');
export const max = call('max');
export const round = call('round');
export const floor = call('floor');
export const squareRoot = call('sqrt');
export const logarithm = call('ln');
export const exponential = call('exp');
/** Of Student's distribution: the share below a number, and how far 80 % in the middle reach to either side. */
export const shareBelow = call('shareBelow');
export const widthOf80 = call('widthOf80');
export const isNumber = call('isNumber');
/** Whether a unit of measure counts whole things (家, 个, 天). */
export const isCounted = call('isCounted');
