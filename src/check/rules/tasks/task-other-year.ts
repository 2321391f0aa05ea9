import { otherYear } from '../../entries/said';
import type { TaskRule } from '../../rule';
import { evidence, quarterName } from '../../findings/wording';

/** What is told for the quarter speaks of an earlier year alone: perhaps last year's text. */
export const taskOtherYear: TaskRule = {
  id: 'task-other-year',
  group: 'tasks',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '进展写的是往年', en: 'Progress of another year' },
  message: {
    'zh-CN': '{quarter}进展写的是 {found} 年，本台账为 {year} 年。请核对是否沿用了往年的文字。',
    en: 'Progress of {quarter} speaks of {found}, and this ledger is of {year}. Check that it is not last year’s text.',
  },
  check({ task, quarter, year }) {
    const text = task.progress[quarter];
    const found = otherYear(text, year);
    if (found === null) return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: { quarter: quarterName(quarter), found: String(found), year: String(year) },
        evidence: [
          evidence('进展', 'Progress', text),
          evidence('台账年度', 'Ledger', String(year)),
        ],
      },
    ];
  },
};
