import type { CellValue } from '../../../workbook/description';
import { textOf } from '../../../workbook/table/locate-table';
import type { BookContext } from '../../book-context';
import type { BookResult, BookRule } from '../../rule';
import { evidence } from '../../wording';

/** A row between the records carries no id: what stands in it is counted nowhere. */
export const rowInserted: BookRule = {
  id: 'row-inserted',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '插入的行', en: 'Row inserted' },
  message: {
    'zh-CN':
      '第 {row} 行没有编号，其内容不参加计算（{found}）。请删除该行；指标要增加的，请修改方案后重新填充。',
    en: 'Row {row} has no id, so nothing in it counts ({found}). Delete it; to add an indicator, change the plan and fill again.',
  },
  check({ workbook }: BookContext) {
    return [workbook.ledger, workbook.tasks].flatMap((table): BookResult[] => {
      if (!table) return [];
      const results: BookResult[] = [];
      const column = table.columns.id;
      for (let row = table.headingRow + 1; row < table.lastRow; row++) {
        if (textOf(table.values[row]?.[column]) !== '') continue;
        const first = firstContent(table.values[row], column);
        const found = first === '' ? { 'zh-CN': '空行', en: 'a blank row' } : first;
        results.push({
          sheet: table.sheet,
          row,
          column,
          values: { row: row + 1, found },
          evidence: [evidence('台账', 'Workbook', found), evidence('方案', 'Plan', '—')],
        });
      }
      return results;
    });
  },
};

function firstContent(cells: CellValue[] | undefined, idColumn: number): string {
  const cell = cells?.find((value, column) => column !== idColumn && textOf(value) !== '');
  return textOf(cell);
}
