import type { LedgerRow } from '../../tracking/ledger-row';
import { isCumulative, type Figure } from './figures';
import { isNearAny, referencesOf } from './references';
import { countsWhole, isFraction } from './whole-counts';

/** So many times off all that is known, a figure is in another unit, however plainly it is written. */
const FAR = 1000;
/** Points by which a growth that turned may have moved and still be what was written. */
const TURNED = 8;

/**
 * Whether a figure read out of a text can stand in its row: whole where things are counted, between the figures beside it
 * where they add up, and of the scale of what it is compared with.
 * @param figures the row's; that of the quarter itself counts for nothing.
 */
export function isFitting(
  row: LedgerRow,
  figures: readonly Figure[],
  { quarter, value }: Figure,
): boolean {
  if (countsWhole(row) && isFraction(value)) return false;
  const before = figures.filter((each) => each.quarter < quarter);
  const behind = figures.find((each) => each.quarter > quarter);
  if (isCumulative(row)) {
    const last = before[before.length - 1];
    if ((last && value < last.value) || (behind && value > behind.value)) return false;
  }
  if (value === 0 || referencesOf(row, before).length === 0) return true;
  // A growth with the other sign and far from the last is sooner a slip of the sign: －6.2 behind 6.8.
  const latest = before[before.length - 1]?.value ?? 0;
  if (row.measure === 'growth' && latest * value < 0 && Math.abs(value - latest) > TURNED) {
    return false;
  }
  // A change may turn: its sign says nothing of its scale.
  return isNearAny(row, before, value, FAR) || isNearAny(row, before, -value, FAR);
}
