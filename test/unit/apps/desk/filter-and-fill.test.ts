import {
  cellsOf,
  copyText,
  filledCells,
  pastedCells,
  repeatedCells,
} from '../../../../src/apps/desk/grid/clipboard';
import { sheetGeometry, widthOfPixels } from '../../../../src/apps/desk/grid/geometry';
import {
  choicesOf,
  filteredRows,
  headingOf,
  type RowFilter,
} from '../../../../src/apps/desk/grid/row-filter';
import { filledArea } from '../../../../src/apps/desk/grid/selection/selection';
import { XlsxHost } from '../../../../src/host/file';
import type { CellValue } from '../../../../src/workbook/description';

const CELLS: CellValue[][] = [
  ['指标', '状态', '一季度'],
  ['甲企业', '滞后', 1],
  ['乙企业', '达到序时', 2],
  ['丙项目', '滞后', 3],
  ['丁项目', null, null],
];

async function book() {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 5, columns: 3 };
  const freeze = { rows: 1, columns: 0 };
  await host.write({ sheets: [{ name: 'A', values: [{ at, values: CELLS }], freeze }], names: [] });
  return { host, sheet: host.workbook.requireSheet('A') };
}
const all = () => true;
const filterOf = (...entries: [number, { holds: string } | { is: string }][]): RowFilter =>
  new Map(entries);
const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe('a filter', () => {
  it('leaves out rows by what their cells show; headings and rows below all that is used stay', async () => {
    const { sheet } = await book();
    const left = (...entries: Parameters<typeof filterOf>) => [
      ...filteredRows(sheet, filterOf(...entries)),
    ];
    expect(left()).toEqual([]);
    expect(left([0, { holds: '企业' }])).toEqual([3, 4]);
    expect(left([1, { is: '滞后' }])).toEqual([2, 4]);
    expect(left([0, { holds: '企业' }], [1, { is: '滞后' }])).toEqual([2, 3, 4]);
    expect(left([2, { holds: '３' }])).toEqual([1, 2, 4]);
  });

  it('offers each text once, and says what heads the column', async () => {
    const { sheet } = await book();
    expect(choicesOf(sheet, 1, 10)).toEqual(['滞后', '达到序时']);
    expect(choicesOf(sheet, 0, 2)).toEqual(['甲企业', '乙企业']);
    expect(headingOf(sheet, 2)).toBe('一季度');
  });

  it('draws rows that are left out without height', async () => {
    const { sheet } = await book();
    const { heights } = sheetGeometry(sheet, { hiddenRows: new Set([2]) });
    expect(heights[2]).toBe(0);
    expect(heights[3]).toBeGreaterThan(0);
  });
});

describe('rows that are not shown', () => {
  const isShown = (row: number) => row !== 2;
  it('are neither copied nor written into', async () => {
    const { sheet } = await book();
    expect(copyText(sheet, area(1, 0, 3, 1), isShown)).toBe('甲企业\r\n丙项目');
    const put = (cells: { row: number; value: CellValue }[]) =>
      cells.map(({ row, value }) => [row, value]);
    expect(put(pastedCells(sheet, area(1, 2, 1, 1), '7\n8\n9', isShown))).toEqual([
      [1, 7],
      [3, 8],
      [4, 9],
    ]);
    expect(pastedCells(sheet, area(1, 2, 1, 1), '7\n'.repeat(300_000), isShown)).toHaveLength(
      300_000,
    );
    expect(put(pastedCells(sheet, area(1, 2, 3, 1), '7', isShown))).toEqual([
      [1, 7],
      [3, 7],
    ]);
    expect(put(filledCells(sheet, area(1, 2, 3, 1), 'down', isShown))).toEqual([[3, 1]]);
    expect(put(filledCells(sheet, area(3, 2, 1, 1), 'down', isShown))).toEqual([[3, 1]]);
    expect(put(repeatedCells(sheet, area(1, 2, 1, 1), area(1, 2, 4, 1), isShown))).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect(cellsOf(area(1, 0, 3, 1), isShown).map(({ row }) => row)).toEqual([1, 3]);
  });
});

describe('dragging on what is selected', () => {
  it('goes down or to the right, whichever is further, and not back', () => {
    const source = area(1, 1, 2, 1);
    expect(filledArea(source, { row: 5, column: 2 })).toEqual(area(1, 1, 5, 1));
    expect(filledArea(source, { row: 3, column: 4 })).toEqual(area(1, 1, 2, 4));
    expect(filledArea(source, { row: 0, column: 0 })).toEqual(source);
    expect(filledArea(source, { row: 2, column: 1 })).toEqual(source);
  });

  it('repeats all of it', async () => {
    const { sheet } = await book();
    const cells = repeatedCells(sheet, area(1, 2, 2, 1), area(1, 2, 4, 1), all);
    expect(cells).toEqual([
      { row: 3, column: 2, value: 1 },
      { row: 4, column: 2, value: 2 },
    ]);
    expect(repeatedCells(sheet, area(1, 1, 1, 2), area(1, 1, 1, 3), all)).toEqual([
      { row: 1, column: 3, value: '滞后' },
    ]);
  });
});

describe('how a sheet is seen', () => {
  it('at twice its size, with everything twice as large', async () => {
    const { sheet } = await book();
    const [own, twice] = [sheetGeometry(sheet), sheetGeometry(sheet, { scale: 2 })];
    expect(twice.widths[0]).toBe(own.widths[0]! * 2);
    expect(twice.heights[0]).toBe(own.heights[0]! * 2);
    expect(twice.scale).toBe(2);
  });

  it('with a column as wide as it was dragged, in the file as well', async () => {
    const { host, sheet } = await book();
    host.resizeColumn('A', 0, widthOfPixels(145));
    expect(sheetGeometry(sheet).widths[0]).toBe(145);
    const saved = await XlsxHost.open(await host.save(), { calculate: () => [] });
    expect(sheetGeometry(saved.workbook.requireSheet('A')).widths[0]).toBe(145);
  });

  it('but not where the sheet keeps its columns as they are', async () => {
    const { host } = await book();
    const protection = { allowFilter: false, allowSort: false, allowFormatColumns: false };
    await host.write({ sheets: [{ name: 'A', protection }], names: [] });
    expect(() => host.resizeColumn('A', 0, 20)).toThrow();
  });
});
