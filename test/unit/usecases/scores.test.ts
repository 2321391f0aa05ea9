import type { XlsxHost } from '../../../src/host/file';
import { describeScores } from '../../../src/usecases/describe-scores';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { enter, filled, numbered, numberedTask, overwrite, planOf } from './workbooks';

const LEAD = ledgerColumns.findIndex(({ key }) => key === 'lead');
const SHEET = '考核评分';
const UNITS = '单位得分';
const writeScores = (host: XlsxHost) => writeReports(host, { scores: true });
const count = { op: '>=', low: 100, high: null, unit: '家' } as const;
const growth = { op: '>=', low: 6, high: null, unit: '%' } as const;

/**
 * Second quarter, 50 due of 100. Leads: 0 甲, 1 甲、乙, 2 乙, 3 nobody, 4 甲.
 * 0: 150 (met, 300 % of what is due counts as 120 %); 1: 50 (on schedule, 100 %); 2: growth 7 of 6 due; 3: 10 (20 %);
 * 4: not reported (0).
 */
async function workbook(): Promise<XlsxHost> {
  const indicators = [0, 1, 2, 3, 4].map((n) =>
    numbered(n, n === 2 ? { measure: 'growth', target: growth } : { target: count }),
  );
  const host = await filled(planOf(indicators));
  [150, 50, 7, 10].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  return host;
}

const row = (host: XlsxHost, sheet: string, at: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => host.workbook.sheet(sheet)!.valueAt(at, from + i));

test('no sheets of scores unless they are asked for', async () => {
  const host = await workbook();
  await writeReports(host);
  expect([SHEET, UNITS].map((name) => host.workbook.sheet(name))).toEqual([null, null]);
});

test('the sheets of scores stand behind the report, whether it was there before or not', async () => {
  const host = await workbook();
  const { sheets, missing } = await writeScores(host);
  expect([sheets.slice(-3), missing]).toEqual([['单项走势', SHEET, UNITS], []]);
  const order = (of: XlsxHost) => of.workbook.sheets.map(({ name }) => name);
  const first = order(host).indexOf('单项走势');
  expect(order(host).slice(first, first + 3)).toEqual(['单项走势', SHEET, UNITS]);
  const later = await workbook();
  await writeReports(later);
  await writeScores(later);
  expect(order(later)).toEqual(order(host));
});

test('equal weights: what was reached of what is due, capped, for growth as for counts; nothing reported is 0', async () => {
  const host = await workbook();
  await writeScores(host);
  expect([0, 1, 2, 3, 4].map((n) => row(host, SHEET, 3 + n, 2, 9))).toEqual([
    [1, '否', 3, '已完成', 1.2, 1.2, '按序时完成率'],
    [1, '否', 1, '达到序时', 1, 1, '按序时完成率'],
    [1, '否', 1.166667, '达到序时', 1.166667, 1.166667, '按序时完成率'],
    [1, '否', 0.2, '滞后', 0.2, 0.2, '按序时完成率'],
    [1, '否', '', '未报', 0, 0, '未报，计 0'],
  ]);
  // In the plan's order: 甲: (1.2 + 1 + 0) / 3; 乙: (1 + 7/6) / 2.
  expect(row(host, UNITS, 3, 0, 9)).toEqual([1, '甲局', 3, 3, 2.2, 73.33, 0, 0, '']);
  expect(row(host, UNITS, 4, 0, 9)).toEqual([2, '乙局', 2, 2, 2.166667, 108.33, 0, 0, '']);
});

test('a changed weight or veto changes scores at once, and so does a figure', async () => {
  const host = await workbook();
  await writeScores(host);
  host.edit(SHEET, 3, 2, 3);
  host.edit(SHEET, 7, 3, '是');
  // 甲: (3 × 1.2 + 1 + 0) / 5; its veto indicator is not reported.
  expect(row(host, UNITS, 3, 1, 9)).toEqual([...['甲局', 3, 5, 4.6, 92, 0, 1, '有否决指标未报']]);
  host.edit(SHEET, 4, 3, '是');
  expect(row(host, UNITS, 3, 5, 6)).toEqual([92]);
  enter(host, 1, 'q2', 49);
  expect(row(host, SHEET, 4, 8, 9)).toEqual(['一票否决']);
  expect([3, 4].map((at) => row(host, UNITS, at, 5, 9))).toEqual([
    [0, 1, 1, '一票否决：指标1'],
    [0, 1, 0, '一票否决：指标1'],
  ]);
});

