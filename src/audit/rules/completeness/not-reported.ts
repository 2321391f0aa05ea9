import type { Rule } from '../../rule';
import { actualEvidence, quarterName, targetEvidence } from '../../wording';
import { quarterColumns } from '../../../workbook/ledger/columns';

/** The reporting quarter's cell is blank though the indicator is assessed. */
export const notReported: Rule = {
  id: 'not-reported',
  group: 'completeness',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '未报', en: 'Not reported' },
  message: {
    'zh-CN': '{quarter}尚未填报。请填本年累计数。',
    en: 'Nothing reported for {quarter}. Enter the figure for the year to date.',
  },
  check({ row, quarter, tracking }) {
    const value = row.actuals[quarter];
    if (tracking.status !== 'notReported' || (value !== null && value !== '')) return [];
    return [
      {
        column: quarterColumns[quarter],
        quarter,
        values: { quarter: quarterName(quarter) },
        evidence: [actualEvidence(quarter, null, row.unit), targetEvidence(row.target, row.unit)],
      },
    ];
  },
};
