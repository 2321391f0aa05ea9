import { slippedFigures } from '../../columns/slipped-figures';
import type { BookRule } from '../../rule';
import { misplacedFigures } from '../relations/misplaced-figures';

/** All sums of an office are as many times below what is due: entered in another unit of measure. */
export const columnScale: BookRule = {
  id: 'column-scale',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '整列量级偏小', en: 'A column in another scale' },
  message: {
    'zh-CN':
      '第 {rows} 行{quarter}的数都只有应有数的约 1/{times}。请核对是否整列错用了计量单位；确无误的请说明。',
    en: 'What rows {rows} have for {quarter} is some {times} times below what is to be expected. Check the unit of measure of the column; explain it if it is right.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      const slipped = slippedFigures(rows, quarter);
      return slipped && { rows: slipped.rows, values: { times: slipped.times } };
    }),
};
