import type { XlsxHost } from '../../../src/host/file';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, numbered, planOf } from './workbooks';

const target = { op: '>=', low: 100, high: null, unit: '家' } as const;

/** 甲局: I-0; 甲局、乙局: I-1; 乙局: I-2; half of it due by the second quarter, which alone has figures. */
async function workbook(quarter: 2 | 3): Promise<XlsxHost> {
  const host = await filled(planOf([0, 1, 2].map((n) => numbered(n, { target }))));
  [80, 60, 40].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, quarter);
  await writeReports(host, { scores: true });
  return host;
}

const row = (host: XlsxHost, sheet: string, at: number, columns: number) =>
  Array.from({ length: columns }, (_, c) => host.workbook.sheet(sheet)!.valueAt(at, c));
const texts = (host: XlsxHost, sheet: string) =>
  host.workbook.sheet(sheet)!.cells.values().flat().map(String);
const changeRows = (host: XlsxHost) => {
  const { cells } = host.workbook.sheet('分类汇总')!;
  const at = cells.values().findIndex(([first]) => first === '较上季（按状态）');
  return [1, 2, 3].map((n) => row(host, '分类汇总', at + n, 4));
};

test('nobody is rated or ranked in a quarter that nobody has reported; one figure is enough to rank', async () => {
  const host = await workbook(3);
  // No., office, assessed, rate, rank, group, pace, last quarter (1 of 2, 2 of 2), points, remark
  expect([3, 4].map((at) => row(host, '单位排名', at, 11))).toEqual([
    [1, '甲局', 2, '', '', '', '', 1, '', '本季尚未报数，不排名', ''],
    [2, '乙局', 2, '', '', '', '', 0.5, '', '本季尚未报数，不排名', ''],
  ]);
  expect(row(host, '季度汇总', 5, 10)).toEqual(['合计', 3, 0, 0, 0, 0, 0, 3, 0, '']);
  expect(texts(host, '领导专页')).toContain('本季尚未报数，不排名。');
  expect(texts(host, '领导专页')).toContain('本季尚未报数。');
  expect(texts(host, '领导专页').join()).not.toContain('并列第');
  // Now, before, change: no change is told.
  expect(changeRows(host)).toEqual([
    ['达标率（增减：百分点）', '', 0.666667, ''],
    ['滞后', 0, 1, ''],
    ['未报', 3, 0, ''],
  ]);
  const note = await draftQuarterNote(host, 'zh-CN');
  const told = JSON.stringify(note.sections);
  expect(told).not.toContain('与上季度相比');
  // All offices count as soon as the first figure is there: 甲局 has one of two, 乙局 nothing.
  enter(host, 0, 'q3', 90);
  expect([3, 4].map((at) => row(host, '单位排名', at, 5))).toEqual([
    [1, '甲局', 2, 0.5, '第1'],
    [2, '乙局', 2, 0, '第2'],
  ]);
  expect(changeRows(host)[1]).toEqual(['滞后', 0, 1, -1]);
});

test('the page says why it lists nothing: a plan without offices, and a quarter without anything assessed', async () => {
  const page = async (...changes: Parameters<typeof numbered>[1][]) => {
    const host = await filled(planOf(changes.map((change, n) => numbered(n, change))));
    enter(host, 0, 'q1', 50);
    await writeReports(host);
    return texts(host, '领导专页');
  };
  const noLead = await page({ lead: [] });
  expect(noLead).toContain('方案没有写明牵头单位。');
  expect(noLead).toContain('已报指标没有滞后或接近序时的。');
  const later = await page({ period: '2026' }, { period: '2026' });
  expect(later).toContain('本季没有考核的指标，不排名。');
  expect(later).toContain('本季没有考核的指标。');
});

test('a list that was made for a quarter says so once the cover has another one', async () => {
  const host = await workbook(2);
  const listed = ['达标预测'];
  const line = (sheet: string) => String(host.workbook.sheet(sheet)!.valueAt(1, 0));
  for (const sheet of listed) expect(line(sheet)).toContain('报告期：2024年第2季度');
  await setQuarter(host, 3);
  for (const sheet of listed)
    expect([sheet, line(sheet)]).toEqual([
      sheet,
      '本表按第2季度生成，封面现为第3季度：请重新写入季度报表',
    ]);
  // What lists everything, or finds what it lists, follows the cover.
  for (const sheet of ['季度汇总', '领导专页', '未达序时清单'])
    expect(line(sheet)).toContain('报告期：2024年第3季度');
  await writeReports(host);
  for (const sheet of listed) expect(line(sheet)).toContain('报告期：2024年第3季度');
});

test('what is neither assessed nor reported is told where the counts would not add up', async () => {
  const later = numbered(3, { target, period: '2025' });
  const host = await filled(planOf([...[0, 1, 2].map((n) => numbered(n, { target })), later]));
  [80, 60].forEach((value, n) => enter(host, n, 'q2', value));
  await setQuarter(host, 2);
  await writeReports(host);
  const sum = '指标数＝已报 2＋未报 1＋本季不考核而未报 1';
  for (const sheet of ['领导专页', '季度汇总']) expect(texts(host, sheet)).toContain(sum);
  const note = JSON.stringify((await draftQuarterNote(host, 'zh-CN')).sections);
  expect(note).toContain('（本季不考核而未报的不在其内）');
  // Reported though not assessed, it leaves nothing to tell.
  enter(host, 3, 'q2', 5);
  for (const sheet of ['领导专页', '季度汇总'])
    expect(texts(host, sheet).join()).not.toContain('本季不考核而未报');
});

test('a table as long as its chart keeps its total when it is worked out again, the note right behind it', async () => {
  const offices = Array.from({ length: 20 }, (_, n) =>
    numbered(n, { target, lead: [`第${n}局`], ...(n === 3 && { period: '2025' }) }),
  );
  const host = await filled(planOf(offices));
  offices.forEach((_, n) => n !== 3 && enter(host, n, 'q2', 60));
  await setQuarter(host, 2);
  await writeReports(host);
  const below = () => [23, 24].map((at) => row(host, '季度汇总', at, 3));
  const note = ['指标数＝已报 19＋未报 0＋本季不考核而未报 1', null, null];
  expect(below()).toEqual([['合计', 20, 19], note]);
  enter(host, 0, 'q2', 70);
  expect(below()).toEqual([['合计', 20, 19], note]);
});
