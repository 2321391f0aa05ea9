import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import type { XlsxHost } from '../../../src/host/file';
import { enter, filled, numbered, numberedTask, planOf } from './workbooks';

const target = { op: '>=', low: 100, high: null, unit: '家' } as const;

/** 科技局 leads every fifth of 60 indicators, 科技局分局 all others; half of 100 is due. */
async function workbook(): Promise<XlsxHost> {
  const indicators = Array.from({ length: 60 }, (_, n) =>
    numbered(n, { target, lead: n % 5 === 0 ? ['发改局', '科技局'] : ['科技局分局'] }),
  );
  const tasks = [numberedTask(0, { lead: ['科技局'] }), numberedTask(1, { lead: ['科技局分局'] })];
  const host = await filled(planOf(indicators, tasks));
  indicators.forEach((_, n) => enter(host, n, 'q2', n));
  await setQuarter(host, 2);
  await writeReports(host);
  return host;
}

const cells = (host: XlsxHost, row: number, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => host.workbook.sheet('单位专页')!.valueAt(row, from + i));

test('the page shows the indicators of the office chosen, and of no other whose name begins alike', async () => {
  const host = await workbook();
  host.edit('单位专页', 3, 1, '科技局');
  // Twelve: 0, 5 … 55; 50 and 55 are on schedule, 45 is near, 9 are behind.
  expect(cells(host, 3, 1, 6)).toEqual(['科技局', 1, 1, 12, 0.166667, expect.stringMatching('第')]);
  expect(cells(host, 6, 4, 6)).toEqual([0, 2, 1, 9, 0, 0]);
  const list = Array.from({ length: 12 }, (_, i) => cells(host, 9 + i, 0, 9));
  expect(list[1]).toEqual([2, '指标5', '家', '不低于', 100, 5, 50, -45, '滞后']);
  expect(list.map(([, name]) => name)).toEqual(
    [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55].map((n) => `指标${n}`),
  );
  // Below the last there is nothing.
  expect(cells(host, 21, 0, 9)).toEqual(Array.from({ length: 9 }, () => ''));
});

test('what does not fit on a page stands on the next, each once', async () => {
  const host = await workbook();
  host.edit('单位专页', 3, 1, '科技局分局');
  const sheet = host.workbook.sheet('单位专页')!;
  const pages = Number(sheet.valueAt(3, 3));
  expect(pages).toBeGreaterThan(1);
  const names: unknown[] = [];
  for (let page = 1; page <= pages; page++) {
    host.edit('单位专页', 3, 2, page);
    for (let row = 9; typeof sheet.valueAt(row, 0) === 'number'; row++) {
      names.push(sheet.valueAt(row, 1));
    }
  }
  expect(names).toEqual(
    Array.from({ length: 60 }, (_, n) => n)
      .filter((n) => n % 5 !== 0)
      .map((n) => `指标${n}`),
  );
});

test('a report that is made again keeps the office and the page; an office that is gone gives way to the first', async () => {
  const host = await workbook();
  host.edit('单位专页', 3, 1, '科技局分局');
  host.edit('单位专页', 3, 2, 2);
  await writeReports(host);
  expect(cells(host, 3, 1, 2)).toEqual(['科技局分局', 2]);
  const sheet = host.workbook.sheet('单位专页')!;
  sheet.protection = null;
  host.edit('单位专页', 3, 1, '撤销局');
  await writeReports(host);
  expect(cells(host, 3, 1, 2)).toEqual(['发改局', 1]);
});

test('a plan without offices has a page that says so, also when the report is made again', async () => {
  const host = await filled(planOf([numbered(0, { lead: [] })]));
  await writeReports(host);
  await writeReports(host);
  const texts = host.workbook.sheet('单位专页')!.cells.values().flat();
  expect(texts).toContain('方案没有写明牵头单位，不能按单位统计。');
});
