import { quarters } from '../../../tracking/quarter';
import { exchangedFigures } from '../../columns/exchanged-figures';
import { slippedFigures } from '../../columns/slipped-figures';
import { quarterName } from '../../findings/wording';
import type { BookRule } from '../../rule';
import { misplacedFigures } from './misplaced-figures';

/** Nearly all that adds up fell from one quarter to another: their columns were entered the wrong way round. */
export const figuresExchanged: BookRule = {
  id: 'figures-exchanged',
  group: 'relations',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '两季度填反', en: 'Two quarters exchanged' },
  message: {
    'zh-CN':
      '{earlier}与{quarter}两列像是填反了：累计数逐季只增不减，而第 {rows} 行{quarter}的数都小于{earlier}的。请把两列对调，再校验。',
    en: 'The columns of {earlier} and {quarter} seem to be exchanged: sums only grow, and in rows {rows} those of {quarter} are all below those of {earlier}. Exchange the columns, and check again.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      for (const earlier of quarters.filter((each) => each < quarter)) {
        const fallen = exchangedFigures(rows, earlier, quarter);
        // What fell because it is in another scale is told as that.
        if (fallen.length === 0 || slippedFigures(rows, quarter)) continue;
        return { rows: fallen, values: { earlier: quarterName(earlier) }, with: earlier };
      }
      return null;
    }),
};
