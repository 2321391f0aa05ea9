import { copiedFigures } from '../../columns/copied-figures';
import type { BookRule } from '../../rule';
import { misplacedFigures } from './misplaced-figures';

/** A run of figures is what another column holds, or nothing throughout: a column was copied, or filled in to have it done. */
export const figuresCopied: BookRule = {
  id: 'figures-copied',
  group: 'relations',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '整列照抄', en: 'A column copied' },
  message: {
    'zh-CN':
      '第 {rows} 行{quarter}的数{like}。请核对是否整列照抄或粘错了列；没有的填 0，未统计的留空；属实的请说明。',
    en: 'What rows {rows} have for {quarter} is {like}. Check that the column was not copied or pasted from another: 0 is for none, a blank for not counted. Explain it if it is so.',
  },
  check: (context) =>
    misplacedFigures(context, (rows, quarter) => {
      const copied = copiedFigures(rows, quarter);
      return copied && { rows: copied.rows, values: { like: copied.like } };
    }),
};
