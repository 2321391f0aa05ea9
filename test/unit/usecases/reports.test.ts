import { XlsxHost } from '../../../src/host/file';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { calculateLedger } from '../../../src/workbook/calculate';
import {
  dump,
  emptyWorkbook,
  enter,
  enterTask,
  filled,
  numbered,
  planOf,
  smallPlan,
} from './workbooks';

const target = { op: '>=', low: 100, high: null, unit: '家' } as const;

/**
 * Targets of 100, second quarter: 50 due, near from 45; the first quarter: 25. Figures (first, second):
 * 0 甲 30, 100 (on schedule → met); 1 甲、乙 25, 46 (on schedule → near); 2 乙 10, 20 (behind, behind);
 * 3 nobody, field 农业: 20, none (behind → not reported).
 */
async function workbook(): Promise<XlsxHost> {
  const host = await filled(
    planOf([0, 1, 2, 3].map((n) => numbered(n, { target, ...(n === 3 ? { field: '农业' } : {}) }))),
  );
  [30, 25, 10, 20].forEach((value, n) => enter(host, n, 'q1', value));
  [100, 46, 20].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  enter(host, 2, 'explanation', '项目延期');
  await writeReports(host);
  return host;
}

const cells = (host: XlsxHost, sheet: string, row: number, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => host.workbook.sheet(sheet)!.valueAt(row, from + i));

test('the sheets stand behind the summary, in their order', async () => {
  const host = await workbook();
  const names = host.workbook.sheets.map(({ name }) => name);
  const first = names.indexOf('季度汇总');
  expect(names.slice(first - 4, first + 9)).toEqual([
    '领导专页',
    '单位专页',
    '各单位清单',
    '指标完成情况表',
    '季度汇总',
    '分类汇总',
    '单位排名',
    '单位完成率',
    '全年走势',
    '未达序时清单',
    '任务汇总',
    '达标预测',
    '单项走势',
  ]);
});

test('one page for the leader: counts, the furthest behind, what changed, first and last offices', async () => {
  const host = await workbook();
  const row = (at: number, count: number) => cells(host, '领导专页', at, 0, count);
  expect(row(3, 10)).toEqual(['合计', 4, 3, 1, 0, 1, 1, 1, 0, 0.25]);
  const forecast = (name: string) =>
    [3, 4, 5, 6].map((at) => cells(host, '达标预测', at, 1, 7)).find(([each]) => each === name)![6];
  expect(row(14, 10)).toEqual([
    ...[1, '指标2（家）', '乙局', 100, 20, 50, -30, forecast('指标2'), '滞后', '项目延期'],
  ]);
  expect(row(15, 10)).toEqual([
    ...[2, '指标1（家）', '甲局、乙局', 100, 46, 50, -4, forecast('指标1'), '接近序时', ''],
  ]);
  expect(row(19, 6)).toEqual([1, '指标1', '甲局、乙局', '达到序时', '接近序时', '退步']);
  expect(row(20, 6)).toEqual([2, '指标0', '甲局', '达到序时', '已完成', '进位']);
  const beside = (at: number) => cells(host, '领导专页', at, 7, 3);
  expect(beside(19)).toEqual(['第1', 0.5, '甲局（仅 2 项）']);
  expect(beside(20)).toEqual(['第2', 0, '乙局（仅 2 项）']);
  expect(row(23, 1)).toEqual(['没有任务。']);
  // Another one falls furthest behind, then nothing but that: the lists follow, nothing is written anew.
  enter(host, 1, 'q2', 5);
  expect([14, 15].map((at) => row(at, 5))).toEqual([
    [1, '指标1（家）', '甲局、乙局', 100, 5],
    [2, '指标2（家）', '乙局', 100, 20],
  ]);
  enter(host, 2, 'q2', 50);
  expect(row(15, 10)).toEqual([2, ...Array.from({ length: 9 }, () => '')]);
  enter(host, 1, 'q2', 50);
  expect(row(14, 3)).toEqual([1, '已报指标没有滞后或接近序时的。', '']);
  expect(row(3, 10)).toEqual(['合计', 4, 3, 1, 2, 0, 0, 1, 0, 0.75]);
  const line = String(host.workbook.sheet('领导专页')!.valueAt(1, 0));
  expect(line).not.toContain('请重新汇总');
});

