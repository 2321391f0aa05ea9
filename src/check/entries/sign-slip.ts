import type { LedgerRow } from '../../tracking/ledger-row';
import type { RuleContext, RuleResult } from '../rule';
import { isCumulative, isNumber, type Figure } from './figures';

/** How many times off the figure before a figure without its sign may be, and still be the one that was meant. */
const CLOSE = 1.5;

/**
 * What a figure below zero means when its sign is a slip: as far as the figure before it or, in the first quarter, the
 * target; not below the last where figures add up.
 * @returns null where that is not plain.
 */
export function withoutSign(
  row: LedgerRow,
  { value }: Figure,
  before: readonly Figure[],
): number | null {
  const meant = -value;
  const last = before[before.length - 1];
  if (isCumulative(row)) {
    const { target } = row;
    if (!isNumber(target) || meant > target * CLOSE) return null;
    return last && last.value > 0 && meant >= last.value ? meant : null;
  }
  const near = Number(last ? last.value : row.target);
  return meant <= near * CLOSE && meant * CLOSE >= near ? meant : null;
}

/** The result of a figure below zero, with the figure without its sign proposed where that is plain. */
export function withSignFix({ row, figures }: RuleContext, result: RuleResult): RuleResult {
  const at = figures.findIndex(({ quarter }) => quarter === result.quarter);
  const value = withoutSign(row, figures[at]!, figures.slice(0, at));
  return value === null ? result : { ...result, fix: { kind: 'sign', value } };
}
