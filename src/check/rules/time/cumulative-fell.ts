import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { isCumulative, isNumber, median, tidy, type Figure } from '../../entries/figures';
import { isFromElsewhere } from '../../entries/from-elsewhere';
import { isOtherSumInReach } from '../../entries/meant-figure';
import { countsWhole, isFraction } from '../../entries/whole-counts';
import { actualEvidence, quarterName } from '../../findings/wording';
import type { Localised } from '../../../language/language';
import type { LedgerRow } from '../../../tracking/ledger-row';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** A quarter by itself is as large as the quarters before it, up to this many times. */
const ALIKE = 2;
/** And of an even year at most so many times its part of the sum before. */
const EVEN = 1.3;
/** A quarter adds at least one in so many parts of what is usual. */
const PART = 3;

/**
 * A figure counted from 1 January is smaller than an earlier quarter's. Where the earlier one is far above the target and
 * the later is not, the earlier one is pointed at.
 */
export const cumulativeFell: Rule = {
  id: 'cumulative-fell',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'less',
  title: { 'zh-CN': '累计数下降', en: 'Cumulative figure fell' },
  yieldsTo: ['percent-scale', 'scale-slip', 'negative-count', 'net-decrease'],
  message: {
    'zh-CN': '{later}累计 {value}{unit}，小于{earlier}的 {before}{unit}。{hint}确有核减的请说明。',
    en: '{value} {unit} for {later} is below {before} {unit} for {earlier}. {hint} Explain a real revision.',
  },
  check(context) {
    const { row, figures } = context;
    if (!isCumulative(row)) return [];
    return eachFigure(figures, (figure, i) => {
      const last = figures[i - 1];
      if (!last || figure.value >= last.value) return null;
      return resultOf(context, figure, last, i);
    });
  },
};

function resultOf(context: RuleContext, figure: Figure, last: Figure, i: number): RuleResult {
  const { row, figures, thresholds } = context;
  const { target, unit } = row;
  const values = {
    later: quarterName(figure.quarter),
    value: figure.value,
    earlier: quarterName(last.quarter),
    before: last.value,
  };
  const most = Number(target) * thresholds.farAbove;
  if (most > 0 && last.value > most && figure.value <= most) {
    const against = [actualEvidence(figure.quarter, figure.value, unit)];
    const percent = Math.round((last.value / Number(target)) * 100);
    return figureResult(row, last, against, { ...values, hint: tooMuch(last, percent) });
  }
  const against = [actualEvidence(last.quarter, last.value, unit)];
  const copied = figures.slice(0, i).find(({ value }) => value === figure.value);
  if (copied) return figureResult(row, figure, against, { ...values, hint: asCopy(copied) });
  const sum = sumMeant(context, figure, last);
  const result = figureResult(row, figure, against, {
    ...values,
    hint: sum === null ? CHECK : asSum(sum, row),
  });
  // In the second quarter a quarter by itself and a revised first one look alike, and later a figure near the last sum is
  // sooner a revised one: only asked.
  const isPlain =
    sum !== null &&
    i > 1 &&
    i === figures.length - 1 &&
    figure.value * i <= last.value * EVEN &&
    !mayBeOther(context, figure, last);
  return isPlain ? { ...result, fix: { kind: 'addUp', value: sum } } : result;
}

/**
 * The sum that a quarter by itself makes with what was before; null where the figure is no such quarter, or may as well be
 * a sum with a slip in it.
 */
function sumMeant(context: RuleContext, figure: Figure, last: Figure): number | null {
  const { row, figures, phasing } = context;
  const { quarter, value } = figure;
  const before = figures.filter((each) => each.quarter < quarter);
  if (isFromElsewhere(context, figure)) return null;
  const usual = median(before.map((each, i) => each.value - (before[i - 1]?.value ?? 0)));
  const isUsual = (added: number) => added * ALIKE >= usual && added <= usual * ALIKE;
  // As far above the last but one as a quarter may take it: the last two may be exchanged.
  const beforeLast = before[before.length - 2];
  if (beforeLast && (value - beforeLast.value) * PART >= usual) return null;
  if (!isUsual(value)) return null;
  const sum = tidy(last.value + value);
  if (countsWhole(row) && isFraction(sum)) return null;
  if (isOtherSumInReach(context, figure, before, isUsual)) return null;
  if (!isNumber(row.target)) return null;
  const due = row.target * phasing[quarter - 1]!;
  return Math.abs(sum - due) < Math.abs(value - due) ? sum : null;
}

/** Whether a figure may as well have lost its first digit, or be what is left of the target: 83 of 483, 13 of 80 behind 67. */
function mayBeOther({ row, figures }: RuleContext, { value }: Figure, last: Figure): boolean {
  const digits = (number: number) => String(Math.trunc(number)).length;
  if (digits(value) < digits(last.value)) return true;
  const done = Number(row.target) - value - last.value;
  const before = figures.filter((each) => each.quarter <= last.quarter);
  const usual = median(before.map((each, i) => each.value - (before[i - 1]?.value ?? 0)));
  return done * ALIKE >= usual && done <= usual * ALIKE;
}

const CHECK: Localised = { 'zh-CN': '请核对。', en: 'Check it.' };

const asSum = (sum: number, { unit }: LedgerRow): Localised => ({
  'zh-CN': `请填年初以来累计数；如填的是当季数，累计应为 ${sum}${unit}。`,
  en: `Enter the total since 1 January: if this is the quarter alone, the total is ${sum} ${unit}.`,
});

const asCopy = ({ quarter }: Figure): Localised => ({
  'zh-CN': `与${quarterName(quarter)['zh-CN']}的数相同，可能是照抄了该季度的数，请填年初以来累计数。`,
  en: `It is the figure of ${quarterName(quarter).en}, perhaps copied: enter the total since 1 January.`,
});

const tooMuch = ({ quarter }: Figure, percent: number): Localised => ({
  'zh-CN': `${quarterName(quarter)['zh-CN']}的数是全年目标的 ${percent}%，请先核对该数。`,
  en: `The figure of ${quarterName(quarter).en} is ${percent}% of the annual target: check that one first.`,
});
