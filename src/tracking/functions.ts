/** A value as a cell has it; `null` is a blank cell, '' the empty text a formula shows. */
export type Value = number | string | boolean | null;

/** Gives a field's value. */
export type Read = (field: string) => Value;

/** A calculation ready to run; an argument that is not needed is not computed. */
export type Compute = (read: Read) => Value;

/** One function of the little language: what it computes and how Excel writes it. */
interface FunctionDefinition {
  compile(args: Compute[]): Compute;
  formula(args: string[]): string;
}

const number = (argument: Compute, read: Read): number => {
  const value = argument(read);
  if (typeof value !== 'number') throw new TypeError(`not a number: ${JSON.stringify(value)}`);
  return value;
};

const infix = (sign: string, apply: (a: number, b: number) => Value): FunctionDefinition => ({
  compile:
    ([a, b]) =>
    (read) =>
      apply(number(a!, read), number(b!, read)),
  formula: ([a, b]) => `(${a}${sign}${b})`,
});

const named = (name: string, compile: (args: Compute[]) => Compute): FunctionDefinition => ({
  compile,
  formula: (args) => `${name}(${args.join(',')})`,
});

/**
 * Rounds half away from zero, as Excel's ROUND. Working on the decimal text of the number (as Excel does on its
 * 15 digits) keeps 1.005 at two places at 1.01.
 */
export function roundTo(value: number, digits: number): number {
  // Adding zero turns minus zero, which no cell shows, into zero.
  if (digits >= 0 && Number.isInteger(value)) return value + 0;
  const text = Math.abs(value).toPrecision(15);
  const [mantissa, exponent = '0'] = text.split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  // With all fifteen digits before the place to round at there is nothing to round, and 1e21 prints with an exponent.
  const rounded = shifted >= 1e15 ? Number(text) : Number(`${Math.round(shifted)}e${-digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Every function, once: TypeScript and Excel side by side. Excel evaluates all of AND and OR: guards nest IFs instead. */
const functions = {
  if: named(
    'IF',
    ([test, yes, no]) =>
      (read) =>
        test!(read) === true ? yes!(read) : no!(read),
  ),
  and: named('AND', (args) => (read) => args.every((argument) => argument(read) === true)),
  or: named('OR', (args) => (read) => args.some((argument) => argument(read) === true)),
  not: named(
    'NOT',
    ([a]) =>
      (read) =>
        a!(read) !== true,
  ),
  '=': {
    compile:
      ([a, b]) =>
      (read) =>
        a!(read) === b!(read),
    formula: ([a, b]) => `(${a}=${b})`,
  },
  '<': infix('<', (a, b) => a < b),
  '<=': infix('<=', (a, b) => a <= b),
  '>': infix('>', (a, b) => a > b),
  '>=': infix('>=', (a, b) => a >= b),
  '+': infix('+', (a, b) => a + b),
  '-': infix('-', (a, b) => a - b),
  '*': infix('*', (a, b) => a * b),
  '/': infix('/', (a, b) => a / b),
  abs: named(
    'ABS',
    ([a]) =>
      (read) =>
        Math.abs(number(a!, read)),
  ),
  round: named(
    'ROUND',
    ([a, digits]) =>
      (read) =>
        roundTo(number(a!, read), number(digits!, read)),
  ),
  isNumber: named(
    'ISNUMBER',
    ([a]) =>
      (read) =>
        typeof a!(read) === 'number',
  ),
} satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof functions;

export function compileFunction(name: FunctionName, args: Compute[]): Compute {
  return (functions[name] as FunctionDefinition).compile(args);
}

export function functionFormula(name: FunctionName, args: string[]): string {
  return (functions[name] as FunctionDefinition).formula(args);
}