test('the summary begins with who has the largest share behind; a refill keeps that order', async () => {
  const leads = [['甲局'], ['甲局'], ['乙局'], ['丙局'], []];
  const plan = planOf(leads.map((lead, n) => numbered(n, { target, lead })));
  const host = await filled(plan);
  const offices = () => [3, 4, 5, 6, 7].map((row) => cells(host, '季度汇总', row, 0, 1)[0]);
  expect(offices()).toEqual(['甲局', '乙局', '丙局', '（未明确牵头单位）', '合计']);
  // 25 due: 甲 one of two behind, 乙 its only one, 丙 none
  [5, 25, 5, 30, 30].forEach((value, n) => enter(host, n, 'q1', value));
  await setQuarter(host, 1);
  await writeReports(host);
  expect(offices()).toEqual(['乙局', '甲局', '丙局', '（未明确牵头单位）', '合计']);
  await fillWorkbook(host, planOf([...plan.indicators, numbered(5, { target, lead: ['丁局'] })]), {
    language: 'zh-CN',
  });
  expect(offices()).toEqual(['乙局', '甲局', '丙局', '丁局', '（未明确牵头单位）']);
  expect(cells(host, '季度汇总', 3, 0, 7)).toEqual(['乙局', 1, 1, 0, 0, 0, 1]);
});

test('the page says how the tasks stand, and follows them', async () => {
  const host = await filled(smallPlan(1, 3));
  enterTask(host, 1, 'status1', '滞后');
  await writeReports(host);
  const page = host.workbook.requireSheet('领导专页');
  const said = () =>
    page.cells
      .values()
      .flat()
      .find((value) => /^滞后 /.test(String(value)));
  const rest = '推进中 0 项，已完成 0 项，未填状态';
  expect(said()).toBe(`滞后 1 项，未启动 0 项，${rest} 2 项。滞后的见“任务台账”。`);
  enterTask(host, 0, 'status1', '未启动');
  expect(said()).toBe(`滞后 1 项，未启动 1 项，${rest} 1 项。滞后的见“任务台账”。`);
  // Those delayed by name, with what was done.
  const named = () =>
    page.cells.values().flatMap((line) => (/^\d\. /.test(String(line[0])) ? [line[0]] : []));
  expect(named()).toEqual(['1. 任务1（甲局）']);
  enterTask(host, 1, 'progress1', '等待批复');
  expect(named()).toEqual(['1. 任务1（甲局）：等待批复']);
  enterTask(host, 0, 'status1', '滞后');
  expect(named()).toEqual(['1. 任务0（甲局）']);
});

test('results for print: fields of work, each with its indicators; they follow the ledger', async () => {
  const host = await workbook();
  const row = (at: number) => cells(host, '指标完成情况表', at, 0, 12);
  expect(row(3)).toEqual(['产业', ...Array.from({ length: 11 }, () => null)]);
  expect(row(4)).toEqual([
    ...[1, '指标0', '家', '不低于', 100, 100, 50, 50, 1, '已完成', '甲局', ''],
  ]);
  expect(row(6)).toEqual([
    ...[3, '指标2', '家', '不低于', 100, 20, 50, -30, 0.2, '滞后', '乙局', '项目延期'],
  ]);
  expect(row(7)[0]).toBe('农业');
  expect(row(8)).toEqual([4, '指标3', '家', '不低于', 100, '', 50, '', '', '未报', '', '']);
  enter(host, 3, 'q2', 50);
  expect(row(8).slice(5, 10)).toEqual([50, 50, 0, 0.5, '达到序时']);
  expect(String(host.workbook.sheet('指标完成情况表')!.valueAt(1, 0))).not.toContain('请重新汇总');
});

test('by field of work and by status, each indicator once', async () => {
  const host = await workbook();
  // 产业: 1 met, 1 near, 1 behind
  expect(cells(host, '分类汇总', 3, 0, 10)).toEqual([
    ...['产业', 3, 3, 1, 0, 1, 1, 0, 0, 0.333333],
  ]);
  expect(cells(host, '分类汇总', 4, 0, 10)).toEqual(['农业', 1, 0, 0, 0, 0, 0, 1, 0, 0]);
  expect(cells(host, '分类汇总', 5, 0, 10)).toEqual([...['合计', 4, 3, 1, 0, 1, 1, 1, 0, 0.25]]);
  expect(cells(host, '分类汇总', 8, 5, 3)).toEqual(['已完成', 1, 0.25]);
  expect(cells(host, '分类汇总', 9, 5, 3)).toEqual(['达到序时', 0, 0]);
});

