import { isTooExact, tellingDigits } from './digits';
import { isCumulative, isNumber, tidy, type Figure } from './figures';
import { isFromElsewhere } from './from-elsewhere';
import { isNear, type Reference } from './references';
import { commonShortfalls, commonSlips } from '../../measures/common-slips';
import { isCountUnit } from '../../measures/whole-units';
import type { RuleContext } from '../rule';

/** What may have been slipped by: noughts too many or too few, or another unit of measure. */
const STEPS = [10, 100, 1e3, 1e4, 1e8] as const;
/** A step that the unit of measure does not suggest must lead this near to what is known. */
const BESIDE = 1.2;
/** What is due in a quarter is exceeded so many times at most. */
const QUARTERS_WORTH = 2.5;
/** And at the start of a year, when nothing is known yet, it may be a small part of its target. */
const SMALL_PART = 0.1;
const FAIR_PART = 0.3;
/** A sum may end in so many noughts more than the one before it, by chance. */
const LESS_EXACT = 1;

/**
 * The one figure that may have been meant by one of another scale: whole where things are counted, not below the last of what
 * adds up, in reach, and the only one that is.
 * @param before sound figures of earlier quarters.
 * @returns null where none is in reach, or more than one: a wrong proposal is worse than none.
 */
export function meantFigure(
  context: RuleContext,
  { quarter, value }: Figure,
  references: readonly Reference[],
  before: readonly Figure[],
  isTooSmall: boolean,
): number | null {
  if (isFromElsewhere(context, { quarter, value })) return null;
  const { unit } = context.row;
  const likely = isTooSmall ? commonShortfalls(unit) : commonSlips(unit);
  const meant = STEPS.map((step) => ({
    figure: tidy(isTooSmall ? value * step : value / step),
    isLikely: likely.includes(step),
  })).filter(
    ({ figure, isLikely }) =>
      !(isCountUnit(unit) && !Number.isInteger(figure)) &&
      (addsUp(context)
        ? isNextSum(context, quarter, figure, before, isLikely)
        : references.some((each) => isBeside(context, figure, each, isLikely))),
  );
  if (meant.length !== 1) return null;
  if (!isOfItsKind(context, { quarter, value: meant[0]!.figure }, before)) return null;
  // Of what adds up, the first figure may be any part of what is due: only the unit of measure tells.
  const isFirst = lastSum(before) === undefined && addsUp(context);
  return meant[0]!.isLikely || !isFirst ? meant[0]!.figure : null;
}

/** Whether a figure is told as exactly as the row's: 9.3 in a row of 35069 is no slip of 93000, nor is 4222716 one of 422.2716. */
function isOfItsKind(
  { row: { target } }: RuleContext,
  { value }: Figure,
  before: readonly Figure[],
): boolean {
  const known = before.map((each) => each.value);
  if (isTooExact(value, isNumber(target) ? [...known, target] : known)) return false;
  const last = known[known.length - 1];
  return last === undefined || tellingDigits(value) + LESS_EXACT >= tellingDigits(last);
}

/**
 * Whether a figure below the last sum may be the next sum with its decimal point moved, or with two digits exchanged: then
 * nobody knows what was meant.
 * @param before figures of earlier quarters.
 * @param isUsual whether a quarter may have added so much.
 */
export function isOtherSumInReach(
  context: RuleContext,
  { quarter, value }: Figure,
  before: readonly Figure[],
  isUsual: (added: number) => boolean,
): boolean {
  const last = before[before.length - 1]!.value;
  return (
    STEPS.some((step) => isNextSum(context, quarter, tidy(value * step), before, false)) ||
    exchanged(value).some((sum) => isUsual(sum - last))
  );
}

/** A number with two digits beside each other exchanged: 5166 for 1566. */
function exchanged(value: number): number[] {
  const digits = String(value);
  return [...digits.slice(1)].map((next, i) =>
    Number(digits.slice(0, i) + next + digits.charAt(i) + digits.slice(i + 2)),
  );
}

/** A change so far adds up over the year as a sum does, though it may be taken back. */
const addsUp = ({ row }: RuleContext): boolean => isCumulative(row) || row.measure === 'change_pp';

/** The figure before, where something was there already. */
const lastSum = (before: readonly Figure[]): Figure | undefined =>
  before.slice(-1).find(({ value }) => value > 0);

/** Between the last sum and what the quarters since then may add at most. */
function isNextSum(
  { row: { target }, phasing }: RuleContext,
  quarter: number,
  sum: number,
  before: readonly Figure[],
  isLikely: boolean,
): boolean {
  const last = lastSum(before);
  const annual = Number(target);
  const due = annual * phasing[quarter - 1]!;
  if (!last) {
    const least = due * (isLikely ? SMALL_PART : FAIR_PART);
    return sum >= least && sum <= due * QUARTERS_WORTH;
  }
  const sinceThen = Math.max(due - annual * phasing[last.quarter - 1]!, last.value / last.quarter);
  return sum >= last.value && sum <= last.value + sinceThen * QUARTERS_WORTH;
}

function isBeside(
  { thresholds }: RuleContext,
  figure: number,
  reference: Reference,
  isLikely: boolean,
): boolean {
  return isNear(figure, reference, isLikely ? thresholds.scaleNear : BESIDE);
}
