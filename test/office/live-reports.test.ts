import { XlsxHost } from '../../src/host/file';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateWithLibreOffice } from '../support/libreoffice';
import {
  enter,
  enterTask,
  filled,
  FIRST_ROW,
  ledgerColumn,
  numbered,
  numberedTask,
  overwrite,
  planOf,
} from '../unit/usecases/workbooks';

const target = { op: '>=', low: 100, high: null, unit: '家' } as const;
const LEAD = ledgerColumn('lead');

/** 甲局: I-0; 甲局、乙局: I-1; 乙局: I-2. Each 100 for the year, 50 due by the second quarter. */
async function report(): Promise<XlsxHost> {
  const host = await filled(planOf([0, 1, 2].map((n) => numbered(n, { target }))));
  [80, 60, 40].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  await writeReports(host);
  // What follows is to be worked out by LibreOffice alone.
  return XlsxHost.open(await host.save(), { calculate: () => [] });
}

/** The cells that LibreOffice calculates, from a row on. */
async function calculated(host: XlsxHost) {
  const sheets = await calculateWithLibreOffice(await host.save());
  return (sheet: string, row: number, columns: number) =>
    sheets.get(sheet)![row]!.slice(0, columns);
}

test('an entry that is changed changes every table', async () => {
  const host = await report();
  enter(host, 2, 'q2', 100);
  const cells = await calculated(host);
  // 乙局: 60 and 100, one on schedule, one met
  expect(cells('季度汇总', 3, 10)).toEqual([
    '乙局',
    '2',
    '2',
    '1',
    '1',
    '0',
    '0',
    '0',
    '0',
    '100%',
  ]);
  expect(cells('分类汇总', 3, 8)).toEqual(['产业', '3', '3', '1', '2', '0', '0', '0']);
  expect(cells('单位排名', 3, 5)).toEqual(['1', '甲局', '2', '100%', '并列第1']);
  // In the order of the ranking, where both tie: 70 % (80 and 60), 80 % (100 and 60)
  expect([3, 4].map((row) => cells('单位完成率', row, 3))).toEqual([
    ['1', '甲局', '70%'],
    ['2', '乙局', '80%'],
  ]);
  expect(cells('全年走势', 5, 14).slice(7)).toEqual(['100', '已完成', '', '', '', '', '·█··']);
  expect(cells('未达序时清单', 1, 1)[0]).toContain('请重新汇总');
  expect(cells('季度汇总', 1, 1)[0]).not.toContain('请重新汇总');
});

test('what falls further behind comes first in the lists, with its figures', async () => {
  const host = await report();
  enter(host, 0, 'q2', 10);
  const cells = await calculated(host);
  expect(cells('未达序时清单', 3, 9)).toEqual([
    ...['1', '指标0', '甲局', '家', '不低于', '100', '10', '50', '-40'],
  ]);
  expect(cells('领导专页', 14, 7)).toEqual([
    ...['1', '指标0（家）', '甲局', '100', '10', '50', '-40'],
  ]);
});

test('an indicator given to another unit counts there; a unit without a row is asked for', async () => {
  const host = await report();
  overwrite(host, '指标台账', FIRST_ROW, LEAD, '乙局');
  let cells = await calculated(host);
  // 80, 60, 40: two of three on schedule
  expect(cells('季度汇总', 3, 2)).toEqual(['乙局', '3']);
  expect(cells('单位排名', 4, 4)).toEqual(['2', '乙局', '3', '66.6667%']);
  // (80 + 60 + 40) / 3
  expect(cells('单位完成率', 4, 3)).toEqual(['2', '乙局', '60%']);
  for (const sheet of ['季度汇总', '单位排名', '单位完成率', '全年走势']) {
    expect([sheet, cells(sheet, 1, 1)[0]!.includes('请重新汇总')]).toEqual([sheet, false]);
  }
  overwrite(host, '指标台账', FIRST_ROW, LEAD, '丁局');
  cells = await calculated(host);
  for (const sheet of ['季度汇总', '单位排名', '单位完成率']) {
    expect([sheet, cells(sheet, 1, 1)[0]!.includes('请重新汇总')]).toEqual([sheet, true]);
  }
  // the total has every indicator once, whoever leads it
  expect(cells('季度汇总', 5, 2)).toEqual(['合计', '3']);
});