test('against the quarter before: the rate, what is behind or not reported, and what moved', async () => {
  const host = await workbook();
  const rows = () => [8, 9, 10, 11, 12, 13].map((row) => cells(host, '分类汇总', row, 0, 4));
  expect(cells(host, '分类汇总', 7, 0, 3)).toEqual(['较上季（按状态）', '本季', '上季']);
  expect(rows()).toEqual([
    // two of four before, one of four now
    ['达标率（增减：百分点）', 0.25, 0.5, -25],
    ['滞后', 1, 2, -1],
    ['未报', 1, 0, 1],
    ['进位', 1, null, null],
    ['退步', 1, null, null],
    ['持平', 1, null, null],
  ]);
  await setQuarter(host, 1);
  expect(rows().map((row) => row.slice(1))).toEqual([
    [0.5, '', ''],
    [2, '', ''],
    [0, '', ''],
    ['', null, null],
    ['', null, null],
    ['', null, null],
  ]);
});

test('the ranking: rate, position, last quarter and the change', async () => {
  const host = await workbook();
  // 甲: 1 of 2 now, 2 of 2 before; 乙: 0 of 2 now, 1 of 2 before
  // Against due 甲: (120 % of 200 % + 92 %) / 2; 乙: (92 % + 40 %) / 2
  const few = '仅 2 项指标，位次仅供参考';
  const line = (row: number) => cells(host, '单位排名', row, 0, 10);
  expect(line(3)).toEqual([1, '甲局', 2, 0.5, '第1', '', 1.06, 1, -50, few]);
  expect(line(4)).toEqual([2, '乙局', 2, 0, '第2', '', 0.66, 0.5, -50, few]);
  // Both rates are 0: completion against due decides, and what is not reported counts as nothing in both.
  enter(host, 0, 'q2', null);
  expect(line(3).slice(0, 7)).toEqual([1, '乙局', 2, 0, '第1', '', 0.66]);
  expect(line(4).slice(0, 7)).toEqual([2, '甲局', 2, 0, '第2', '', 0.46]);
  enter(host, 0, 'q2', 20);
  expect([line(3), line(4)].map((each) => each[4])).toEqual(['并列第1', '并列第1']);
  await setQuarter(host, 1);
  expect(cells(host, '单位排名', 3, 7, 2)).toEqual(['', '']);
});

test('completion: the mean of each unit, in the order of the ranking, and what the schedule asks for', async () => {
  const host = await workbook();
  // 甲: (100 % + 46 %) / 2; 乙: (46 % + 20 %) / 2
  expect(cells(host, '单位完成率', 3, 0, 5)).toEqual([1, '甲局', 0.73, 0.5, 1.06]);
  expect(cells(host, '单位完成率', 4, 0, 5)).toEqual([2, '乙局', 0.33, 0.5, 0.66]);
  // 乙 takes the lead: 2 reaches all of it, and 0 nothing
  enter(host, 2, 'q2', 100);
  enter(host, 0, 'q2', 0);
  expect(cells(host, '单位完成率', 3, 0, 3)).toEqual([1, '乙局', 0.73]);
  expect(cells(host, '单位完成率', 4, 0, 3)).toEqual([2, '甲局', 0.23]);
});

test('every row of a ranking is high enough for the longest name: edits sort it anew', async () => {
  const long = '农业农村和水务局（林业局、乡村振兴局、农机服务中心）';
  const leads = [[long], ['乙局'], ['丙局']];
  const host = await filled(planOf(leads.map((lead, n) => numbered(n, { lead }))));
  await writeReports(host);
  for (const sheet of ['单位排名', '单位完成率']) {
    const { rowHeights } = host.workbook.sheet(sheet)!;
    // 52 characters wide in a column of 30, or of 28: two lines
    expect([3, 4, 5].map((row) => rowHeights.get(row))).toEqual([38, 38, 38]);
  }
});

