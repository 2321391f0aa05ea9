/** How many arguments a function takes, and which of them have to be cells. */
interface Arguments {
  least: number;
  most: number;
  /** Places of arguments that are ranges, from 0; each of a pair where they repeat. */
  ranges?: (place: number) => boolean;
}

const MANY = 255;
const first = (place: number) => place === 0;
const firstAndThird = (place: number) => place === 0 || place === 2;

/** Functions that formulas of ours use, and a few besides, as Microsoft's reference of functions has them. */
const known: Record<string, Arguments> = {
  ...exactly(0, 'NA', 'PI', 'TODAY', 'NOW', 'TRUE', 'FALSE'),
  ...exactly(1, 'ABS', 'CHAR', 'CODE', 'INT', 'ISBLANK', 'ISERROR', 'ISNA', 'ISNUMBER', 'ISREF'),
  ...exactly(1, 'ISTEXT', 'LEN', 'LOWER', 'N', 'NOT', 'SQRT', 'T', 'TRIM', 'UPPER', 'VALUE'),
  ...exactly(1, 'COLUMNS', 'ROWS', 'YEAR', 'MONTH', 'DAY'),
  ...exactly(2, 'IFERROR', 'LARGE', 'SMALL', 'MOD', 'POWER', 'ROUND', 'ROUNDDOWN', 'ROUNDUP'),
  ...exactly(2, 'EXACT', 'REPT', 'TEXT', 'TINV'),
  ...exactly(3, 'MID', 'TDIST', 'DATE'),
  ...exactly(4, 'REPLACE'),
  ...between(1, MANY, 'AND', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MEDIAN', 'MIN', 'OR', 'SUM'),
  ...between(1, MANY, 'PRODUCT', 'SUMPRODUCT', 'CONCATENATE'),
  ...between(2, MANY, 'CHOOSE'),
  ...between(1, 2, 'HYPERLINK', 'INDIRECT', 'LEFT', 'RIGHT'),
  ...between(2, 3, 'FIND', 'IF', 'MATCH', 'SEARCH'),
  ...between(2, 4, 'INDEX'),
  ...between(2, 5, 'ADDRESS'),
  ...between(3, 4, 'HLOOKUP', 'SUBSTITUTE', 'VLOOKUP'),
  COLUMN: { least: 0, most: 1, ranges: first },
  ROW: { least: 0, most: 1, ranges: first },
  COUNTBLANK: { least: 1, most: 1, ranges: first },
  COUNTIF: { least: 2, most: 2, ranges: first },
  COUNTIFS: { least: 2, most: MANY - 1, ranges: (place) => place % 2 === 0 },
  SUMIF: { least: 2, most: 3, ranges: firstAndThird },
  AVERAGEIF: { least: 2, most: 3, ranges: firstAndThird },
  SUMIFS: { least: 3, most: MANY, ranges: (place) => place === 0 || place % 2 === 1 },
  AVERAGEIFS: { least: 3, most: MANY, ranges: (place) => place === 0 || place % 2 === 1 },
  OFFSET: { least: 3, most: 5, ranges: first },
};

const PAIRS: Record<string, number> = { COUNTIFS: 0, SUMIFS: 1, AVERAGEIFS: 1 };

function exactly(count: number, ...names: string[]): Record<string, Arguments> {
  return between(count, count, ...names);
}

function between(least: number, most: number, ...names: string[]): Record<string, Arguments> {
  return Object.fromEntries(names.map((name) => [name, { least, most }]));
}

/** Why Excel does not take a function with so many arguments, or null; of one that is not known here it never says. */
export function wrongCount(name: string, count: number): string | null {
  const own = known[name];
  if (count > MANY || (own && count > own.most)) return 'too many arguments';
  if (!own) return null;
  const single = PAIRS[name];
  const isOdd = single !== undefined && count % 2 !== single;
  return count < own.least || isOdd ? 'too few arguments' : null;
}

/** Whether an argument has to be cells. */
export const isRangeArgument = (name: string, place: number) =>
  known[name]?.ranges?.(place) ?? false;
