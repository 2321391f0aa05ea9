import { shareBelow, widthOf80 } from './student-t';
import { wholeUnits, isWholeUnit } from '../measures/whole-units';

/** A value as a cell has it; `null` is a blank cell, '' the empty text a formula shows. */
export type Value = number | string | boolean | null;

/** The values of the fields, by name. */
export type Fields = Readonly<Record<string, Value>>;

/** A calculation ready to run; an argument that is not needed is not computed. */
export type Compute = (fields: Fields) => Value;

/** One function of the little language: what it computes and how Excel writes it. */
interface FunctionDefinition {
  compile(args: Compute[]): Compute;
  formula(args: string[]): string;
}

const number = (argument: Compute, fields: Fields): number => {
  const value = argument(fields);
  if (typeof value !== 'number') throw new TypeError(`not a number: ${JSON.stringify(value)}`);
  return value;
};

const infix = (sign: string, apply: (a: number, b: number) => Value): FunctionDefinition => ({
  compile:
    ([a, b]) =>
    (fields) =>
      apply(number(a!, fields), number(b!, fields)),
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
  if (digits >= 0 && digits <= 6) {
    // Far from where rounding turns, the binary number rounds as its digits do, and a whole number by a power of ten is the
    // number that its digits are.
    const power = 10 ** digits;
    const scaled = Math.abs(value) * power;
    const part = scaled - Math.floor(scaled);
    if (scaled < 1e8 && Math.abs(part - 0.5) > 1e-5) {
      const near = Math.round(scaled) / power;
      return value < 0 && near !== 0 ? -near : near;
    }
  }
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
      (fields) =>
        test!(fields) === true ? yes!(fields) : no!(fields),
  ),
  and: named('AND', (args) => (fields) => {
    for (const argument of args) if (argument(fields) !== true) return false;
    return true;
  }),
  or: named('OR', (args) => (fields) => {
    for (const argument of args) if (argument(fields) === true) return true;
    return false;
  }),
  not: named(
    'NOT',
    ([a]) =>
      (fields) =>
        a!(fields) !== true,
  ),
  '=': {
    compile:
      ([a, b]) =>
      (fields) =>
        a!(fields) === b!(fields),
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
      (fields) =>
        Math.abs(number(a!, fields)),
  ),
  min: named(
    'MIN',
    (args) => (fields) => Math.min(...args.map((argument) => number(argument, fields))),
  ),
  max: named(
    'MAX',
    (args) => (fields) => Math.max(...args.map((argument) => number(argument, fields))),
  ),
  round: named(
    'ROUND',
    ([a, digits]) =>
      (fields) =>
        roundTo(number(a!, fields), number(digits!, fields)),
  ),
  floor: named(
    'INT',
    ([a]) =>
      (fields) =>
        Math.floor(number(a!, fields)),
  ),
  sqrt: named(
    'SQRT',
    ([a]) =>
      (fields) =>
        Math.sqrt(number(a!, fields)),
  ),
  ln: named(
    'LN',
    ([a]) =>
      (fields) =>
        Math.log(number(a!, fields)),
  ),
  exp: named(
    'EXP',
    ([a]) =>
      (fields) =>
        Math.exp(number(a!, fields)),
  ),
  // TDIST is the part above a positive number; T.DIST is not known to every Excel that opens the file.
  shareBelow: {
    compile:
      ([t, freedom]) =>
      (fields) =>
        shareBelow(number(t!, fields), number(freedom!, fields)),
    formula: ([t, freedom]) => `IF(${t}<0,TDIST(-${t},${freedom},1),1-TDIST(${t},${freedom},1))`,
  },
  widthOf80: {
    compile:
      ([freedom]) =>
      (fields) =>
        widthOf80(number(freedom!, fields)),
    formula: ([freedom]) => `TINV(0.2,${freedom})`,
  },
  isCounted: {
    compile:
      ([a]) =>
      (fields) =>
        isWholeUnit(String(a!(fields) ?? '')),
    // A single word, or one before a bracket: 家(次).
    formula: ([a]) =>
      `AND(OR(LEN(${a})=1,MID(${a},2,1)="(",MID(${a},2,1)="（"),ISNUMBER(FIND(LEFT(${a},1),"${wholeUnits}")))`,
  },
  isNumber: named(
    'ISNUMBER',
    ([a]) =>
      (fields) =>
        typeof a!(fields) === 'number',
  ),
} satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof functions;

export function compileFunction(name: FunctionName, args: Compute[]): Compute {
  return (functions[name] as FunctionDefinition).compile(args);
}

export function functionFormula(name: FunctionName, args: string[]): string {
  return (functions[name] as FunctionDefinition).formula(args);
}