test('the year: every quarter by the definitions of the ledger, without a status for a quarter to come', async () => {
  const host = await workbook();
  const q1 = [30, '达到序时'];
  const q2 = [100, '已完成'];
  const rest = ['', '', '', ''];
  // 30 is 2.1 of the seven steps to 100
  expect(cells(host, '全年走势', 3, 0, 16)).toEqual([
    ...['指标0', '家', '不低于', '甲局', 100, ...q1, ...q2, ...rest, '▃█··', '进位', 70],
  ]);
  expect([4, 5, 6].map((row) => cells(host, '全年走势', row, 14, 1)[0])).toEqual([
    '退步',
    '持平',
    '',
  ]);
  // reported early, it has one; once the quarter has come, whatever was reported
  enter(host, 0, 'q3', 75);
  expect([3, 4].map((row) => cells(host, '全年走势', row, 10, 1)[0])).toEqual(['达到序时', '']);
  await setQuarter(host, 3);
  expect([3, 4].map((row) => cells(host, '全年走势', row, 10, 1)[0])).toEqual(['达到序时', '未报']);
});

test('short of schedule: the furthest behind first, with the reasons; it says when it no longer fits', async () => {
  const host = await workbook();
  expect(cells(host, '未达序时清单', 3, 0, 12)).toEqual([
    ...[1, '指标2', '乙局', '家', '不低于', 100, 20, 50, -30, 0.2, '滞后', '项目延期'],
  ]);
  expect([4, 5].map((row) => cells(host, '未达序时清单', row, 1, 1)[0])).toEqual([
    '指标1',
    '指标3',
  ]);
  const line = () => String(host.workbook.sheet('未达序时清单')!.valueAt(1, 0));
  expect(line()).not.toContain('请重新汇总');
  enter(host, 1, 'q2', 5);
  expect(cells(host, '未达序时清单', 3, 0, 3)).toEqual([1, '指标1', '甲局、乙局']);
  expect(line()).not.toContain('请重新汇总');
  enter(host, 3, 'q2', 50);
  expect(cells(host, '未达序时清单', 5, 1, 3)).toEqual(['', '', '']);
  expect(line()).toContain('请重新汇总');
  await writeReports(host);
  expect(line()).not.toContain('请重新汇总');
  expect(cells(host, '未达序时清单', 5, 0, 2)).toEqual([null, null]);
});

test('one indicator: chosen from a list that is that of the year', async () => {
  const host = await workbook();
  const sheet = host.workbook.sheet('单项走势')!;
  expect(sheet.valueAt(3, 1)).toBe('指标0 I-0');
  host.edit('单项走势', 3, 1, '指标2 I-2');
  expect([6, 7, 8].map((row) => cells(host, '单项走势', row, 0, 4))).toEqual([
    ['一季度', 10, 25, '滞后'],
    ['二季度', 20, 50, '滞后'],
    ['三季度', '', 75, ''],
  ]);
  expect(sheet.validationAt(3, 1)!.rule).toEqual({
    type: 'cells',
    sheet: '全年走势',
    area: { row: 3, column: 18, rows: 4, columns: 1 },
  });
  await writeReports(host);
  expect(sheet.valueAt(3, 1)).toBe('指标2 I-2');
});

test('the row of the chosen indicator is high enough for the longest of the list', async () => {
  const name = '农村公路、桥梁和安全防护工程提质改造及配套设施建设总里程（含续建）'.repeat(2);
  const host = await filled(planOf([numbered(0), numbered(1, { name })]));
  await writeReports(host);
  // 66 characters twice, a blank and the id in a column of 60: three lines
  expect(host.workbook.sheet('单项走势')!.rowHeights.get(3)).toBe(53);
});

test('written again, nothing changes; names of those who sign stay', async () => {
  const host = await workbook();
  const signs = '填报人：王某　　审核人：李某　　负责人：＿＿＿　　日期：2024年7月1日';
  const signRow = 3 + 2 + 1 + 2;
  expect(String(host.workbook.sheet('单位排名')!.valueAt(signRow, 0))).toMatch(/^填报人：/);
  host.edit('单位排名', signRow, 0, signs);
  const before = await dump(host);
  await writeReports(host);
  expect(await dump(host)).toEqual(before);
  expect(host.workbook.sheet('单位排名')!.valueAt(signRow, 0)).toBe(signs);
});

