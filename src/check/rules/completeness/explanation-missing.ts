import { doubtfulFigure } from '../../entries/doubtful-figure';
import type { Rule } from '../../rule';
import { behindEvidence } from '../../findings/wording-status';

/** The indicator is behind schedule and nothing says why. */
export const explanationMissing: Rule = {
  id: 'explanation-missing',
  group: 'completeness',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '缺情况说明', en: 'Explanation missing' },
  yieldsTo: [
    ...doubtfulFigure,
    'jump',
    'stands-still',
    'target-as-actual',
    'last-year-as-actual',
    'year-below-quarter',
    'growth-turned',
    'stock-fell',
    'target-changed',
  ],
  message: {
    'zh-CN': '进度滞后，“情况说明”未填。请写明原因和下一步措施。',
    en: 'Behind schedule and not explained. Say why, and what is being done.',
  },
  check({ row, quarter, tracking }) {
    if (tracking.status !== 'behind' || row.explanation !== '') return [];
    return [
      {
        column: 'explanation',
        quarter,
        values: {},
        evidence: behindEvidence(row, quarter, tracking),
      },
    ];
  },
};
