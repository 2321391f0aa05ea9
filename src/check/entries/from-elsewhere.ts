import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { RuleContext } from '../rule';
import { mayBeTelephone } from './digits';
import { figuresOf, type Figure } from './figures';
import { isNearAny } from './references';

/** Days as spreadsheets number them, from 2000 to 2049. */
const DAYS = { first: 36_526, last: 54_788 };
/** Years that anybody writes about: so many before and behind the plan's. */
const YEARS = 10;
/** A figure that is not so many times off what is known of a row may stand there. */
const AT_HOME = 10;

/**
 * Whether a figure that cannot be right is explained by something else than a slip of its scale or a quarter by itself: it is
 * a year, a day, a telephone's number, or what another row has or should have. Then nobody knows what was meant.
 */
export function isFromElsewhere(
  { row, year, index }: Pick<RuleContext, 'row' | 'year' | 'index'>,
  { quarter, value }: Figure,
): boolean {
  if (value === 0) return false;
  return (
    isYearOrDay(value, year) ||
    mayBeTelephone(value) ||
    index.hasFigure(row, value) ||
    index.besides(row).some((other) => isExchanged(other, quarter, value))
  );
}

function isYearOrDay(value: number, year: number): boolean {
  if (!Number.isInteger(value)) return false;
  return Math.abs(value - year) <= YEARS || (value >= DAYS.first && value <= DAYS.last);
}

/** Whether a figure is right in the row beside, and the one that stands there is not. */
function isExchanged(other: LedgerRow, quarter: Quarter, value: number): boolean {
  const theirs = other.actuals[quarter];
  return (
    typeof theirs === 'number' &&
    isAtHome(other, quarter, value) &&
    !isAtHome(other, quarter, theirs)
  );
}

function isAtHome(row: LedgerRow, quarter: Quarter, value: number): boolean {
  const before = figuresOf(row).filter((each) => each.quarter < quarter);
  return isNearAny(row, before, value, AT_HOME);
}
