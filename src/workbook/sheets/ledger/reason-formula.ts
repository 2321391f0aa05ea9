import { quarters } from '../../../tracking/quarter';
import { definedNames } from '../../defined-names';

const LINE = 'CHAR(10)';
const NUMBERS = '一二三四';
const quoted = (text: string) => `"${text}"`;
const array = (texts: readonly string[]) => `{${texts.map(quoted).join(',')}}`;

/** How a quarter's label may be typed, once colons and "q" are alike; "#" stands for its number in a word, "%" in a figure. */
const forms = ['#季度：', '第#季度：', '%季度：', '第%季度：', 'Q%：'];
const labels = [
  ...quarters.flatMap((quarter) =>
    forms.map((form) => form.replace('#', NUMBERS[quarter - 1]!).replace('%', String(quarter))),
  ),
  '此前：',
  'Before：',
];

/**
 * What a cell of 情况说明 says of the reported quarter, as `reasonOf` has it; without the leading "=".
 * @param cell reference or formula that gives the cell.
 */
export function reasonFormula(cell: string): string {
  const { quarter } = definedNames;
  // Letter by letter as long as the cell, and a line's beginning before it.
  const lines = `SUBSTITUTE(SUBSTITUTE(${LINE}&${cell},":","："),${LINE}&"q",${LINE}&"Q")`;
  // Behind the cell stands every label once, so that each search finds something.
  const ended = `${lines}&SUBSTITUTE(${quoted(labels.map((label) => `|${label}`).join(''))},"|",${LINE})`;
  const first = (among: string, from = '') =>
    `SUMPRODUCT(MIN(FIND(${LINE}&${among},${ended}${from})))`;
  const typed = `SUBSTITUTE(SUBSTITUTE(${array(forms)},"#",MID("${NUMBERS}",${quarter},1)),"%",${quarter})`;
  // A label that only stands behind the cell is found no second time: an error, as the cell has none of the quarter.
  const own = first(typed);
  const colon = `FIND("：",${lines},${own})`;
  const next = (from = '') => first(array(labels), from);
  const labelled = `MID(LEFT(${cell},${next(`,${own}+1`)}-2),${colon}+(MID(${cell},${colon},1)=" "),32767)`;
  return `IFERROR(${labelled},LEFT(${cell},MAX(0,${next()}-2)))`;
}
