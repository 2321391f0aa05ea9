import { withIds } from '../../../src/plan/identity';
import { parsePlan } from '../../../src/plan/parse-plan';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import type { XlsxHost } from '../../../src/host/file';
import {
  formerPhasingOrder,
  phasingColumns,
} from '../../../src/workbook/sheets/phasing/phasing-columns';
import {
  formerTaskOrder,
  taskColumns,
  type TaskColumn,
} from '../../../src/workbook/sheets/tasks/task-columns';
import {
  formerLedgerOrder,
  ledgerColumns,
} from '../../../src/workbook/sheets/ledger/ledger-columns';
import { enter, filled, ledgerCell, numbered, planOf, smallPlan } from './workbooks';

const output = (measure: 'level' | 'total') => {
  const record = numbered(0, { name: '技术合同交易额', measure, baseline: 48 });
  const target = { op: '=', low: 50, high: null, unit: '亿元' } as const;
  return planOf(withIds([{ ...record, target }], []).indicators);
};

test('a ledger in which a sum of the year was a level is brought up with every entry', async () => {
  const first = parsePlan(JSON.stringify({ ...output('level'), version: 1 }));
  const host = await filled(first);
  ([12.5, 25, 37.5] as const).forEach((figure, i) => enter(host, 0, `q${(i + 1) as 1}`, figure));
  expect(ledgerCell(host, 0, 'status')).toBe('滞后'); // from 48 on the way to 50
  const report = await fillWorkbook(host, output('total'), { language: 'zh-CN' });
  expect(report).toMatchObject({ refilled: true, entriesKept: 3, added: [], gone: [] });
  expect(report.changed.map(({ differences }) => differences)).toEqual([['指标类型 水平 → 总量']]);
  const cells = (['q1', 'q2', 'q3', 'due', 'status'] as const).map((key) =>
    ledgerCell(host, 0, key),
  );
  expect(cells).toEqual([12.5, 25, 37.5, 12.5, '达到序时']);
});

/** A table as versions before laid it out, without its formulas. */
function inFormerOrder(
  host: XlsxHost,
  sheet = '指标台账',
  columns: readonly { key: string }[] = ledgerColumns,
  former: readonly string[] = formerLedgerOrder,
): void {
  const { cells } = host.workbook.requireSheet(sheet);
  for (let row = 2; row <= 4; row++) {
    const line = columns.map((_, column) => cells.valueAt(row, column));
    former.forEach((key, column) => {
      cells.setValue(row, column, line[columns.findIndex((spec) => spec.key === key)]!);
    });
  }
}

test('columns in the order of a version before stay where they are, with every entry and formula', async () => {
  const host = await filled(smallPlan(2));
  enter(host, 0, 'q1', 4);
  inFormerOrder(host);
  const report = await fillWorkbook(host, smallPlan(2), { language: 'zh-CN' });
  expect(report).toMatchObject({ refilled: true, entriesKept: 1, changed: [], gone: [] });
  const ledger = host.workbook.requireSheet('指标台账');
  const at = (key: (typeof formerLedgerOrder)[number]) =>
    ledger.valueAt(3, formerLedgerOrder.indexOf(key));
  expect(ledger.valueAt(2, 0)).toBe('编号');
  // 10 in the year: 2.5 by the first quarter, and whole ones are counted.
  expect(['id', 'q1', 'actual', 'due', 'variance', 'status'].map((key) => at(key as 'id'))).toEqual(
    ['I-0', 4, 4, 2, 2, '达到序时'],
  );
});

test('tasks and curves whose ids stood first stay where they are, and all rows are printed', async () => {
  const host = await filled(smallPlan(2, 2));
  inFormerOrder(host, '任务台账', taskColumns, formerTaskOrder);
  inFormerOrder(host, '序时设置', phasingColumns, formerPhasingOrder);
  const tasks = host.workbook.requireSheet('任务台账');
  const at = (row: number, key: TaskColumn) => tasks.valueAt(row, formerTaskOrder.indexOf(key));
  host.edit('任务台账', 3, formerTaskOrder.indexOf('progress1'), '已印发办法');
  const report = await fillWorkbook(host, smallPlan(2, 3), { language: 'zh-CN' });
  expect(report).toMatchObject({ refilled: true, entriesKept: 1, changed: [], gone: [] });
  expect([3, 4, 5].map((row) => [at(row, 'id'), at(row, 'title')])).toEqual([
    ['T-0', '任务0'],
    ['T-1', '任务1'],
    ['T-2', '任务2'],
  ]);
  expect(at(3, 'progress1')).toBe('已印发办法');
  // Columns A to O, down to the third task
  expect(tasks.printArea).toEqual({ row: 0, column: 0, rows: 6, columns: 15 });
  const curves = host.workbook.requireSheet('序时设置');
  expect([3, 4].map((row) => curves.valueAt(row, 0))).toEqual(['I-0', 'I-1']);
  expect(curves.valueAt(3, formerPhasingOrder.indexOf('due2'))).toBe(0.5);
});
