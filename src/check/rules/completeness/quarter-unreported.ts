import { isBlank } from '../../entries/figures';
import { atFigures } from '../../findings/at-figures';
import { MANY } from '../../findings/gather';
import { evidence, quarterName } from '../../findings/wording';
import type { BookRule } from '../../rule';
import { notReported } from './not-reported';

/** Nothing at all is entered for the reporting quarter of a ledger: one omission, not one in every row. */
export const quarterUnreported: BookRule = {
  id: 'quarter-unreported',
  group: 'completeness',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '整季未报', en: 'Nothing reported in the quarter' },
  message: {
    'zh-CN':
      '{quarter}一个数也没有填，应填 {n} 行。请各牵头单位填报后再校验；若报告季度不是{quarter}，请先改封面上的报告季度。',
    en: 'Nothing is entered for {quarter}, where {n} {n|row|rows} {n|is|are} due. Have the lead offices enter their figures and check again; if another quarter is reported on, change it on the cover first.',
  },
  check({ workbook: { ledger, cover }, rows }) {
    const { quarter } = cover.settings;
    if (!ledger || rows.some(({ actuals }) => !isBlank(actuals[quarter]))) return [];
    const due = rows.filter(({ tracking }) => tracking.status === 'notReported');
    if (due.length < MANY) return [];
    return [
      {
        ...atFigures(ledger, quarter, due),
        values: { quarter: quarterName(quarter), n: due.length },
        evidence: [evidence('已填', 'Entered', '0'), evidence('应填', 'Due', `${due.length}`)],
        standsFor: ({ rule }) => rule === notReported.id,
      },
    ];
  },
};
