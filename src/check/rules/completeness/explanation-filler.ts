import { saysNothing } from '../../entries/explained';
import type { Rule } from '../../rule';
import { explanationResult } from '../../findings/explanation-result';

/** The indicator is behind schedule and its explanation explains nothing. */
export const explanationFiller: Rule = {
  id: 'explanation-filler',
  group: 'completeness',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '情况说明敷衍', en: 'Explanation says nothing' },
  message: {
    'zh-CN': '进度滞后，“情况说明”只写了“{text}”。请写明原因和下一步措施。',
    en: 'Behind schedule, and the explanation is only "{text}". Say why, and what is being done.',
  },
  check({ row, quarter, tracking, thresholds }) {
    const text = row.explanation;
    if (tracking.status !== 'behind' || text === '') return [];
    if (!saysNothing(text, row.name, thresholds.shortestText)) return [];
    return [explanationResult({ row, quarter, tracking })];
  },
};
