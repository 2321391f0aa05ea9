import { eachActual } from '../../findings/each-actual';
import { mayBeNegative } from '../../entries/figures';
import { withSignFix } from '../../entries/sign-slip';
import type { Rule } from '../../rule';

/** An increment or a sum below zero: possible where more left than came, or was given back, and a slip elsewhere. */
export const netDecrease: Rule = {
  id: 'net-decrease',
  group: 'range',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'less',
  yieldsTo: ['negative-count'],
  title: { 'zh-CN': '累计数为负', en: 'Negative sum' },
  message: {
    'zh-CN': '{quarter}累计为 {value}{unit}。确为净减少的请在情况说明中写明，否则改正。',
    en: 'The sum so far for {quarter} is {value} {unit}. Explain a real decrease, or correct it.',
  },
  check(context) {
    const { row } = context;
    if (row.measure !== 'increment' && row.measure !== 'total') return [];
    if (mayBeNegative(row)) return [];
    return eachActual(row, (value) => typeof value === 'number' && value < 0).map((result) =>
      withSignFix(context, result),
    );
  },
};
