import type { CellValue } from '../../workbook/description';
import { textOf } from '../../workbook/sheet/table/locate-table';

/** How offices begin what they write under a table: "填表人：", "注：", "负责人（签字）", "Note:". */
const REMARK = /[:：]|^(?:注|备注|说明)|签字|签章|盖章/;

/** A line of remarks or signatures: no number in it, and its first text is none that names a record. */
export function isRemark(cells: readonly CellValue[] = []): boolean {
  const first = cells.find((value) => textOf(value) !== '');
  return !cells.some((value) => typeof value === 'number') && REMARK.test(textOf(first));
}

/** Nothing stands in the row. */
const isBlankRow = (cells: readonly CellValue[] = []): boolean =>
  !cells.some((value) => textOf(value) !== '');

/** A remark, with others perhaps, below a blank row: right under a table a spreadsheet makes it a row of the table. */
export function isRemarkApart(values: readonly CellValue[][], row: number): boolean {
  let above = row;
  while (isRemark(values[above])) above--;
  return above < row && isBlankRow(values[above]);
}