test('weights that add up to 100 leave nothing to say', async () => {
  const host = await workbook();
  await writeScores(host);
  expect(row(host, SHEET, 9, 2, 4)).toEqual([5, '不是 100，按各项权重所占比例计分']);
  [20, 20, 20, 20.5, 19.5].forEach((weight, n) => host.edit(SHEET, 3 + n, 2, weight));
  expect(row(host, SHEET, 9, 2, 4)).toEqual([100, '']);
  overwrite(host, SHEET, 4, 2, '二十');
  expect(row(host, SHEET, 9, 2, 3)).toEqual([80]);
  expect(row(host, SHEET, 10, 0, 1)).toEqual([
    '权重或一票否决填写有误的行数：1，不计分，见“计分说明”栏',
  ]);
});

test('refilled with a plan that grew: weights and vetoes stay, the sheet says what it lacks, written again it lists it', async () => {
  const host = await workbook();
  await writeScores(host);
  host.edit(SHEET, 3, 2, 2.5);
  host.edit(SHEET, 5, 3, '是');
  host.edit(SHEET, 4, 2, null);
  const grown = [0, 1, 2, 3, 5].map((n) =>
    numbered(n, n === 2 ? { measure: 'growth', target: growth } : { target: count }),
  );
  await fillWorkbook(host, planOf(grown), { language: 'zh-CN' });
  const kept = [
    [2.5, '否'],
    [null, '否'],
    [1, '是'],
  ];
  expect([3, 4, 5].map((at) => row(host, SHEET, at, 2, 4))).toEqual(kept);
  expect(row(host, SHEET, 1, 0, 1)[0]).toContain('与指标台账现况不符，请重新汇总');
  // Left the plan: it keeps its row and counts no more.
  expect(row(host, SHEET, 7, 0, 10)).toEqual([
    ...['指标4', '甲局', 1, '否', '', '本季不考核', '', '', '本季不考核，不计分', 'I-4'],
  ]);
  await writeScores(host);
  expect([3, 4, 5].map((at) => row(host, SHEET, at, 2, 4))).toEqual(kept);
  expect(row(host, SHEET, 8, 0, 4)).toEqual(['指标5', '甲局、乙局', 1, '否']);
  expect(row(host, SHEET, 1, 0, 1)[0]).not.toContain('现况不符');
  // Without 指标1, whose weight is blank, 甲局 leads 0 and 5.
  expect([3, 4].map((at) => row(host, UNITS, at, 1, 4))).toContainEqual(['甲局', 2, 3.5]);
});

test('a sheet of before, with the ids in front, keeps its order, its weights and vetoes', async () => {
  const host = await workbook();
  const at = { row: 2, column: 0, rows: 5, columns: 11 };
  const heads = [
    '编号',
    '指标',
    '牵头单位',
    '权重',
    '一票否决',
    '序时完成率',
    '状态',
    '计分完成率',
  ];
  const line = (id: string, weight: number, veto: string) => [
    ...[id, '', '', weight, veto, '', '', '', '', '', ''],
  ];
  const values = [
    [...heads, '得分', '计分说明', 'position'],
    ...[line('I-0', 3, '否'), line('I-1', 1, '是'), line('I-2', 2, '否'), line('I-3', 1, '否')],
  ];
  await host.write({ sheets: [{ name: SHEET, values: [{ at, values }] }], names: [] });
  expect(await describeScores(host)).toMatchObject({ sheet: SHEET, vetoes: 1, unlisted: 1 });
  await writeScores(host);
  expect([3, 4, 5, 6, 7].map((each) => row(host, SHEET, each, 0, 5))).toEqual([
    ['I-0', '指标0', '甲局', 3, '否'],
    ['I-1', '指标1', '甲局、乙局', 1, '是'],
    ['I-2', '指标2', '乙局', 2, '否'],
    ['I-3', '指标3', null, 1, '否'].map((each) => each ?? ''),
    ['I-4', '指标4', '甲局', 1, '否'],
  ]);
  expect(row(host, SHEET, 9, 1, 4)).toEqual(['权重合计', null, 8]);
  // 甲: (3 × 1.2 + 1 + 0) / 5, by the columns as they stand; 乙: (1 + 2 × 1.166667) / 3.
  expect([3, 4].map((each) => row(host, UNITS, each, 1, 6))).toEqual([
    ['甲局', 3, 5, 4.6, 92],
    ['乙局', 2, 3, 3.333334, 111.11],
  ]);
  host.edit(SHEET, 3, 3, 1);
  expect(row(host, UNITS, 3, 3, 4)).toEqual([3]);
});

