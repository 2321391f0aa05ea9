import type { Language } from '../../../language/language';
import { reasonLabels } from '../../../tracking/reasons';
import { definedNames } from '../../defined-names';

const LINE = 'CHAR(10)';
const quoted = (text: string) => `"${text}"`;

/**
 * What a cell of 情况说明 says of the reported quarter, as `reasonOf` has it; without the leading "=".
 * @param cell reference or formula that gives the cell.
 */
export function reasonFormula(cell: string, language: Language): string {
  const { earlier, ...byQuarter } = reasonLabels[language];
  const labels = [...Object.values(byQuarter), earlier];
  const line = `${LINE}&${cell}`;
  const lines = language === 'zh-CN' ? `SUBSTITUTE(${line},":","：")` : line;
  const choices = Object.values(byQuarter).map(quoted).join(',');
  const own = `FIND(${LINE}&CHOOSE(${definedNames.quarter},${choices}),${lines})`;
  // Behind the cell stands every label once, so that each search finds something.
  const ended = `${lines}&SUBSTITUTE(${quoted(labels.map((label) => `|${label}`).join(''))},"|",${LINE})`;
  const each = `${LINE}&{${labels.map(quoted).join(',')}}`;
  const next = (from: string) => `SUMPRODUCT(MIN(FIND(${each},${ended}${from})))`;
  const { length } = byQuarter[1];
  const labelled = `MID(${cell},${own}+${length},${next(`,${own}+1`)}-${own}-${length + 1})`;
  return `IFERROR(${labelled},LEFT(${cell},MAX(0,${next('')}-2)))`;
}
