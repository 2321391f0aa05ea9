import type { XlsxHost } from '../../../src/host/file';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { writeFindings } from '../../../src/usecases/write-findings';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, FIRST_ROW, numbered, overwrite, planOf } from './workbooks';

const target = { op: '>=', low: 100, high: null, unit: '家' } as const;
const indicators = [0, 1, 2].map((n) => numbered(n, { target }));
const LEAD = 14;
const FIELD = 16;

/** 甲局: I-0; 甲局、乙局: I-1; 乙局: I-2. */
async function workbook(): Promise<XlsxHost> {
  const host = await filled(planOf(indicators));
  [80, 60, 40].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  await writeReports(host);
  return host;
}

const text = (host: XlsxHost, sheet: string, row: number) =>
  String(host.workbook.sheet(sheet)!.valueAt(row, 0) ?? '');

const footOf = (host: XlsxHost, sheet: string, start = '数据来源：') => {
  const { cells } = host.workbook.sheet(sheet)!;
  return cells
    .values()
    .map(([first]) => String(first ?? ''))
    .find((line) => line.startsWith(start));
};

/** The sheets whose line under the title asks for the report to be made again. */
const stale = (host: XlsxHost) =>
  [
    '领导专页',
    '各单位清单',
    '指标完成情况表',
    '季度汇总',
    '分类汇总',
    '单位排名',
    '单位完成率',
    '全年走势',
    '未达序时清单',
    '达标预测',
    '单项走势',
  ].filter((sheet) => {
    const isStale = text(host, sheet, 1).includes('请重新汇总');
    expect([sheet, footOf(host, sheet, '核对：')!.includes('请重新汇总')]).toEqual([
      sheet,
      isStale,
    ]);
    return isStale;
  });

test('the foot of a table names the ranges its formulas read', async () => {
  const host = await workbook();
  expect(footOf(host, '季度汇总')).toBe(
    '数据来源：指标台账!Y4:Y6 编号、O4:O6 牵头单位、I4:I6 本季实际、M4:M6 状态',
  );
  expect(footOf(host, '单位排名')).toBe(
    '数据来源：季度汇总!A4:J7 各单位指标数和达标率；全年走势!D4:D6 牵头单位、G4:M6 各季状态、AS4:AT6 序时完成率（隐藏列）',
  );
  // Too long for one line of the page: what is parted is said at the end of the first.
  expect(footOf(host, '全年走势')).toMatch(/四季度累计；$/);
  expect(footOf(host, '全年走势', '序时设置')).toMatch(/^序时设置!\w+4:\w+6 采用的序时比例$/);
  expect(stale(host)).toEqual([]);
});

test('no table is cleared: what was compared, whether the figures were checked, what the plan leaves open', async () => {
  const host = await workbook();
  const line = () => footOf(host, '单位排名', '核对：');
  const compared = '核对：各牵头单位的指标项数与指标台账相符；';
  expect(line()).toBe(`${compared}本季数据尚未校验`);
  overwrite(host, '指标台账', FIRST_ROW, 5, '十二');
  await writeFindings(host, await checkWorkbook(host), new Date(2024, 6, 1), { shows: false });
  expect(line()).toBe(`${compared}校验结果中强制性问题 1 条未改正`);
  enter(host, 0, 'q2', 80);
  await writeFindings(host, await checkWorkbook(host), new Date(2024, 6, 1), { shows: false });
  expect(line()).toBe(`${compared}校验结果中无未改正的强制性问题`);
  // A check of another quarter is none of this one.
  await setQuarter(host, 3);
  expect(line()).toBe(`${compared}本季数据尚未校验`);
  const place = (await loadLedger(host)).workbook!.cover.unsettled!;
  expect(place.value).toBe(0);
  overwrite(host, place.sheet, place.row, place.column, 2);
  expect(line()).toBe(`${compared}本季数据尚未校验；方案前后不一致 2 处尚未确认，所涉各项均已计入`);
});

test('an indicator that goes to another unit of the table is counted there', async () => {
  const host = await workbook();
  overwrite(host, '指标台账', FIRST_ROW, LEAD, '乙局');
  // Which rows are on an office's page is settled when it is made.
  expect(stale(host)).toEqual(['各单位清单']);
  // 甲局 keeps one; 乙局 leads all three, two of them on schedule: 80 and 60 of 50 due, 40 behind
  const ranking = host.workbook.sheet('单位排名')!;
  const row = (at: number) => [1, 2, 3].map((column) => ranking.valueAt(at, column));
  expect([row(3), row(4)]).toEqual([
    ['甲局', 1, 1],
    ['乙局', 3, 0.666667],
  ]);
  const year = host.workbook.sheet('全年走势')!;
  expect(year.valueAt(3, 3)).toBe('乙局');
});

test('a new unit, and a new field, ask for the report to be made again', async () => {
  const host = await workbook();
  overwrite(host, '指标台账', FIRST_ROW, LEAD, '甲局、丁局');
  expect(stale(host)).toEqual(['各单位清单', '季度汇总', '单位排名', '单位完成率']);
  await writeReports(host);
  expect(stale(host)).toEqual([]);
  overwrite(host, '指标台账', FIRST_ROW, FIELD, '民生');
  expect(stale(host)).toEqual(['分类汇总']);
});

test('an indicator that lost its unit, and one more in the ledger', async () => {
  const host = await workbook();
  overwrite(host, '指标台账', FIRST_ROW + 2, LEAD, null);
  expect(stale(host)).toEqual(['各单位清单', '季度汇总']);
  overwrite(host, '指标台账', FIRST_ROW + 2, LEAD, '乙局');
  expect(stale(host)).toEqual([]);
  // filling brings 季度汇总 up to the ledger, and leaves the report as it was made
  const more = [...indicators, numbered(3, { target, lead: ['乙局'] })];
  await fillWorkbook(host, planOf(more), { language: 'zh-CN' });
  expect(stale(host)).toEqual([
    '各单位清单',
    '指标完成情况表',
    '全年走势',
    '未达序时清单',
    '达标预测',
  ]);
  expect(footOf(host, '季度汇总')).toContain('O4:O7 牵头单位');
});
