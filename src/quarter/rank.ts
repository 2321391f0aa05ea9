import { roundTo } from '../tracking/functions';

/** Of how many positions at either end one speaks as leading and trailing. */
export const ENDS = 3;

/** Where something stands among others, the highest first. */
export interface Position {
  /** 1 for the highest; what is equal has the same. */
  rank: number;
  tied: boolean;
  /** Among the first or last three, where there are more than six. */
  group: 'first' | 'last' | null;
}

/** What decides on a place: the first number, and among equal ones the next. Null takes no place. */
export type RankKey = readonly number[] | null;

/**
 * Ties share a place. However many tie for an end, the first place is leading and the last one trailing, unless all are equal;
 * what would be both is neither.
 */
export function positions(keys: readonly RankKey[]): (Position | null)[] {
  const known = keys.filter((key) => key !== null);
  return keys.map((key) => {
    if (key === null) return null;
    const above = known.filter((other) => compare(other, key) > 0).length;
    const below = known.filter((other) => compare(other, key) < 0).length;
    const group = known.length > 2 * ENDS ? endOf(above, below) : null;
    return { rank: above + 1, tied: above + below < known.length - 1, group };
  });
}

function endOf(above: number, below: number): Position['group'] {
  if (above === 0 && below === 0) return null;
  if (above === 0) return 'first';
  if (below === 0) return 'last';
  const [isFirst, isLast] = [above < ENDS, below < ENDS];
  if (isFirst === isLast) return null;
  return isFirst ? 'first' : 'last';
}

/** Indices, the highest first, equal ones in their order, those without a key last. */
export function sortedBy(keys: readonly RankKey[]): number[] {
  return keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
      }
      return compare(b.key, a.key) || a.index - b.index;
    })
    .map(({ index }) => index);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Sum over sum, to six decimals; null where there is nothing to average. */
export function mean(sum: number, count: number): number | null {
  return count === 0 ? null : roundTo(sum / count, 6);
}
