import { isCountUnit } from '../../../measures/count-units';
import { eachActual } from '../../each-actual';
import type { Rule } from '../../rule';

/** A stock of whole things, or an amount of work in any unit, below zero. A net increase may be negative: `net-decrease` asks about it. */
export const negativeCount: Rule = {
  id: 'negative-count',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '计数为负', en: 'Negative count' },
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，数量不能为负。请核对后改正。',
    en: '{value} {unit} for {quarter}: a count cannot be negative. Check and correct it.',
  },
  check({ row }) {
    const isStock = row.measure === 'level' && isCountUnit(row.unit);
    if (!isStock && row.measure !== 'completion') return [];
    return eachActual(row, (value) => typeof value === 'number' && value < 0);
  },
};
