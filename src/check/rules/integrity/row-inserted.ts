import { ledgerColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import type { ColumnSpec } from '../../../workbook/sheet/table/column';
import { textOf, type TableContents } from '../../../workbook/sheet/table/locate-table';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';
import { isRemark } from '../../records/below-table';
import type { BookContext } from '../../records/book-context';
import type { ComparedTable } from '../../records/records';
import type { BookResult, BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A row between the records, or below them like one, carries no id: what stands in it is counted nowhere. */
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
  check({ workbook, tables }: BookContext) {
    const { ledger, tasks } = workbook;
    const explained = (sheet: string) => rowsExplained(tables.find((each) => each.sheet === sheet));
    return [
      ...(ledger ? insertedInto(ledger, 'name', ledgerColumns, explained(ledger.sheet)) : []),
      ...(tasks ? insertedInto(tasks, 'title', taskColumns, explained(tasks.sheet)) : []),
    ];
  },
};

/** Rows that another finding is about. */
interface Explained {
  /** An id was erased. */
  renumbered: ReadonlySet<number>;
  /** A record's row should stand here; nothing but its formulas may be left. */
  gaps: ReadonlySet<number>;
}

function rowsExplained(table: ComparedTable | undefined): Explained {
  const { renumbered = [], deleted = [] } = table?.differences ?? {};
  return {
    renumbered: new Set(renumbered.map(({ record }) => record.row)),
    gaps: new Set(deleted.map(({ place }) => place.row)),
  };
}

function insertedInto<K extends string>(
  table: TableContents<K | 'id'>,
  name: K,
  specs: readonly ColumnSpec<K | 'id'>[],
  { renumbered, gaps }: Explained,
): BookResult[] {
  const { sheet, values, columns, headingRow } = table;
  const lastRow = lastRecord(table);
  const column = columns.id;
  const typed = specs.filter(({ owner }) => owner !== 'formula');
  const isFilled = (row: number, key: K | 'id') => textOf(values[row]?.[columns[key]]) !== '';
  /** Below the table a note is no record: a record has figures or texts of a unit, or a name and something about it. */
  const isLikeRecord = (row: number) => {
    const filled = typed.filter(({ key }) => isFilled(row, key));
    return (
      filled.some(({ owner }) => owner === 'entry') || (isFilled(row, name) && filled.length > 1)
    );
  };
  const results: BookResult[] = [];
  for (let row = headingRow + 1; row < values.length; row++) {
    if (isFilled(row, 'id') || renumbered.has(row)) continue;
    if (gaps.has(row) && !typed.some(({ key }) => isFilled(row, key))) continue;
    if (row > lastRow && (isRemark(values[row]) || !isLikeRecord(row))) continue;
    const first =
      textOf(values[row]?.[columns[name]]) ||
      textOf(values[row]?.find((value) => textOf(value) !== ''));
    const found = first === '' ? { 'zh-CN': '空行', en: 'a blank row' } : first;
    results.push({
      sheet,
      row,
      column,
      values: { row: row + 1, found },
      evidence: [evidence('台账', 'Workbook', found), evidence('方案', 'Plan', '—')],
    });
  }
  return results;
}

/** Last row with an id that is no remark under the table. */
function lastRecord({
  rows,
  values,
  headingRow,
}: Pick<TableContents<string>, 'rows' | 'values' | 'headingRow'>): number {
  const records = rows.filter(({ row }) => !isRemark(values[row]));
  return records[records.length - 1]?.row ?? headingRow;
}
