import { figureResult } from '../../findings/figure-result';
import { isPercent, tidy, type Figure } from '../../entries/figures';
import {
  eachSlip,
  isNear,
  referenceEvidence,
  referencesOf,
  type Reference,
} from '../../entries/references';
import type { Rule, RuleContext } from '../../rule';

/** 6.5% typed as 0.065, or multiplied by 100 once too often. */
export const percentScale: Rule = {
  id: 'percent-scale',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '百分数填法', en: 'Percentage off by 100' },
  yieldsTo: ['date-entered'],
  message: {
    'zh-CN':
      '{quarter}填了 {value}%，与参照相差约百倍。6.5% 应填 6.5，是否应为 {meant}%？确无误的请说明。',
    en: '{value}% for {quarter} is some hundred times off its reference. 6.5% is entered as 6.5; was {meant}% meant? Explain it if not.',
  },
  check(context) {
    const { row, figures } = context;
    if (!isPercent(row.unit)) return [];
    const slips = eachSlip(figures, (figure, before) => slipOf(context, figure, before));
    return slips.map(({ figure, slip }) => ({
      ...figureResult(row, figure, [referenceEvidence(slip.reference, row.unit)], {
        meant: slip.meant,
      }),
      fix: { kind: 'rescale' as const, value: slip.meant },
    }));
  },
};

/** Nothing near any reference as it stands, and near one when shifted by 100. */
function slipOf(
  { row, thresholds }: RuleContext,
  { value }: Figure,
  before: readonly Figure[],
): { meant: number; reference: Reference } | null {
  const references = referencesOf(row, before);
  // Small rates move by a multiple of themselves: between 0.5% and 5% nothing is wrong.
  if (references.some((reference) => isNear(value, reference, 10))) return null;
  // A cell that shows 100% holds 1.
  const factor = Math.abs(value) <= 1 ? 100 : 0.01;
  const meant = tidy(value * factor);
  const reference = references.find((each) => isNear(meant, each, thresholds.scaleNear));
  return reference ? { meant, reference } : null;
}
