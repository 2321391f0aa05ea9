import { strFromU8, unzipSync } from 'fflate';
import type { XlsxHost } from '../../../src/host/file';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, FIRST_ROW, ledgerColumn, numbered, overwrite, planOf } from './workbooks';

const SHEET = '各单位清单';
const target = { op: '>=', low: 100, high: null, unit: '家' } as const;

/** 甲局 leads 0 and 1, 甲局分局 1 and 2, nobody 3; half of 100 is due. */
async function workbook(): Promise<XlsxHost> {
  const leads = [['甲局'], ['甲局', '甲局分局'], ['甲局分局'], []];
  const host = await filled(planOf(leads.map((lead, n) => numbered(n, { target, lead }))));
  [60, 50, 10, 5].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  await writeReports(host);
  return host;
}

const row = (host: XlsxHost, at: number, count: number) =>
  Array.from({ length: count }, (_, i) => host.workbook.sheet(SHEET)!.valueAt(at, i));
const line = (host: XlsxHost) => String(host.workbook.sheet(SHEET)!.valueAt(1, 0));

test('each office has its indicators, counted from 1, also those that it leads with others; what nobody leads is in no list', async () => {
  const host = await workbook();
  const rows = [3, 4, 5, 6, 7, 8].map((at) => row(host, at, 10));
  expect(rows.map(([first, name]) => [first, name])).toEqual([
    ['甲局（2 项）', null],
    [1, '指标0'],
    [2, '指标1'],
    ['甲局分局（2 项）', null],
    [1, '指标1'],
    [2, '指标2'],
  ]);
  expect(rows[1]!.slice(2)).toEqual(['家', '不低于', 100, 60, 50, 10, 0.6, '达到序时']);
  expect(row(host, 9, 2)).toEqual([null, null]);
  // The figures follow the ledger.
  enter(host, 2, 'q2', 50);
  expect(row(host, 8, 10)[9]).toBe('达到序时');
});

test('every office but the first begins a page, at a scale that fits the page', async () => {
  const host = await workbook();
  const { page } = host.workbook.sheet(SHEET)!;
  expect(page!.breaks!.before).toEqual([6]);
  expect(page!.breaks!.scale).toBeGreaterThanOrEqual(Math.ceil((8.5 / 10.5) * 100));
  const parts = Object.values(unzipSync(await host.save())).map((part) => strFromU8(part));
  const [sheet] = parts.filter((part) => part.includes('<rowBreaks'));
  expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="6"');
  // Excel heeds no breaks in a sheet that is fitted to its pages.
  expect(sheet).not.toMatch(/fitToPage="(1|true)"|fitToWidth/);
  expect(sheet).toContain(`scale="${page!.breaks!.scale}"`);
});

test('it says so where another office leads an indicator now, and not before', async () => {
  const host = await workbook();
  expect(line(host)).not.toContain('请重新汇总');
  overwrite(host, '指标台账', FIRST_ROW, ledgerColumn('lead'), '乙局');
  expect(line(host)).toContain('请重新汇总');
  await writeReports(host);
  expect(line(host)).not.toContain('请重新汇总');
  expect(host.workbook.sheet(SHEET)!.page!.breaks!.before).toHaveLength(2);
  overwrite(host, '指标台账', FIRST_ROW + 3, ledgerColumn('lead'), '丙局');
  expect(line(host)).toContain('请重新汇总');
});

test('a plan that names no office has a line that says so, and no page to break', async () => {
  const host = await filled(planOf([numbered(0, { lead: [] })]));
  await writeReports(host);
  const texts = host.workbook.sheet(SHEET)!.cells.values().flat();
  expect(texts).toContain('方案没有写明牵头单位，不能按单位统计。');
  expect(host.workbook.sheet(SHEET)!.page!.breaks).toBeUndefined();
});
