import type { TableContents } from '../../../workbook/sheet/table/locate-table';
import { laidOutOrder } from '../../../workbook/sheet/table/column-order';
import { formerLedgerOrder, ledgerColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import type { ColumnSpec } from '../../../workbook/sheet/table/column';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';
import { outOfOrder } from '../../records/out-of-order';
import type { BookResult, BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A column stands left of one it used to follow. It is found by its heading wherever it stands. */
export const columnMoved: BookRule = {
  id: 'column-moved',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '列移位', en: 'Column moved' },
  message: {
    'zh-CN': '“{heading}”一列换了位置。数据仍按标题读取，粘贴整行时请注意。',
    en: 'Column "{heading}" was moved. It is still read by its heading; mind it when pasting whole rows.',
  },
  check({ workbook }) {
    const { ledger, tasks } = workbook;
    return [
      ...(ledger ? movedIn(ledger, ledgerColumns, formerLedgerOrder) : []),
      ...(tasks ? movedIn(tasks, taskColumns) : []),
    ];
  },
};

function movedIn<K extends string>(
  table: TableContents<K>,
  unordered: readonly ColumnSpec<K>[],
  former?: readonly K[],
): BookResult[] {
  const specs = laidOutOrder(unordered, former, (key) => table.columns[key]);
  const standing = specs.filter(({ key }) => table.columns[key] >= 0);
  return outOfOrder(standing, ({ key }) => table.columns[key]).map(({ key, heading }) => ({
    sheet: table.sheet,
    row: table.headingRow,
    column: table.columns[key],
    values: { heading },
    evidence: [
      evidence('现在第几列', 'Now number', String(table.columns[key] + 1)),
      evidence('原来第几列', 'Was number', String(specs.findIndex((spec) => spec.key === key) + 1)),
    ],
  }));
}
