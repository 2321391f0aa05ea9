import type { Localised } from '../../../language/language';
import { slippedFigures, type SlippedFigures } from '../../columns/slipped-figures';
import type { BookRule } from '../../rule';
import { misplacedFigures } from '../relations/misplaced-figures';

/** All sums of an office are as many times below, or above, what is due: entered in another unit of measure. */
export const columnScale: BookRule = {
  id: 'column-scale',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '整列量级不符', en: 'A column in another scale' },
  message: {
    'zh-CN': '第 {rows} 行{quarter}的数都{far}。请核对是否整列错用了计量单位；确无误的请说明。',
    en: 'What rows {rows} have for {quarter} is {far} what is to be expected. Check the unit of measure of the column; explain it if it is right.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      const slipped = slippedFigures(rows, quarter);
      return (
        slipped && { rows: slipped.rows, beside: slipped.beside, values: { far: farText(slipped) } }
      );
    }),
};

const farText = ({ times, isTooHigh }: SlippedFigures): Localised =>
  isTooHigh
    ? { 'zh-CN': `是应有数的约 ${times} 倍`, en: `some ${times} times above` }
    : { 'zh-CN': `只有应有数的约 1/${times}`, en: `some ${times} times below` };
