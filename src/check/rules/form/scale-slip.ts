import { figureResult } from '../../figure-result';
import { isCumulative, isPercent, tidy, type Figure } from '../../figures';
import {
  eachSlip,
  isNear,
  referenceEvidence,
  referencesOf,
  type Reference,
} from '../../references';
import type { Rule, RuleContext } from '../../rule';

const FACTORS = [1e4, 1e8, 1e-4, 1e-8] as const;

/** An amount entered in 元 where the row counts in 万元, or the like: ten thousand or a hundred million times off. */
export const scaleSlip: Rule = {
  id: 'scale-slip',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '万、亿量级', en: 'Off by 10,000 or 100 million' },
  yieldsTo: ['date-entered'],
  message: {
    'zh-CN':
      '{quarter}填了 {value}{unit}，与参照相差约 {times}倍，可能错用了万、亿单位。是否应为 {meant}{unit}？确无误的请说明。',
    en: '{value} {unit} for {quarter} is some {times} times off its reference: perhaps another unit. Was {meant} {unit} meant? Explain it if not.',
  },
  check(context) {
    const { row, figures } = context;
    if (isPercent(row.unit)) return [];
    const slips = eachSlip(figures, (figure, before) => slipOf(context, figure, before));
    return slips.map(({ figure, slip }) => {
      const times = {
        'zh-CN': slip.isMyriad ? '1万' : '1亿',
        en: slip.isMyriad ? '10,000' : '100 million',
      };
      return {
        ...figureResult(row, figure, [referenceEvidence(slip.reference, row.unit)], {
          meant: slip.meant,
          times,
        }),
        fix: { kind: 'rescale' as const, value: slip.meant },
      };
    });
  },
};

function slipOf(
  { row, thresholds }: RuleContext,
  { value }: Figure,
  before: readonly Figure[],
): { meant: number; reference: Reference; isMyriad: boolean } | null {
  const references = referencesOf(row, before);
  // Near anything it is compared with, it is no slip, however far it is from the others.
  if (references.some((reference) => isNear(value, reference, 10))) return null;
  // At the start of the year a count since 1 January is a small part of its target.
  const below = isCumulative(row) ? 10 : thresholds.scaleNear;
  for (const factor of FACTORS) {
    const meant = tidy(value / factor);
    const reference = references.find(
      (each) =>
        isNear(meant, each, thresholds.scaleNear, below) &&
        // The beginning of a long list is no slip: 1 of 10,000 done.
        !(factor < 1 && isCumulative(row) && each.kind !== 'last'),
    );
    if (reference) return { meant, reference, isMyriad: factor === 1e4 || factor === 1e-4 };
  }
  return null;
}
