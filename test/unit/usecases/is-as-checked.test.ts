import { ExcelHost } from '../../../src/host/excel';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { EditCheck } from '../../../src/usecases/check-edit';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { isAsChecked } from '../../../src/usecases/is-as-checked';
import { watchEntries } from '../../../src/usecases/watch-entries';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../src/workbook/sheets/tasks/task-columns';
import { startExcel } from '../../excel-host';
import { FIRST_ROW, smallPlan } from './workbooks';

const LEDGER = '指标台账';
const TASKS = '任务台账';
const q1 = ledgerColumns.findIndex(({ key }) => key === 'q1');
const status1 = taskColumns.findIndex(({ key }) => key === 'status1');

async function checked() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await fillWorkbook(host, smallPlan(3, 2), { language: 'zh-CN' });
  excel.enter(LEDGER, FIRST_ROW, q1, 3);
  const heard: EditCheck[] = [];
  await watchEntries(
    host,
    (check) => heard.push(check),
    (error) => {
      throw error;
    },
  );
  return { excel, host, heard, report: await checkWorkbook(host) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a workbook that nobody edits is as it was checked', async () => {
  const { host, report } = await checked();
  expect(await isAsChecked(host, report)).toBe(true);
});

test('an edit whose event was lost', async () => {
  const { excel, host, heard, report } = await checked();
  excel.events.lose(() => excel.enter(LEDGER, FIRST_ROW + 1, q1, -4));
  await settled();
  expect(heard).toEqual([]);
  expect(await isAsChecked(host, report)).toBe(false);
  const again = await checkWorkbook(host);
  expect(again.findings.map(({ rule }) => rule)).toContain('net-decrease');
  expect(await isAsChecked(host, again)).toBe(true);
});

test('a state that was chosen from a list', async () => {
  const { excel, host, heard, report } = await checked();
  excel.workbook.habits.raisesChoices = false;
  excel.enter(TASKS, FIRST_ROW, status1, '已完成');
  await settled();
  expect(heard).toEqual([]);
  expect(await isAsChecked(host, report)).toBe(false);
});

test('a ledger that was taken away', async () => {
  const { excel, host, report } = await checked();
  excel.deleteSheet(LEDGER);
  expect(await isAsChecked(host, report)).toBe(false);
});
