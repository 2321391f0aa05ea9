import type { LedgerRow } from '../../tracking/ledger-row';
import type { RuleContext } from '../rule';
import { isPercent, tidy, type Figure } from './figures';
import { decimalsOf } from './digits';
import { isFromElsewhere } from './from-elsewhere';
import { eachSlip, isNear, isNearAny, referencesOf, type Reference } from './references';

/** A level in percent moves by so many points at most: further off, nobody knows what was meant. */
const NEAR = 10;

/** A rate that is a hundred times off. */
export interface PercentSlip {
  /** Null where it is out of reach, or not the only one in reach. */
  meant: number | null;
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
  context: RuleContext,
  figure: Figure,
  before: readonly Figure[],
): PercentSlip | null {
  const { value } = figure;
  const { row, thresholds } = context;
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
  if (!reference) return null;
  const isMeant = isPlain(row, value, meant, references) && !isFromElsewhere(context, figure);
  return { meant: isMeant ? meant : null, reference };
}

/** Whether the shifted figure is what was meant, and nothing else may have been. */
function isPlain(
  { measure }: LedgerRow,
  value: number,
  meant: number,
  references: readonly Reference[],
): boolean {
  const isTooLarge = Math.abs(value) > 1;
  // A large figure in a row of changes is sooner a level, or an index, than a rate that was multiplied.
  if (measure !== 'level') return !isTooLarge;
  // What was multiplied is told as exactly as what stands beside it: of 91.8 and 92.4 comes 9310, and not 9312.
  if (
    isTooLarge &&
    decimalsOf(meant) > Math.max(1, ...references.map((each) => decimalsOf(each.value)))
  )
    return false;
  // What stood there last tells more than what is aimed at.
  const known = ['last', 'baseline', 'target'] as const;
  const nearest = known.flatMap((kind) => references.filter((each) => each.kind === kind))[0]!;
  return isWithinPoints(meant, nearest);
}

const isWithinPoints = (value: number, reference: Reference): boolean =>
  Math.abs(value - reference.value) <= NEAR;
