import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters } from '../../tracking/quarter';
import { isNumber } from './figures';

/** Share of the target from which what a plan calls a level was there all along, and does not add up over the year. */
const THERE = 0.7;
/** And up to which: beyond, it is no way to a target. */
const MOST = 1.1;

/** A level that stood near its target when the year began, by its baseline or its first figure. */
export function isStock({ measure, target, baseline, actuals }: LedgerRow): boolean {
  if (measure !== 'level' || !isNumber(target) || target <= 0) return false;
  const first = quarters.map((quarter) => actuals[quarter]).find(isNumber);
  const began = isNumber(baseline) && first !== undefined ? Math.min(first, baseline) : first;
  return began !== undefined && began >= target * THERE && began <= target * MOST;
}
