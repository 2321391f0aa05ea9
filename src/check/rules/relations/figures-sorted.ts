import { sortedFigures } from '../../columns/sorted-figures';
import type { BookRule } from '../../rule';
import { misplacedFigures } from './misplaced-figures';

/** A column was sorted by itself: its figures are in order of size, and in other rows than they were reported for. */
export const figuresSorted: BookRule = {
  id: 'figures-sorted',
  group: 'relations',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '一列单独排序', en: 'A column sorted by itself' },
  message: {
    'zh-CN':
      '第 {rows} 行{quarter}的数从小到大（或从大到小）依次排列，与各行的目标不符：像是只对这一列排了序，数已不在原来的行。请撤销排序，或对照报送材料重新填报。',
    en: 'What rows {rows} have for {quarter} is in order of size and does not fit their targets: the column seems to be sorted without its rows. Undo the sorting, or enter what was submitted anew.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      const sorted = sortedFigures(rows, quarter);
      return sorted.length === 0 ? null : { rows: sorted, values: {} };
    }),
};
