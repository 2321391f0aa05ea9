import { eachActual } from '../../findings/each-actual';
import { isErrorValue } from '../../entries/error-values';
import type { Rule } from '../../rule';

/** An entry cell shows an error: a formula or a paste went wrong. */
export const errorValue: Rule = {
  id: 'error-value',
  group: 'form',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '错误值', en: 'Error value' },
  message: {
    'zh-CN': '{quarter}的单元格是错误值 {value}，未计入。请删去公式，直接填数字。',
    en: 'The cell of {quarter} shows {value} and was not counted. Take the formula out and enter the number.',
  },
  check({ row }) {
    return eachActual(row, isErrorValue);
  },
};
