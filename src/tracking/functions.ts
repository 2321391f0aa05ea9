/** A value as a cell has it; `null` is a blank cell, '' the empty text a formula shows. */
export type Value = number | string | boolean | null;

type Lazy = () => Value;

/** One function of the little language: what it computes and how Excel writes it. */
interface FunctionDefinition {
  apply(args: Lazy[]): Value;
  formula(args: string[]): string;
}

const number = (argument: Lazy): number => {
  const value = argument();
  if (typeof value !== 'number') throw new TypeError(`not a number: ${JSON.stringify(value)}`);
  return value;
};

const truth = (argument: Lazy): boolean => argument() === true;

const infix = (sign: string, apply: (a: number, b: number) => Value): FunctionDefinition => ({
  apply: ([a, b]) => apply(number(a!), number(b!)),
  formula: ([a, b]) => `(${a}${sign}${b})`,
});

const named = (name: string, apply: (args: Lazy[]) => Value): FunctionDefinition => ({
  apply,
  formula: (args) => `${name}(${args.join(',')})`,
});

/**
 * Rounds half away from zero, as Excel's ROUND. Working on the decimal text of the number (as Excel does on its
 * 15 digits) keeps 1.005 at two places at 1.01.
 */
export function roundTo(value: number, digits: number): number {
  const text = Math.abs(value).toPrecision(15);
  const [mantissa, exponent = '0'] = text.split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  // With all fifteen digits before the place to round at there is nothing to round, and 1e21 prints with an exponent.
  const rounded = shifted >= 1e15 ? Number(text) : Number(`${Math.round(shifted)}e${-digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Every function, once: TypeScript and Excel side by side. Excel evaluates all of AND and OR: guards nest IFs instead. */
const functions = {
  if: named('IF', ([test, yes, no]) => (truth(test!) ? yes!() : no!())),
  and: named('AND', (args) => args.every(truth)),
  or: named('OR', (args) => args.some(truth)),
  not: named('NOT', ([a]) => !truth(a!)),
  '=': {
    apply: ([a, b]) => a!() === b!(),
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
  abs: named('ABS', ([a]) => Math.abs(number(a!))),
  round: named('ROUND', ([a, digits]) => roundTo(number(a!), number(digits!))),
  isNumber: named('ISNUMBER', ([a]) => typeof a!() === 'number'),
} satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof functions;

export function applyFunction(name: FunctionName, args: Lazy[]): Value {
  return (functions[name] as FunctionDefinition).apply(args);
}

export function functionFormula(name: FunctionName, args: string[]): string {
  return (functions[name] as FunctionDefinition).formula(args);
}
