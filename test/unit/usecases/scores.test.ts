import type { XlsxHost } from '../../../src/host/xlsx';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeScores } from '../../../src/usecases/write-scores';
import { enter, filled, numbered, overwrite, planOf } from './workbooks';

const SHEET = '考核评分';
const count = { op: '>=', low: 100, high: null, unit: '家' } as const;
const growth = { op: '>=', low: 6, high: null, unit: '%' } as const;

/**
 * Second quarter, 50 due of 100. Leads: 0 甲, 1 甲、乙, 2 乙, 3 nobody, 4 甲.
 * 0: 150 (met, 150 % counts as 120 %); 1: 50 (on schedule, 50 %); 2: growth 7 of 6 (met, no ratio: 1); 3: 10 (10 %);
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

const cell = (host: XlsxHost, row: number, column: number) =>
  host.workbook.sheet(SHEET)!.valueAt(row, column);
const row = (host: XlsxHost, at: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => cell(host, at, from + i));

test('no sheet of scores unless it is asked for', async () => {
  const host = await workbook();
  expect(host.workbook.sheet(SHEET)).toBeNull();
});

test('equal weights: capped completion, met or not without a ratio, nothing reported is 0', async () => {
  const host = await workbook();
  expect(await writeScores(host)).toEqual({ sheet: SHEET, missing: [] });
  expect([0, 1, 2, 3, 4].map((n) => row(host, 3 + n, 3, 10))).toEqual([
    [1, '否', 1.5, '已完成', 1.2, 1.2, '按完成率'],
    [1, '否', 0.5, '达到序时', 0.5, 0.5, '按完成率'],
    [1, '否', '', '已完成', 1, 1, '无完成率，达标计 1'],
    [1, '否', 0.1, '滞后', 0.1, 0.1, '按完成率'],
    [1, '否', '', '未报', 0, 0, '未报，计 0'],
  ]);
  // 甲: (1.2 + 0.5 + 0) / 3; 乙: (0.5 + 1) / 2.
  expect(row(host, 10, 0, 10)).toEqual([1, '甲局', 3, 3, 0, 0, null, 1.7, 56.67, '']);
  expect(row(host, 11, 0, 10)).toEqual([2, '乙局', 2, 2, 0, 0, null, 1.5, 75, '']);
});

test('weights count; a veto short of its schedule sets every lead unit to 0, and says which', async () => {
  const host = await workbook();
  await writeScores(host);
  host.edit(SHEET, 3, 3, 3);
  host.edit(SHEET, 7, 4, '是');
  // 甲: (3 × 1.2 + 0.5 + 0) / 5; its veto indicator is not reported.
  expect(row(host, 10, 3, 10)).toEqual([5, 0, 1, null, 4.1, 82, '有否决指标未报']);
  host.edit(SHEET, 4, 4, '是');
  expect(row(host, 10, 8, 10)).toEqual([82, '有否决指标未报']);
  enter(host, 1, 'q2', 49);
  expect(cell(host, 4, 9)).toBe('一票否决');
  expect(row(host, 10, 8, 10)).toEqual([0, '一票否决：指标1']);
  expect(row(host, 11, 8, 10)).toEqual([0, '一票否决：指标1']);
});

test.each([
  ['text', '三'],
  ['negative', -1],
  ['blank', null],
])('a weight that is %s leaves the indicator out, and the row says so', async (_, weight) => {
  const host = await workbook();
  await writeScores(host);
  overwrite(host, SHEET, 3, 3, weight);
  expect(row(host, 3, 7, 10)).toEqual(['', '', '权重或否决填写有误，不计分']);
  // 甲: (0.5 + 0) / 2.
  expect(row(host, 10, 2, 9)).toEqual([2, 2, 0, 0, null, 0.5, 25]);
});

test('written again after the plan grew: weights and vetoes stay at their indicators, new ones follow', async () => {
  const host = await workbook();
  await writeScores(host);
  host.edit(SHEET, 3, 3, 2.5);
  host.edit(SHEET, 5, 4, '是');
  host.edit(SHEET, 4, 3, null);
  const grown = [0, 1, 2, 3, 4, 5].map((n) =>
    numbered(n, n === 2 ? { measure: 'growth', target: growth } : { target: count }),
  );
  await fillWorkbook(host, planOf(grown), { language: 'zh-CN' });
  await writeScores(host);
  expect([3, 4, 5, 8].map((at) => row(host, at, 3, 5))).toEqual([
    [2.5, '否'],
    [null, '否'],
    [1, '是'],
    [1, '否'],
  ]);
  expect(cell(host, 8, 0)).toBe('I-5');
  expect(row(host, 11, 0, 2)).toEqual([1, '甲局']);
});

test('a sheet of that name that is not ours is refused and stays', async () => {
  const host = await workbook();
  const values = [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['自己的表']] }];
  await host.write({ sheets: [{ name: SHEET, values }], names: [] });
  await expect(writeScores(host)).rejects.toMatchObject({ code: 'damagedSheet' });
  expect(cell(host, 0, 0)).toBe('自己的表');
});
