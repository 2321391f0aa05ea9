import type { XlsxHost } from '../../../src/host/file';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { taskColumns } from '../../../src/workbook/sheets/tasks/task-columns';
import {
  enterTask,
  filled,
  numbered,
  numberedTask,
  overwrite,
  planOf,
  FIRST_ROW,
} from './workbooks';

const LEAD = taskColumns.findIndex(({ key }) => key === 'lead');

/** 甲局 leads 0, 1 and, with 乙局, 2; nobody leads 3. */
async function workbook(): Promise<XlsxHost> {
  const leads = [['甲局'], ['甲局'], ['甲局', '乙局'], []];
  const tasks = leads.map((lead, n) => numberedTask(n, { lead }));
  const host = await filled(planOf([numbered(0)], tasks));
  ['已完成', '滞后', '推进中'].forEach((status, n) => enterTask(host, n, 'status2', status));
  // Of another quarter: it does not count.
  enterTask(host, 3, 'status1', '未启动');
  await setQuarter(host, 2);
  await writeReports(host);
  return host;
}

const rows = (host: XlsxHost, from: number, count: number) =>
  Array.from({ length: count }, (_, r) =>
    Array.from({ length: 8 }, (__, c) => host.workbook.sheet('任务汇总')!.valueAt(from + r, c)),
  );

test('tasks are counted by office and status of the quarter; the total has each once', async () => {
  const host = await workbook();
  const counted = [
    ['牵头单位', '任务数', '滞后', '未启动', '推进中', '已完成', '未填状态', '完成比例'],
    ['甲局', 3, 1, 0, 1, 1, 0, 0.333333],
    ['乙局', 1, 0, 0, 1, 0, 0, 0],
    ['（未明确牵头单位）', 1, 0, 0, 0, 0, 1, 0],
    ['合计', 4, 1, 0, 1, 1, 1, 0.25],
  ];
  expect(rows(host, 2, 5)).toEqual(counted);
  // It follows what is typed.
  enterTask(host, 1, 'status2', '已完成');
  expect(rows(host, 3, 1)).toEqual([['甲局', 3, 0, 0, 1, 2, 0, 0.666667]]);
});

test('its foot compares with the task ledger, and says so where that has changed', async () => {
  const host = await workbook();
  const check = () =>
    rows(host, 0, 60)
      .map(([first]) => String(first ?? ''))
      .find((line) => line.startsWith('核对：'));
  expect(check()).toMatch(/^核对：各牵头单位的任务项数与任务台账相符；/);
  overwrite(host, '任务台账', FIRST_ROW, LEAD, '丁局');
  expect(check()).toMatch(/^核对：各牵头单位的任务项数与任务台账现况不符，请重新汇总；/);
});

test('its chart has room for the name of every office that it draws', async () => {
  const tasks = Array.from({ length: 25 }, (_, n) => numberedTask(n, { lead: [`第${n}局`] }));
  const host = await filled(planOf([numbered(0)], tasks));
  await writeReports(host);
  const { charts } = host.workbook.sheet('任务汇总')!;
  expect(charts[0]!.categories.rows).toBe(25);
  // A line of small names is 13.25 points high, what stands around the bars 118; rows have 24 at most.
  expect(charts[0]!.anchor.rows * 24).toBeGreaterThanOrEqual(118 + 25 * 13.25);
});

test('a plan without tasks has a line that says so', async () => {
  const host = await filled(planOf([numbered(0)]));
  await writeReports(host);
  const texts = host.workbook.sheet('任务汇总')!.cells.values().flat();
  expect(texts).toContain('方案中没有任务。');
});

test('the note tells the tasks, each number with its cell, and names those delayed', async () => {
  const host = await workbook();
  const note = await draftQuarterNote(host, 'zh-CN');
  const [overview] = note.sections;
  const told = overview!.paragraphs[overview!.paragraphs.length - 1]!;
  expect(told.map(({ text }) => text).join('')).toBe(
    '任务共4项，其中已完成1项，推进中1项，滞后1项，未填状态1项。滞后的为：任务1。滞后任务按牵头单位：甲局1项。',
  );
  const cells = told.flatMap((part) => ('cell' in part ? [part.cell] : []));
  expect(cells.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ...[1, 5, 4, 2, 6].map((column) => ['任务汇总', 6, column]),
    ['任务汇总', 3, 2],
  ]);
});
