import { eachActual } from '../../each-actual';
import type { Rule } from '../../rule';

/** An entry cell holds text, a truth value or an error instead of a number: pasting passes Excel's own validation by. */
export const notANumber: Rule = {
  id: 'not-a-number',
  group: 'form',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '不是数字', en: 'Not a number' },
  message: {
    'zh-CN': '{quarter}填的“{value}”不是数字，未计入。请只填数字，不带单位、逗号和文字。',
    en: '"{value}" for {quarter} is not a number and was not counted. Enter digits only, without unit, comma or words.',
  },
  check({ row }) {
    return eachActual(row, (value) => value !== null && value !== '' && typeof value !== 'number');
  },
};
