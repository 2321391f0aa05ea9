import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../../src/host/excel';
import { planSchema } from '../../../../src/plan/model';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { viewQuarter } from '../../../../src/usecases/view-quarter';
import { startExcel } from '../../../excel-host';
import type { SyncRecord } from '../../../excel-host/transport';
import { smallPlan } from '../../usecases/workbooks';
import { everyFeature } from './patch';

const LIMIT = 4_000_000;
const seed = join(__dirname, '../../../../seeds/heshan-2024.json');
const heshan = planSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));

const largest = (syncs: { bytes: number; answerBytes: number }[]) =>
  Math.max(...syncs.flatMap(({ bytes, answerBytes }) => [bytes, answerBytes]));

/** Names of sheets, what exists, and three writes; filled again, its cells are read as well; the summary reads once. */
const syncsOf = { fill: 5, again: 6, summary: 2 };

test.each([
  ['Heshan', heshan],
  ['5,000 indicators and 1,000 tasks', smallPlan(5000, 1000)],
])('%s: as many syncs as it should take, and none too large', async (_, plan) => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const syncs: SyncRecord[] = [];
  const count = async (work: Promise<unknown>) => {
    await work;
    const own = excel.transport.syncs.splice(0);
    syncs.push(...own);
    return own.length;
  };
  const fill = () => fillWorkbook(host, plan, { language: 'zh-CN' });
  const counts = {
    fill: await count(fill()),
    again: await count(fill()),
    summary: await count(viewQuarter(host)),
  };
  expect(counts).toEqual(syncsOf);
  expect(largest(syncs)).toBeLessThan(LIMIT);
});

test.each([10, 350, 2000])('%d rows are written in four syncs and read in two', async (rows) => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(rows));
  expect(excel.transport.syncs).toHaveLength(4);
  await host.snapshot((sheets) => sheets.map(({ name }) => name).slice(1), { formulas: true });
  expect(excel.transport.syncs).toHaveLength(6);
  expect(largest(excel.transport.syncs)).toBeLessThan(LIMIT);
});

test.each([
  [350, true],
  [790, true],
  [2000, false],
])(
  '%d rows are read in two syncs, with formulas only where those are cheap: %p',
  async (rows, cheap) => {
    const excel = startExcel();
    const host = new ExcelHost(excel);
    await host.write(everyFeature(rows));
    const before = excel.transport.syncs.length;
    const { cells } = await host.snapshot(() => ['台账'], { formulas: 'ifCheap' });
    expect(excel.transport.syncs.length - before).toBe(2);
    expect(cells[0]!.values).toHaveLength(rows + 3);
    expect(cells[0]!.formulas?.length).toBe(cheap ? rows + 3 : undefined);
    expect(cells[0]!.formulas?.some((row) => row.some(Boolean))).toBe(cheap ? true : undefined);
    expect(largest(excel.transport.syncs)).toBeLessThan(LIMIT);
  },
);

test('no request or answer passes 4 MB, however large the table, and nothing is lost', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const rows = 12_000;
  await host.write(everyFeature(rows));
  const snapshot = await host.snapshot(() => ['台账'], { formulas: true });
  expect(largest(excel.transport.syncs)).toBeLessThan(LIMIT);
  const { values, formulas } = snapshot.cells[0]!;
  expect(values).toHaveLength(rows + 3);
  expect(values[rows + 2]!.slice(0, 4)).toEqual([
    '指标11999号第0项',
    11999.25,
    '指标11999号第2项',
    35997.25,
  ]);
  expect(formulas![rows + 2]![17]).toBe(
    '=IF(ISNUMBER(D12003),IF($B12003="<=",D12003-F12003,F12003-D12003)*0,"")',
  );
});

test('sheets that are too large together for one answer are read in smaller parts', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const line = Array<string>(10).fill('很长的说明文字'.repeat(6));
  const values = Array<string[]>(3000).fill(line);
  const at = { row: 0, column: 0, rows: 3000, columns: 10 };
  for (const name of ['甲', '乙']) {
    await host.write({ sheets: [{ name, values: [{ at, values }] }], names: [] });
  }
  excel.transport.syncs.splice(0);
  const { cells } = await host.snapshot(() => ['甲', '乙']);
  expect(cells.map((sheet) => sheet.values.length)).toEqual([3000, 3000]);
  expect(excel.transport.syncs.filter(({ error }) => error)).toEqual([
    expect.objectContaining({ error: 'ResponsePayloadSizeLimitExceeded' }),
  ]);
});

test('a block of cells that begins below the first rows is read at its place', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const at = { row: 9000, column: 2, rows: 1, columns: 1 };
  await host.write({ sheets: [{ name: '远', values: [{ at, values: [['此']] }] }], names: [] });
  const { cells } = await host.snapshot(() => ['远']);
  expect(cells[0]!.values).toHaveLength(9001);
  expect(cells[0]!.values[9000]).toEqual([null, null, '此']);
});

test('what the first answer does not hold of several long sheets is read in one sync', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const rows = 6500;
  const at = { row: 0, column: 0, rows, columns: 1 };
  for (const name of ['甲', '乙', '丙']) {
    const values = Array.from({ length: rows }, (_, row) => [`${name}${row}`]);
    await host.write({ sheets: [{ name, values: [{ at, values }] }], names: [] });
  }
  excel.transport.syncs.splice(0);
  const { cells } = await host.snapshot(() => ['甲', '乙', '丙']);
  expect(excel.transport.syncs).toHaveLength(3);
  expect(cells.map(({ values }) => [values.length, values[rows - 1]![0]])).toEqual([
    [rows, '甲6499'],
    [rows, '乙6499'],
    [rows, '丙6499'],
  ]);
});
