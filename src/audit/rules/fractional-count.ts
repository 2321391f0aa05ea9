import { isCountUnit } from '../count-units';
import { eachActual } from '../each-actual';
import type { Rule } from '../rule';

const counted = new Set(['level', 'increment', 'completion']);

/** Half an enterprise: a unit that counts whole things, with a fraction. */
export const fractionalCount: Rule = {
  id: 'fractional-count',
  severity: 'mandatory',
  title: { 'zh-CN': '计数有小数', en: 'Fractional count' },
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，该计量单位应为整数。请核对单位和数值。',
    en: '{value} {unit} for {quarter}: this unit takes whole numbers. Check the unit and the figure.',
  },
  check({ row }) {
    if (row.measure === null || !counted.has(row.measure) || !isCountUnit(row.unit)) return [];
    return eachActual(row, (value) => typeof value === 'number' && !Number.isInteger(value));
  },
};
