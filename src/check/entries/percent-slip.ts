import type { RuleContext } from '../rule';
import { isPercent, tidy, type Figure } from './figures';
import { eachSlip, isNear, isNearAny, referencesOf, type Reference } from './references';

/** A rate that is a hundred times off. */
export interface PercentSlip {
  meant: number;
  reference: Reference;
}

/** Figures near no reference as they stand, and near one when shifted by 100: 6.5% typed as 0.065, or the other way round. */
export function percentSlips(
  context: RuleContext,
): readonly { figure: Figure; slip: PercentSlip }[] {
  const { row, figures } = context;
  if (!isPercent(row.unit) && row.measure !== 'change_pp') return [];
  return eachSlip(figures, (figure, before) => slipOf(context, figure, before));
}

function slipOf(
  { row, thresholds }: RuleContext,
  { value }: Figure,
  before: readonly Figure[],
): PercentSlip | null {
  // Small rates move by a multiple of themselves: between 0.5% and 5% nothing is wrong.
  if (isNearAny(row, before, value, 10)) return null;
  const references = referencesOf(row, before);
  // A cell that shows 100% holds 1.
  const factor = Math.abs(value) <= 1 ? 100 : 0.01;
  const meant = tidy(value * factor);
  // Points are told with two decimals: fewer than a hundredth are a fraction, early in the year too.
  const isFraction = row.measure === 'change_pp' && Math.abs(value) < 0.01;
  const below = isFraction ? 10 : thresholds.scaleNear;
  const reference = references.find((each) => isNear(meant, each, thresholds.scaleNear, below));
  return reference ? { meant, reference } : null;
}
