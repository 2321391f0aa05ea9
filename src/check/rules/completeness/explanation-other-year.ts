import { otherYear } from '../../entries/said';
import { evidence } from '../../findings/wording';
import type { Rule } from '../../rule';

/** 情况说明 speaks of an earlier year alone: perhaps last year's text. */
export const explanationOtherYear: Rule = {
  id: 'explanation-other-year',
  group: 'completeness',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '说明写的是往年', en: 'Explanation of another year' },
  message: {
    'zh-CN': '情况说明写的是 {found} 年，本台账为 {year} 年。请核对是否沿用了往年的文字。',
    en: 'The explanation speaks of {found}, and this ledger is of {year}. Check that it is not last year’s text.',
  },
  check({ row, quarter, year }) {
    const found = otherYear(row.explanation, year);
    if (found === null) return [];
    return [
      {
        column: 'explanation',
        quarter,
        values: { found: String(found), year: String(year) },
        evidence: [
          evidence('情况说明', 'Explanation', row.explanation),
          evidence('台账年度', 'Ledger', String(year)),
        ],
      },
    ];
  },
};