test('a unit that leads nothing any more has no score', async () => {
  const host = await workbook();
  await writeScores(host);
  [1, 2].forEach((n) => overwrite(host, '指标台账', 3 + n, LEAD, '甲局'));
  expect([3, 4].map((at) => row(host, UNITS, at, 1, 9))).toEqual([
    ['甲局', 4, 4, 3.366667, 84.17, 0, 0, ''],
    ['乙局', 0, 0, 0, '', 0, 0, ''],
  ]);
});

test('a lead unit that came later is said to be missing until the report is written again', async () => {
  const host = await workbook();
  await writeScores(host);
  const stale = '与指标台账现况不符，请重新汇总';
  expect(row(host, UNITS, 1, 0, 1)[0]).not.toContain(stale);
  overwrite(host, '指标台账', 3 + 3, LEAD, '丁局');
  expect(row(host, UNITS, 1, 0, 1)[0]).toContain(stale);
  await writeScores(host);
  expect(row(host, UNITS, 1, 0, 1)[0]).not.toContain(stale);
  expect([3, 4, 5].map((at) => row(host, UNITS, at, 1, 6))).toContainEqual(['丁局', 1, 1, 0.2, 20]);
});

test('a ledger without indicators', async () => {
  const host = await filled(planOf([], [numberedTask(0)]));
  await writeScores(host);
  expect(row(host, SHEET, 4, 0, 3)).toEqual(['权重合计', null, 0]);
  expect(row(host, UNITS, 3, 0, 2)).toEqual([null, null]);
});

test.each([SHEET, UNITS])('a sheet %s that is not ours is refused and stays', async (name) => {
  const host = await workbook();
  const values = [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['自己的表']] }];
  await host.write({ sheets: [{ name, values }], names: [] });
  const names = host.workbook.sheets.length;
  await expect(writeScores(host)).rejects.toMatchObject({
    code: 'damagedSheet',
    details: { sheet: name },
  });
  expect(row(host, name, 0, 0, 1)).toEqual(['自己的表']);
  expect(host.workbook.sheets.length).toBe(names);
  // Without scores it is none of our business.
  await writeReports(host);
});

test('the cover says by what is ranked: by scores where their sheets are, by nothing where they are not', async () => {
  const host = await workbook();
  await writeReports(host);
  const cover = host.workbook.sheet('封面')!;
  const at = { row: 13, column: 2 };
  expect(cover.valueAt(at.row, at.column)).toBe('达标率');
  const ranking = (to: number) => [3, 4].map((line) => row(host, '单位排名', line, 1, to));
  const line = () => String(host.workbook.sheet('单位排名')!.valueAt(1, 0));
  // 甲: 0 and 1 of three are on schedule; 乙: 1 and 2 of two.
  expect(ranking(5)).toEqual([
    ['乙局', 2, 1, '第1'],
    ['甲局', 3, 0.666667, '第2'],
  ]);
  expect(line()).toContain('排名依据（见封面）：达标率');
  host.edit('封面', at.row, at.column, '考核得分');
  expect(ranking(5).map((each) => each[3])).toEqual(['', '']);
  expect(line()).toContain('没有考核评分表，未排名');
  await writeScores(host);
  host.edit(SHEET, 5, 3, 0);
  // 甲: 2.2 / 3; 乙, whose growth has no weight now: 1 / 1.
  expect(ranking(11).map((each) => [each[0], each[3], each[9]])).toEqual([
    ['乙局', '第1', 100],
    ['甲局', '第2', 73.33],
  ]);
  host.edit(SHEET, 4, 3, 0);
  expect(ranking(11).map((each) => [each[0], each[3], each[9]])).toEqual([
    ['甲局', '第1', 60],
    ['乙局', '', ''],
  ]);
  host.edit('封面', at.row, at.column, '序时完成率');
  // 甲: (1.2 + 1 + 0) / 3; 乙: (1 + 7/6) / 2.
  expect(ranking(8).map((each) => [each[0], each[3], each[5]])).toEqual([
    ['乙局', '第1', 1.083334],
    ['甲局', '第2', 0.733333],
  ]);
});
