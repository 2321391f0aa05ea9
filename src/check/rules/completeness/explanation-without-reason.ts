import { givesReason } from '../../entries/said';
import { saysNothing } from '../../entries/explained';
import { explanationResult } from '../../findings/explanation-result';
import type { Rule } from '../../rule';

/** What will be done: 下一步将加大力度, 确保完成全年目标. */
const OUTLOOK =
  /^(?:我(?:局|委|办|单位|们)|本(?:局|单位))?(?:下一步|下步|后续|后期|下阶段|下一阶段|下季度|下半年|今后|接下来|将|拟|我局将|进一步|加大|加快|确保|力争|全力|next|we (?:will|shall))|^(?:预计)?(?:到?(?:全年|年底前?|年内|本年度?))?(?:预计)?(?:可以?|能够?|有望)(?:按期|如期|全面|顺利)?(?:完成|实现|达到)|^(?:the (?:target|figure|plan|year)|efforts|measures|work|works|it) (?:will|can|is expected|are expected)\b/i;

/** The indicator is behind schedule, and its explanation only says what will be done. */
export const explanationWithoutReason: Rule = {
  id: 'explanation-without-reason',
  group: 'completeness',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '情况说明没有原因', en: 'Explanation without a reason' },
  message: {
    'zh-CN': '进度滞后，“情况说明”只写了下一步打算：“{text}”。请补写滞后的原因。',
    en: 'Behind schedule, and the explanation only says what will be done: "{text}". Add why it is behind.',
  },
  check({ row, quarter, tracking, thresholds }) {
    const text = row.explanation;
    if (tracking.status !== 'behind' || !OUTLOOK.test(text) || givesReason(text)) return [];
    if (saysNothing(text, row.name, thresholds.shortestText)) return [];
    return [explanationResult({ row, quarter, tracking })];
  },
};
