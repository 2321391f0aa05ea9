import { eachActual } from '../../each-actual';
import type { Rule } from '../../rule';

/** An increment below zero: possible where more left than came, and a slip elsewhere. */
export const netDecrease: Rule = {
  id: 'net-decrease',
  group: 'range',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '增量为负', en: 'Negative increment' },
  message: {
    'zh-CN': '{quarter}增量为 {value}{unit}。确为净减少的请在情况说明中写明，否则改正。',
    en: 'The increment for {quarter} is {value} {unit}. Explain a real decrease, or correct it.',
  },
  check({ row }) {
    if (row.measure !== 'increment') return [];
    return eachActual(row, (value) => typeof value === 'number' && value < 0);
  },
};
