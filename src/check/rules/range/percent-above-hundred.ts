import type { Rule } from '../../rule';
import { aboveHundred } from './share-above-hundred';

/** A percentage that is no share, planned within 100, that passed it. */
export const percentAboveHundred: Rule = {
  id: 'percent-above-hundred',
  group: 'range',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '百分数超过 100', en: 'Percentage above 100' },
  yieldsTo: ['date-entered', 'percent-scale', 'scale-slip', 'jump'],
  message: {
    'zh-CN': '{quarter}填了 {value}%，目标在 100% 以内。请核对；确实超过 100% 的请说明。',
    en: '{value}% for {quarter}, with a target within 100%. Check it; explain a real figure above 100%.',
  },
  check: (context) => aboveHundred(context, false),
};
