import { isCountUnit } from '../../../measures/whole-units';
import { eachActual } from '../../findings/each-actual';
import { tidy } from '../../entries/figures';
import type { CellValue } from '../../../workbook/description';
import type { Rule } from '../../rule';

const counted = new Set(['level', 'total', 'increment', 'completion']);

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
  yieldsTo: ['date-entered', 'scale-slip'],
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，该计量单位应为整数。请核对单位和数值。',
    en: '{value} {unit} for {quarter}: this unit takes whole numbers. Check the unit and the figure.',
  },
  check({ row }) {
    if (row.measure === null || !counted.has(row.measure) || !isCountUnit(row.unit)) return [];
    if (isFraction(row.target)) return [];
    return eachActual(row, isFraction);
  },
};

const isFraction = (value: CellValue) =>
  typeof value === 'number' && !Number.isInteger(tidy(value));
