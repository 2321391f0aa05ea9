import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import { isCumulative, isNumber } from '../entries/figures';

/** Fewer rows are errors of their own. */
const FEWEST = 6;
/** So large a part of the sums falls by chance, or because quarters were counted by themselves, in no ledger. */
const PART = 0.85;
/** What falls below this share of the quarter before is in another scale, and not of another quarter. */
const SHARE = 0.3;

/**
 * The rows whose sum fell from one quarter to the other, where nearly all did: the two columns are exchanged.
 * @returns an empty list where nothing is exchanged for certain
 */
export function exchangedFigures<R extends LedgerRow>(
  rows: readonly R[],
  earlier: Quarter,
  later: Quarter,
): readonly R[] {
  const shares: { row: R; share: number }[] = [];
  for (const row of rows) {
    const [before, value] = [row.actuals[earlier], row.actuals[later]];
    const isBoth = isNumber(before) && isNumber(value) && before > 0;
    if (isBoth && isCumulative(row)) shares.push({ row, share: value / before });
  }
  const fallen = shares.filter(({ share }) => share < 1);
  const risen = shares.filter(({ share }) => share > 1);
  if (fallen.length < FEWEST || fallen.length < (fallen.length + risen.length) * PART) return [];
  const far = fallen.filter(({ share }) => share < SHARE).length;
  return far * 2 > fallen.length ? [] : fallen.map(({ row }) => row);
}
