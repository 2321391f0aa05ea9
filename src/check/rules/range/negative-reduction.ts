import { eachActual } from '../../findings/each-actual';
import { isNumber } from '../../entries/figures';
import { withSignFix } from '../../entries/sign-slip';
import { shown } from '../../findings/wording';
import type { Rule } from '../../rule';

/** A reduction below zero: most often a fall of 3% entered as −3, which would count as a rise. */
export const negativeReduction: Rule = {
  id: 'negative-reduction',
  group: 'range',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '降幅为负', en: 'Negative reduction' },
  yieldsTo: ['percent-scale', 'scale-slip'],
  message: {
    'zh-CN':
      '{quarter}降幅填了 {value}{unit}，负数表示上升。下降的请填正数 {positive}；确实上升的请说明原因。',
    en: '{value} {unit} for {quarter}: a negative reduction is a rise. Enter a fall as {positive}; explain a real rise.',
  },
  check(context) {
    const { row } = context;
    if (row.measure !== 'reduction') return [];
    return eachActual(row, (value) => isNumber(value) && value < 0).map((result) => ({
      ...withSignFix(context, result),
      values: { ...result.values, positive: shown(-Number(row.actuals[result.quarter])) },
    }));
  },
};
