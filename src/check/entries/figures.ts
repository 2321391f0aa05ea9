import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';

/** A quarter with the number reported for it. */
export interface Figure {
  quarter: Quarter;
  value: number;
}

/** The numbers reported, in the order of the quarters; blanks and texts left out. */
export function figuresOf(row: LedgerRow): Figure[] {
  const figures: Figure[] = [];
  for (const quarter of quarters) {
    const value = row.actuals[quarter];
    if (typeof value === 'number') figures.push({ quarter, value });
  }
  return figures;
}

/** Nothing, or nothing to be seen: a space typed to empty a cell is no figure. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

export const isNumber = (value: CellValue | undefined): value is number =>
  typeof value === 'number';

/** A profit may be a loss: where the plan itself has a figure below zero, one below zero is nothing strange. */
export const mayBeNegative = ({ target, baseline }: LedgerRow): boolean =>
  (isNumber(target) && target < 0) || (isNumber(baseline) && baseline < 0);

const summed = new Set<LedgerRow['measure']>(['total', 'increment', 'completion']);

/** Figures that only grow over the year: counted since 1 January, and no profits that may turn into losses. */
export const isCumulative = (row: LedgerRow): boolean =>
  (summed.has(row.measure) || isAmountReduced(row)) && !mayBeNegative(row);

/** 减排 120 吨 adds up; a rate of reduction, and points, may turn. */
const isAmountReduced = ({ measure, unit }: LedgerRow): boolean =>
  measure === 'reduction' && !isPercent(unit) && !/百分点$/.test(unit);

export const isPercent = (unit: string): boolean => unit === '%';

/** The middle of some numbers, a year's at most; of an even count the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted: number[] = [];
  for (const value of values) {
    let at = sorted.length;
    for (; at > 0 && sorted[at - 1]! > value; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = value;
  }
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Without the noise of binary fractions: what a cell with fifteen digits shows. */
export function tidy(value: number): number {
  const whole = value | 0;
  // Most figures are whole, and have no such noise: no text is made of them.
  return whole === value ? whole : Number(value.toPrecision(12));
}
