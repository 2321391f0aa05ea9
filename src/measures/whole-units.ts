import { unitWords } from './units';

/** Units of one character whose due amounts are whole, for formulas: those of counts, and days. */
export const wholeUnits = unitWords
  .filter(({ word, whole }) => whole && word.length === 1)
  .map(({ word }) => word)
  .join('');

/**
 * Whether what is due in this unit is a whole number: one of `wholeUnits` alone or before a bracket (家(次) is judged by 家).
 * 万人 and 亿元 take decimals.
 */
export function isWholeUnit(unit: string): boolean {
  // Asked of every row many times over.
  const isAlone = unit.length === 1 || unit[1] === '(' || unit[1] === '（';
  return isAlone && wholeUnits.includes(unit.charAt(0));
}

/**
 * Whether actuals in this unit can only be whole numbers: a day may be worked by half, a house is not built by half, nor is
 * a visit (人次) made by half.
 */
export function isCountUnit(unit: string): boolean {
  const word = unit.trim().replace(/^(.)次$/, '$1');
  return isWholeUnit(word) && !word.startsWith('天');
}

/** What is counted in 家 in one place stands under 户 in another. */
export const sameCounter = (unit: string): string => (/^[户个]$/.test(unit) ? '家' : unit);
