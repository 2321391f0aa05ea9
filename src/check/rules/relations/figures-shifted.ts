import type { Localised } from '../../../language/language';
import { shiftedFigures, type ShiftedFigures } from '../../columns/shifted-figures';
import type { BookRule } from '../../rule';
import { misplacedFigures } from './misplaced-figures';

const BESIDE: Readonly<Record<ShiftedFigures['by'], Localised>> = {
  1: { 'zh-CN': '上一行', en: 'the row above' },
  [-1]: { 'zh-CN': '下一行', en: 'the row below' },
  0: { 'zh-CN': '相邻一行', en: 'a neighbouring row' },
};

/** A run of figures fits the targets of the rows beside it: a column was pasted one row too far. */
export const figuresShifted: BookRule = {
  id: 'figures-shifted',
  group: 'relations',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '整列错行', en: 'Figures one row off' },
  message: {
    'zh-CN':
      '第 {rows} 行{quarter}的数与{beside}的指标相符，与本行不符：像是粘贴时整列错了一行。请对照报送材料把这些行重新粘贴，再校验。',
    en: 'What rows {rows} have for {quarter} fits the indicator in {beside}, not their own: it seems to be pasted one row off. Paste these rows again from what was submitted, and check again.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      const shifted = shiftedFigures(rows, quarter);
      return shifted && { rows: shifted.rows, values: { beside: BESIDE[shifted.by] } };
    }),
};
