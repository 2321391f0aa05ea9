import { figureResult } from '../../findings/figure-result';
import type { Rule } from '../../rule';
import { evidence } from '../../findings/wording';

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
    const against = [evidence('目标上限', 'Upper target', `${upper}${unit}`)];
    return [figureResult(row, { quarter, value: actual }, against, { upper })];
  },
};