test('the saved file has the same results, and a refill keeps the report working', async () => {
  const host = await workbook();
  const again = await XlsxHost.open(await host.save(), { calculate: calculateLedger });
  expect(cells(again, '单位排名', 3, 0, 5)).toEqual([1, '甲局', 2, 0.5, '第1']);
  await fillWorkbook(again, planOf([0, 1, 2, 3, 4].map((n) => numbered(n, { target }))), {
    language: 'zh-CN',
  });
  await writeReports(again);
  expect(cells(again, '全年走势', 7, 0, 2)).toEqual(['指标4', '家']);
  const charts = again.workbook.sheet('单位完成率')!.charts;
  expect(charts.map(({ name, series }) => [name, series[1]!.as])).toEqual([
    ['CompletionByUnit', 'line'],
  ]);
});

test("a sheet of the user's own with the name of one of ours is not written over", async () => {
  const host = await filled(smallPlan(1));
  await host.write({
    sheets: [
      {
        name: '单位排名',
        values: [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['我的排名']] }],
      },
    ],
    names: [],
  });
  await expect(writeReports(host)).rejects.toMatchObject({
    code: 'damagedSheet',
    details: { sheet: '单位排名' },
  });
  expect(host.workbook.sheet('全年走势')).toBeNull();
});

test('needs a ledger; works with nothing to report', async () => {
  await expect(writeReports(emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
  const host = await filled(planOf([]));
  await writeReports(host);
  expect(cells(host, '分类汇总', 3, 0, 2)).toEqual(['合计', 0]);
});

test('an indicator that left the plan is in no list of the year', async () => {
  const host = await workbook();
  await fillWorkbook(host, planOf([numbered(0, { target })]), { language: 'zh-CN' });
  await writeReports(host);
  expect([3, 4].map((row) => cells(host, '全年走势', row, 0, 1)[0])).toEqual(['指标0', null]);
});

test('long lists are filtered by what they show, also under protection, and follow how long they are', async () => {
  const host = await workbook();
  await writeReports(host, { scores: true });
  const tableOf = (name: string) => {
    const { tables, protection } = host.workbook.sheet(name)!;
    return { areas: tables.map(({ area }) => area), isAllowed: protection?.allowFilter };
  };
  // The heading and three that are short of schedule; their number, eleven columns and two that are hidden.
  const shown = { row: 2, column: 0, columns: 14 };
  expect(tableOf('未达序时清单')).toEqual({ areas: [{ ...shown, rows: 4 }], isAllowed: true });
  for (const name of ['全年走势', '达标预测', '考核评分']) {
    expect([name, tableOf(name).areas[0]!.rows, tableOf(name).isAllowed]).toEqual([name, 5, true]);
  }
  enter(host, 1, 'q2', 100);
  await writeReports(host);
  expect(tableOf('未达序时清单').areas).toEqual([{ ...shown, rows: 3 }]);
});

test.each(['zh-CN', 'en'] as const)(
  'columns of a table have different headings for Excel (%s)',
  async (language) => {
    const host = await filled(smallPlan(), language);
    await writeReports(host, { scores: true });
    for (const { cells, tables } of host.workbook.sheets) {
      for (const { name, area } of tables) {
        const headings = Array.from({ length: area.columns }, (_, c) =>
          String(cells.valueAt(area.row, area.column + c)).toLowerCase(),
        );
        expect([name, new Set(headings).size]).toEqual([name, area.columns]);
      }
    }
  },
);

test('a page with an issuing office typed beside it gets a red head, and keeps what was typed', async () => {
  const host = await workbook();
  const head = () => [0, 1].map((row) => host.workbook.sheet('领导专页')!.valueAt(row, 0));
  const red = () => host.workbook.sheet('领导专页')!.formatAt(0, 0).color;
  const plain = [head(), red()];
  expect(plain[0]![0]).toBe('某区指标进展专页');
  // Beside the page, behind what is hidden; nothing of it is printed.
  expect(host.workbook.sheet('领导专页')!.printArea!.columns).toBe(10);
  host.edit('领导专页', 3, 15, '某区人民政府办公室');
  host.edit('领导专页', 4, 15, '某政办〔2024〕5号');
  await writeReports(host);
  expect(head()).toEqual([
    '某区人民政府办公室',
    '某政办〔2024〕5号    某区指标进展专页    报告期：2024年第2季度　　',
  ]);
  expect(red()).toBe('#C00000');
  host.edit('领导专页', 3, 15, null);
  await writeReports(host);
  expect([head(), red()]).toEqual(plain);
});
