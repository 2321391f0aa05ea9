import { XlsxHost } from '../../src/host/file';
import type { SheetPatch } from '../../src/workbook/description';
import { printToPdf, saveWithLibreOffice, withoutResults } from '../support/libreoffice';
import { filledAreas, pageSizes } from '../support/render';
import { calculations } from '../support/calculations';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

const units = ['区发展和改革局', '区教育局', '区人力资源和社会保障局', '市生态环境局分局'];
const colors = ['#107C10', '#0078D4', '#D13438'];
/** Per unit: met, on schedule, behind. Sums 10, 6, 8. */
const counts = [
  [1, 2, 3],
  [2, 2, 2],
  [3, 1, 1],
  [4, 1, 2],
];

const summary: SheetPatch = {
  name: '季度汇总',
  values: [
    { at: area(0, 0, 1, 4), values: [['单位', '已完成', '达到序时', '滞后']] },
    { at: area(1, 0, 4, 4), values: units.map((unit, i) => [unit, ...counts[i]!]) },
  ],
  columnWidths: [{ column: 0, columns: 1, width: 26 }],
  page: { orientation: 'landscape', paper: 'A4', titleRows: { row: 0, rows: 1 } },
  charts: [
    {
      name: '各单位进度',
      type: 'bar',
      stacked: true,
      title: '各单位完成情况',
      anchor: area(6, 0, 24, 8),
      categories: area(1, 0, 4, 1),
      series: colors.map((color, i) => ({
        name: area(0, 1 + i),
        values: area(1, 1 + i, 4, 1),
        color,
      })),
    },
  ],
};

const ROWS = 120;
const ledger: SheetPatch = {
  name: '指标台账',
  values: [
    { at: area(0, 0, 1, 30), values: [Array.from({ length: 30 }, (_, i) => `列${i + 1}`)] },
    { at: area(1, 0, ROWS, 2), values: Array.from({ length: ROWS }, (_, i) => [`=指标${i}`, i]) },
  ],
  formulas: [
    { at: area(1, 2, ROWS, 1), template: '=IF(B{r}>59,"已完成",季度汇总!$B$2-B{r})' },
    { at: area(1, 3, ROWS, 1), template: '=SUM(台账[列2])/B{r}' },
  ],
  formats: [{ at: area(0, 0, ROWS + 1, 30), format: { font: '宋体', size: 10, border: 'thin' } }],
  tables: [{ name: '台账', area: area(0, 0, ROWS + 1, 30) }],
  freeze: { rows: 1, columns: 1 },
  protection: { allowFilter: true, allowSort: false, allowFormatColumns: true },
  page: { orientation: 'landscape', paper: 'A4', titleRows: { row: 0, rows: 1 } },
};

/** Sum of 0…119. */
const SUM = 7140;
const results = Array.from({ length: ROWS }, (_, i) => [
  i > 59 ? '已完成' : 1 - i,
  i === 0 ? '#DIV/0!' : SUM / i,
]);

async function workbook(): Promise<Uint8Array> {
  const host = XlsxHost.create({
    calculate: () => calculations({ sheet: '指标台账', at: area(1, 2, ROWS, 2), values: results }),
  });
  await host.write({ sheets: [summary, ledger], names: [], activate: '季度汇总' });
  return host.save();
}

/** Printed once for the tests that look at its pages. */
let pdf: Promise<Uint8Array> | undefined;
const printed = () => (pdf ??= workbook().then(printToPdf));

test('LibreOffice opens the file and calculates what is stored', async () => {
  const saved = await saveWithLibreOffice(withoutResults(await workbook()));
  const read = (await XlsxHost.open(saved, { calculate: () => [] })).workbook;
  const sheet = read.sheet('指标台账')!;
  for (let row = 0; row < ROWS; row++) {
    expect([row, sheet.valueAt(row + 1, 0)]).toEqual([row, `=指标${row}`]);
    expect([row, sheet.valueAt(row + 1, 2)]).toEqual([row, results[row]![0]]);
    const [expected, found] = [results[row]![1]!, sheet.valueAt(row + 1, 3)!];
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  }
  expect(sheet.tables).toMatchObject([{ name: '台账', area: area(0, 0, ROWS + 1, 30) }]);
  expect(sheet.protection).toMatchObject({ allowFilter: true, allowSort: false });
  expect(read.sheet('季度汇总')!.charts).toMatchObject([
    { type: 'bar', stacked: true, title: '各单位完成情况' },
  ]);
});

test('sheets print on A4 landscape, one page wide', async () => {
  const sizes = pageSizes(await printed());
  for (const [width, height] of sizes) {
    expect(Math.round(width)).toBe(842);
    expect(Math.round(height)).toBe(595);
  }
  // One for the summary; 30 columns fit one page's width, which shrinks the 121 rows to few pages.
  expect(sizes.length).toBeGreaterThanOrEqual(2);
  expect(sizes.length).toBeLessThanOrEqual(4);
});

test('the stacked chart shows every series in its colour and length', async () => {
  const areas = filledAreas(await printed());
  const found = colors.map((color) => areas.get(color) ?? 0);
  const total = found.reduce((sum, one) => sum + one, 0);
  // Bars of equal height, so areas are as the sums 10 : 6 : 8; the legend's keys add a little.
  expect(found.map((one) => one / total)).toEqual([
    expect.closeTo(10 / 24, 2),
    expect.closeTo(6 / 24, 2),
    expect.closeTo(8 / 24, 2),
  ]);
  const A4 = 842 * 595;
  expect(total).toBeGreaterThan(A4 * 0.02);
});
