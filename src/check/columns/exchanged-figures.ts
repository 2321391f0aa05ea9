import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
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
  const fallen: R[] = [];
  let [risen, far] = [0, 0];
  for (const row of rows) {
    const [before, value] = [row.actuals[earlier], row.actuals[later]];
    if (!isNumber(before) || !isNumber(value) || before <= 0 || !isCumulative(row)) continue;
    const share = value / before;
    if (share > 1) risen++;
    if (share < 1) fallen.push(row);
    if (share < SHARE) far++;
  }
  if (fallen.length < FEWEST || fallen.length < (fallen.length + risen) * PART) return [];
  if (far * 2 > fallen.length) return [];
  const mended = fallen.filter((row) => isMended(row, earlier, later)).length;
  return mended < fallen.length * PART ? [] : fallen;
}

/** Whether nothing falls any more once the two are exchanged: what a quarter has by itself falls below those between. */
function isMended({ actuals }: LedgerRow, earlier: Quarter, later: Quarter): boolean {
  const exchanged = { ...actuals, [earlier]: actuals[later], [later]: actuals[earlier] };
  const figures = quarters.map((quarter) => exchanged[quarter]).filter(isNumber);
  return figures.every((figure, i) => i === 0 || figure >= figures[i - 1]!);
}
