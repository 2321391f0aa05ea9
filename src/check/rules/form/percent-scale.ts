import { figureResult } from '../../findings/figure-result';
import type { Rule } from '../../rule';
import { percentSlips } from '../../entries/percent-slip';
import { referenceEvidence } from '../../entries/references';
import { meantQuestion } from '../../findings/wording';

/** 6.5% typed as 0.065, or multiplied by 100 once too often. */
export const percentScale: Rule = {
  id: 'percent-scale',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '百分数填法', en: 'Percentage off by 100' },
  yieldsTo: ['date-entered', 'share-above-hundred', 'index-entered', 'target-changed'],
  message: {
    'zh-CN':
      '{quarter}填了 {value}{unit}，与参照相差约百倍。6.5% 应填 6.5。{meant}确无误的请说明。',
    en: '{value} {unit} for {quarter} is some hundred times off its reference. 6.5% is entered as 6.5. {meant} Explain it if it is right.',
  },
  check(context) {
    const { row } = context;
    return percentSlips(context).map(({ figure, slip }) => ({
      ...figureResult(row, figure, [referenceEvidence(slip.reference, row.unit)], {
        meant: meantQuestion(slip.meant, row.unit),
      }),
      ...(slip.meant !== null && { fix: { kind: 'rescale' as const, value: slip.meant } }),
    }));
  },
};
