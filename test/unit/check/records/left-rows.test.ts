import { checkLedger } from '../../../../src/check/check-ledger';
import type { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { loadForCheck } from '../../../../src/usecases/load-ledger';
import { ledgerColumns } from '../../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns, type TaskColumn } from '../../../../src/workbook/sheets/tasks/task-columns';
import { enter, enterTask, filled, overwrite, smallPlan } from '../../usecases/workbooks';

const plan = smallPlan(2, 2);
const LEDGER_MARK = ledgerColumns.findIndex(({ key }) => key === 'mark');
const taskColumn = (wanted: TaskColumn) => taskColumns.findIndex(({ key }) => key === wanted);
const TASK_MARK = taskColumn('mark');

/** Both indicators at their targets, both tasks with a text. */
async function reported(): Promise<XlsxHost> {
  const host = await filled(plan);
  for (const n of [0, 1]) {
    enter(host, n, 'q1', 10 * (n + 1));
    enterTask(host, n, 'progress1', '已印发办法');
    enterTask(host, n, 'status1', '推进中');
  }
  return host;
}

const found = async (host: XlsxHost) =>
  checkLedger(await loadForCheck(host)).map(({ rule, sheet, row, column }) => [
    rule,
    sheet,
    row,
    column,
  ]);

test('nothing is found in the good workbook', async () => {
  expect(await found(await reported())).toEqual([]);
});

test('a mark on a row that the plan has is found, and hides nothing of a task', async () => {
  const host = await reported();
  enterTask(host, 0, 'progress1', null);
  overwrite(host, '指标台账', 3, LEDGER_MARK, '已不在方案中');
  overwrite(host, '任务台账', 3, TASK_MARK, '已不在方案中');
  expect(await found(host)).toEqual([
    ['target-changed', '指标台账', 3, LEDGER_MARK],
    ['no-progress', '任务台账', 3, taskColumn('progress1')],
    ['task-changed', '任务台账', 3, TASK_MARK],
  ]);
});

test('rows that a refill marked because their id stood twice are mended: nothing is asked of them', async () => {
  const host = await reported();
  overwrite(host, '指标台账', 4, 24, 'I-0');
  overwrite(host, '任务台账', 4, taskColumn('id'), 'T-0');
  expect((await found(host)).filter(([rule]) => rule === 'id-changed')).toHaveLength(2);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  enter(host, 2, 'q1', 20);
  enterTask(host, 2, 'progress1', '已印发办法');
  enterTask(host, 2, 'status1', '推进中');
  expect(await found(host)).toEqual([]);
});
