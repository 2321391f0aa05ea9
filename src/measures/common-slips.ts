import { isWholeUnit } from './whole-units';
import { scaleOf } from './scale';

/** What stands a thousand times smaller under what a row is measured in. */
const THOUSANDS = /^(?:公里|千米|吨|千克|公斤|千瓦|千瓦时|升)$/;

/**
 * Factors by which a figure is too large when it is entered in the smaller unit of measure that people have at hand: 元 under
 * 万元, 万元 or 元 under 亿元, metres under 公里.
 * @returns none for units that have no such neighbour.
 */
export function commonSlips(unit: string): readonly number[] {
  const { factor, base } = scaleOf(unit);
  if (factor >= 1e8) return [1e4, 1e8];
  if (factor === 1e4) return [1e4];
  if (factor > 1) return [factor];
  return THOUSANDS.test(base) ? [1e3] : [];
}

/** Factors by which a figure is too small when it is entered in the larger unit: 亿元 under 万元, 万人 under 人. */
export function commonShortfalls(unit: string): readonly number[] {
  const { factor, base } = scaleOf(unit);
  if (factor >= 1e8) return [];
  if (factor === 1 && base === '元') return [1e4, 1e8];
  return factor > 1 || isWholeUnit(base) || /^[亩吨]$/.test(base) ? [1e4] : [];
}