test('another office and another page chosen change the page, without the add-in', async () => {
  // 甲局分局 leads the odd ones: the name begins like another's.
  const lead = (n: number) => (n % 2 === 0 ? ['甲局'] : ['甲局分局', '乙局']);
  const made = await filled(
    planOf(Array.from({ length: 70 }, (_, n) => numbered(n, { target, lead: lead(n) }))),
  );
  await setQuarter(made, 2);
  await writeReports(made);
  const host = await XlsxHost.open(await made.save(), { calculate: () => [] });
  host.edit('单位专页', 3, 1, '甲局分局');
  host.edit('单位专页', 3, 2, 2);
  const cells = await calculated(host);
  const pages = Number(cells('单位专页', 3, 4)[3]);
  expect(cells('单位专页', 3, 5)).toEqual(['', '甲局分局', '2', String(pages), '35']);
  // As many rows as the page has: the list goes on where the first page ended.
  const size = Array.from({ length: 24 }, (_, i) => cells('单位专页', 9 + i, 12)[11]).findIndex(
    (number) => number === '',
  );
  expect(pages).toBe(Math.ceil(35 / size));
  expect(cells('单位专页', 9, 3)).toEqual([String(size + 1), `指标${2 * size + 1}`, '家']);
});

test('tasks are counted as their statuses change, in the quarter that is chosen', async () => {
  const tasks = [['甲局'], ['甲局', '甲局分局'], []].map((lead, n) => numberedTask(n, { lead }));
  const made = await filled(planOf([numbered(0)], tasks));
  await setQuarter(made, 2);
  await writeReports(made);
  const host = await XlsxHost.open(await made.save(), { calculate: () => [] });
  enterTask(host, 0, 'status2', '滞后');
  enterTask(host, 1, 'status2', '已完成');
  enterTask(host, 2, 'status3', '已完成');
  const cells = await calculated(host);
  expect([3, 4, 5, 6].map((row) => cells('任务汇总', row, 8))).toEqual([
    ['甲局', '2', '1', '0', '0', '1', '0', '50%'],
    ['甲局分局', '1', '0', '0', '0', '1', '0', '100%'],
    ['（未明确牵头单位）', '1', '0', '0', '0', '0', '1', '0%'],
    ['合计', '3', '1', '0', '0', '1', '1', '33.3333%'],
  ]);
});

test('in a quarter without figures nobody is ranked, and what was listed for another one says so', async () => {
  const host = await report();
  await setQuarter(host, 3);
  const cells = await calculated(host);
  expect([3, 4].map((row) => cells('单位排名', row, 10))).toEqual([
    // 80 and 60 of 50 due; 60 and 40
    ['1', '甲局', '2', '', '', '', '', '100%', '', '本季尚未报数，不排名'],
    ['2', '乙局', '2', '', '', '', '', '50%', '', '本季尚未报数，不排名'],
  ]);
  expect(cells('季度汇总', 5, 10)[9]).toBe('');
  expect(cells('达标预测', 1, 1)).toEqual([
    '本表按第2季度生成，封面现为第3季度：请重新写入季度报表',
  ]);
  // One row was made for the one that was short: now all three were not reported.
  expect(cells('未达序时清单', 1, 1)[0]).toContain('请重新汇总');
  expect(cells('未达序时清单', 3, 2)).toEqual(['1', '指标0']);
  expect(cells('领导专页', 14, 3)).toEqual(['1', '本季尚未报数。', '']);
});

test('a sum beyond the limit of its year says so before its reason, where it comes to be so too', async () => {
  const spent = { op: '<=', low: null, high: 100, unit: '万元' } as const;
  const made = await filled(
    planOf([0, 1, 2].map((n) => numbered(n, { target: spent, measure: 'total' }))),
  );
  // 50 due: 101 is beyond the year's 100, 100 is not, 60 will be
  [101, 100, 60].forEach((value, n) => enter(made, n, 'q2', value));
  enter(made, 0, 'explanation', '追加培训');
  enter(made, 1, 'explanation', '集中采购');
  await setQuarter(made, 2);
  await writeReports(made);
  const host = await XlsxHost.open(await made.save(), { calculate: () => [] });
  const reasons = (cells: (sheet: string, row: number, columns: number) => string[]) =>
    [
      [3, '未达序时清单', 11],
      [14, '领导专页', 9],
    ].map(([first, sheet, column]) =>
      [0, 1, 2].map((n) => cells(String(sheet), Number(first) + n, 12)[Number(column)]),
    );
  const once = ['【已超过全年限额】追加培训', '集中采购', ''];
  const written = (sheet: string, row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) =>
      String(made.workbook.sheet(sheet)!.valueAt(row, column)),
    );
  expect(reasons(written)).toEqual([once, once]);
  expect(reasons(await calculated(host))).toEqual([once, once]);
  enter(host, 2, 'q2', 100.5);
  const then = ['【已超过全年限额】追加培训', '【已超过全年限额】', '集中采购'];
  expect(reasons(await calculated(host))).toEqual([then, then]);
});
