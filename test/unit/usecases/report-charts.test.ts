import { strFromU8, unzipSync } from 'fflate';
import type { XlsxHost } from '../../../src/host/file';
import type { Area } from '../../../src/workbook/address';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, numbered, numberedTask, planOf } from './workbooks';

const units = ['甲局', '乙局', '丙局', '丁局'];
/** One indicator of 100 for each of the first units. */
const plan = (count: number) =>
  planOf(
    Array.from({ length: count }, (_, n) =>
      numbered(n, { lead: [units[n]!], target: { op: '>=', low: 100, high: null, unit: '家' } }),
    ),
  );

/** What a chart draws: its title, its categories and the cells of its series. */
function drawn(host: XlsxHost, sheet: string) {
  const model = host.workbook.sheet(sheet)!;
  const [chart] = model.charts;
  const cells = ({ row, column, rows }: Area) =>
    Array.from({ length: rows }, (_, i) => model.valueAt(row + i, column));
  return {
    title: chart!.titleCell ? cells(chart!.titleCell)[0] : chart!.title,
    names: cells(chart!.categories),
    values: chart!.series.map(({ values }) => cells(values)),
  };
}

test('completion by unit: a unit that reports later is drawn without writing the sheet again', async () => {
  const host = await filled(plan(3));
  await setQuarter(host, 2);
  enter(host, 1, 'q2', 60);
  await writeReports(host);
  expect(drawn(host, '单位完成率')).toMatchObject({
    names: ['乙局', '甲局', '丙局'],
    values: [
      [0.6, 0, 0],
      [0.5, 0.5, 0.5],
    ],
  });
  enter(host, 2, 'q2', 80);
  expect(drawn(host, '单位完成率')).toMatchObject({
    // Both are on schedule by more than counts: they tie, in the plan's order.
    names: ['乙局', '丙局', '甲局'],
    values: [
      [0.6, 0.8, 0],
      [0.5, 0.5, 0.5],
    ],
  });
});

test('a workbook nobody reported in yet has its charts', async () => {
  const host = await filled(plan(2));
  await writeReports(host);
  expect(drawn(host, '单位完成率').names).toEqual(['甲局', '乙局']);
  enter(host, 1, 'q1', 100);
  expect(drawn(host, '单位完成率')).toMatchObject({
    names: ['乙局', '甲局'],
    values: [
      [1, 0],
      [0.25, 0.25],
    ],
  });
});

test('units that come with the next fill are drawn by all charts by unit', async () => {
  const host = await filled(plan(2));
  await writeReports(host);
  await fillWorkbook(host, plan(4), { language: 'zh-CN' });
  await writeReports(host);
  expect(drawn(host, '季度汇总').names).toEqual(units);
  expect(drawn(host, '单位完成率').names).toEqual(units);
});

test('the chart of one indicator is called what was chosen, with its unit of measure', async () => {
  const host = await filled(plan(2));
  enter(host, 1, 'q1', 30);
  await writeReports(host);
  expect(drawn(host, '单项走势').title).toBe('指标0：各季度实际与序时目标（家）');
  host.edit('单项走势', 3, 1, '指标1 I-1');
  expect(drawn(host, '单项走势')).toMatchObject({
    title: '指标1：各季度实际与序时目标（家）',
    values: [
      [30, '#N/A', '#N/A', '#N/A'],
      [25, 50, 75, 100],
    ],
  });
});

test('a long name is cut under its bar, and whole in the table', async () => {
  const long = '自由贸易试验区片区联合管理委员会';
  const host = await filled(planOf([numbered(0, { lead: [long] })]));
  await writeReports(host);
  expect(drawn(host, '单位完成率').names).toEqual(['自由贸易试验区片区联合…']);
  expect(host.workbook.sheet('单位完成率')!.valueAt(3, 1)).toBe(long);
});

test('every chart says in words what it shows', async () => {
  const host = await filled(plan(2));
  await writeReports(host);
  const parts = Object.entries(unzipSync(await host.save()));
  const drawings = parts.filter(([path]) => /drawing\d+\.xml$/.test(path));
  const said = drawings.flatMap(([, part]) =>
    [...strFromU8(part).matchAll(/<xdr:cNvPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text),
  );
  const charts = host.workbook.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(3);
  expect([...said].sort()).toEqual(charts.map(({ title }) => title).sort());
});

test('a chart draws as many offices as one page takes, the furthest behind, and says so', async () => {
  const lead = (n: number) => [`第${n + 1}局`];
  const made = async (count: number) => {
    const host = await filled(
      planOf(
        Array.from({ length: count }, (_, n) => numbered(n, { lead: lead(n) })),
        Array.from({ length: count }, (_, n) => numberedTask(n, { lead: lead(n) })),
      ),
    );
    await writeReports(host);
    return ['季度汇总', '任务汇总', '单位完成率'].map((sheet) => {
      const { title, names } = drawn(host, sheet);
      return { isCut: /，前 \d+ 个单位$/.test(String(title)), names: names.length };
    });
  };
  for (const { isCut, names } of await made(60)) {
    expect(isCut).toBe(true);
    expect(names).toBeLessThanOrEqual(40);
    // The title has a second line, which takes the room of two.
    expect(names).toBeGreaterThanOrEqual(23);
  }
  for (const each of await made(25)) expect(each).toEqual({ isCut: false, names: 25 });
});

test('a chart of which no value is a number is not made: a line says why; with figures it is there, and the line blank', async () => {
  // Targets of a later year: nothing is assessed in this one.
  const later = planOf([numbered(0, { period: '2026' }), numbered(1, { period: '2026' })]);
  const host = await filled(later);
  await writeReports(host);
  const drawn = ['分类汇总', '单位完成率', '单项走势'];
  const chartsOf = (name: string) => host.workbook.sheet(name)!.charts.length;
  const told = (name: string) =>
    host.workbook
      .sheet(name)!
      .cells.values()
      .flat()
      .filter((value) => value === '没有可画的数，未作图；有数后重新汇总即有图。').length;
  expect(drawn.map((name) => [chartsOf(name), told(name)])).toEqual(drawn.map(() => [0, 1]));
  const now = planOf([numbered(0), numbered(1)]);
  await fillWorkbook(host, now, { language: 'zh-CN' });
  enter(host, 0, 'q1', 5);
  expect(drawn.map(told)).toEqual([0, 0, 0]);
  await writeReports(host);
  expect(drawn.map((name) => [chartsOf(name), told(name)])).toEqual(drawn.map(() => [1, 0]));
});
