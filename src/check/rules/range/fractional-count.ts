import { eachActual } from '../../findings/each-actual';
import { countsWhole, isFraction } from '../../entries/whole-counts';
import type { Rule } from '../../rule';

/**
 * Half an enterprise: a unit that counts whole things, with a fraction. Where the target itself has one (patents per 10,000
 * people, 2.8 件) the figure is a ratio.
 */
export const fractionalCount: Rule = {
  id: 'fractional-count',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '计数有小数', en: 'Fractional count' },
  yieldsTo: ['date-entered', 'scale-slip', 'target-changed'],
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，该计量单位应为整数。请核对单位和数值。',
    en: '{value} {unit} for {quarter}: this unit takes whole numbers. Check the unit and the figure.',
  },
  check({ row }) {
    return countsWhole(row) ? eachActual(row, isFraction) : [];
  },
};
