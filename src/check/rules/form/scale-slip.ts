import { isLowerBetter } from '../../../plan/model';
import type { Localised } from '../../../language/language';
import type { LedgerRow } from '../../../tracking/ledger-row';
import { figureResult } from '../../findings/figure-result';
import { isCumulative, isNumber, isPercent, tidy, type Figure } from '../../entries/figures';
import { meantFigure } from '../../entries/meant-figure';
import {
  eachSlip,
  isFarFrom,
  isNear,
  isNearAny,
  referenceEvidence,
  referencesOf,
  type Reference,
} from '../../entries/references';
import { meantQuestion } from '../../findings/wording';
import type { Rule, RuleContext } from '../../rule';

/** What gives a slip away: 元 under 万元 or 亿元. */
const TELLING = [1e4, 1e8, 1e-4, 1e-8] as const;
/** So many times larger than all it is compared with, a figure is wrong whatever was meant. */
const FAR = 100;
/** So small a part of a year is no first quarter; of money of which last year's total is known, a larger one is none. */
const TINY = 1e-4;
const TINY_MONEY = 1e-2;

const TIMES: Readonly<Record<'myriad' | 'myriads' | 'far', Localised>> = {
  myriad: { 'zh-CN': '约 1万倍', en: 'some 10,000 times' },
  myriads: { 'zh-CN': '约 1亿倍', en: 'some 100 million times' },
  far: { 'zh-CN': '百倍以上', en: 'more than 100 times' },
};

/**
 * An amount in another scale than the row's: ten thousand or a hundred million times off, or far from anything. A figure is
 * proposed only where it is the only one in reach.
 */
export const scaleSlip: Rule = {
  id: 'scale-slip',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '万、亿量级', en: 'Off by 10,000 or 100 million' },
  yieldsTo: ['date-entered', 'target-changed'],
  message: {
    'zh-CN':
      '{quarter}填了 {value}{unit}，与参照相差{times}，可能错用了计量单位。{meant}确无误的请说明。',
    en: '{value} {unit} for {quarter} is {times} off its reference: perhaps another unit. {meant} Explain it if it is right.',
  },
  check(context) {
    const { row, figures } = context;
    if (isPercent(row.unit)) return [];
    const slips = eachSlip(figures, (figure, before) => slipOf(context, figure, before));
    return slips.map(({ figure, slip: { reference, times, meant } }) => ({
      ...figureResult(row, figure, [referenceEvidence(reference, row.unit)], {
        times,
        meant: meantQuestion(meant, row.unit),
      }),
      ...(meant !== null && { fix: { kind: 'rescale' as const, value: meant } }),
    }));
  },
};

interface Slip {
  reference: Reference;
  times: Localised;
  /** Null where none or more than one figure may have been meant. */
  meant: number | null;
}

function slipOf(context: RuleContext, figure: Figure, before: readonly Figure[]): Slip | null {
  const { value } = figure;
  // Near anything it is compared with, it is no slip, however far it is from the others.
  if (isNearAny(context.row, before, value, 10)) return null;
  const references = referencesOf(context.row, before);
  for (const factor of TELLING) {
    const meant = tidy(value / factor);
    const reference = references.find((each) => isInReach(context, meant, each, factor < 1));
    if (!reference) continue;
    const times = factor === 1e4 || factor === 1e-4 ? TIMES.myriad : TIMES.myriads;
    return {
      reference,
      times,
      meant: meantFigure(context, figure, references, before, factor < 1),
    };
  }
  const small = tooSmallAtFirst(context, figure, references, before);
  if (small) return small;
  const [first] = references;
  if (!first || !isFarFrom(references, value, FAR)) return null;
  return {
    reference: first,
    times: TIMES.far,
    meant: meantFigure(context, figure, references, before, false),
  };
}

/** The first figure of what adds up, entered in the larger unit of measure: 0.1263 for 1263 under 万元. */
function tooSmallAtFirst(
  context: RuleContext,
  figure: Figure,
  references: readonly Reference[],
  before: readonly Figure[],
): Slip | null {
  // One of 10,000 is a beginning, and a ceiling is kept all the better.
  const { row } = context;
  if (before.length > 0 || !isCumulative(row) || isLowerBetter(row.operator)) return null;
  if (Number.isInteger(figure.value)) return null;
  const [reference] = references;
  if (!reference) return null;
  const meant = meantFigure(context, figure, references, before, true);
  if (meant !== null) return { reference, times: TIMES.myriad, meant };
  const { value } = figure;
  if (value <= 0 || value >= reference.value * leastOf(row)) return null;
  return { reference, times: TIMES.far, meant };
}

/** The least part of the year's target that a first quarter may be. */
const leastOf = ({ measure, unit, baseline }: LedgerRow): number =>
  measure === 'total' && /元/.test(unit) && isNumber(baseline) ? TINY_MONEY : TINY;

function isInReach(
  { row, thresholds }: RuleContext,
  meant: number,
  reference: Reference,
  isTooSmall: boolean,
): boolean {
  // The beginning of a long list is no slip: 1 of 10,000 done.
  if (isTooSmall && isCumulative(row) && reference.kind !== 'last') return false;
  if (!isCumulative(row)) return isNear(meant, reference, thresholds.scaleNear);
  // At the start of the year a count since 1 January is a small part of its target, and never many times the whole.
  const above = reference.kind === 'target' ? thresholds.farAbove : thresholds.scaleNear;
  return isNear(meant, reference, above, 10);
}
