import { quarterColumns } from '../../../workbook/ledger/columns';
import type { Rule } from '../../rule';
import { actualEvidence, quarterName } from '../../wording';

/** Above the high end of a range: the target is met, and the plan expected less. */
export const aboveRange: Rule = {
  id: 'above-range',
  group: 'target',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '高于区间上限', en: 'Above the range' },
  yieldsTo: ['date-entered'],
  message: {
    'zh-CN': '{quarter}为 {value}{unit}，高于目标区间上限 {upper}{unit}。已按完成计。',
    en: '{value} {unit} for {quarter} is above the high end of the target, {upper} {unit}. It counts as met.',
  },
  check({ row, quarter, tracking }) {
    const { upper, unit } = row;
    const { actual } = tracking;
    if (row.operator !== 'range' || typeof upper !== 'number' || actual === null) return [];
    if (actual <= upper) return [];
    return [
      {
        column: quarterColumns[quarter],
        quarter,
        values: { quarter: quarterName(quarter), value: actual, upper, unit },
        evidence: [
          actualEvidence(quarter, actual, unit),
          { label: { 'zh-CN': '目标上限', en: 'Upper target' }, value: `${upper}${unit}` },
        ],
      },
    ];
  },
};
