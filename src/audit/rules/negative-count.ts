import { isCountUnit } from '../count-units';
import { eachActual } from '../each-actual';
import type { Rule } from '../rule';

/** A stock or an amount of work below zero. A net increase may be negative: `net-decrease` asks about it. */
export const negativeCount: Rule = {
  id: 'negative-count',
  severity: 'mandatory',
  title: { 'zh-CN': '计数为负', en: 'Negative count' },
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，数量不能为负。请核对后改正。',
    en: '{value} {unit} for {quarter}: a count cannot be negative. Check and correct it.',
  },
  check({ row }) {
    if (row.measure !== 'level' && row.measure !== 'completion') return [];
    if (!isCountUnit(row.unit)) return [];
    return eachActual(row, (value) => typeof value === 'number' && value < 0);
  },
};
