import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import type { SheetPatch } from '../../../../src/workbook/description';
import { calculations } from '../../../support/calculations';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const options = { calculate: () => [] };

async function saved(sheets: SheetPatch[]) {
  const host = XlsxHost.create(options);
  await host.write({ sheets, names: [] });
  return host.save();
}

const everything: SheetPatch = {
  name: '指标台账',
  tabColor: '#2F5597',
  values: [
    { at: area(0, 0), values: [['标题']] },
    {
      at: area(2, 0, 3, 2),
      values: [
        ['指标', '完成数'],
        ['户数', 21],
        ['=比重', null],
      ],
    },
  ],
  formulas: [{ at: area(3, 2, 2, 1), template: '=IF(B{r}="","未报",B{r}*汇总!$A$1)' }],
  formats: [{ at: area(3, 1, 2, 1), format: { fill: '#FFF9DB', locked: false } }],
  merges: [area(0, 0, 1, 3)],
  columnWidths: [{ column: 0, columns: 2, width: 24 }],
  rowHeights: [{ row: 2, rows: 1, height: 30 }],
  hiddenColumns: [{ column: 5, columns: 2 }],
  freeze: { rows: 3, columns: 1 },
  tables: [{ name: '台账', area: area(2, 0, 3, 2) }],
  conditionalFormats: [
    {
      at: area(3, 2, 2, 1),
      text: '未报',
      format: { color: '#9C0006', fill: '#FFC7CE', bold: true },
    },
    { at: area(3, 2, 2, 1), text: '"', format: { color: '#000000', fill: '#FFFFFF' } },
  ],
  protection: { allowFilter: true, allowSort: false, allowFormatColumns: true },
  page: { orientation: 'landscape', paper: 'A4', titleRows: { row: 0, rows: 3 } },
  charts: [
    {
      name: '进度',
      type: 'bar',
      stacked: true,
      title: '进度 & 差额',
      anchor: area(6, 0, 12, 6),
      categories: area(3, 0, 2, 1),
      series: [{ name: area(2, 1), values: area(3, 1, 2, 1), color: '#107C10' }],
      valueAxisTitle: '个',
      valueFormat: '0',
    },
  ],
};
const results = () =>
  calculations({ sheet: '指标台账', at: area(3, 2, 2, 1), values: [[42], ['未报']] });

test('features, formulas and their results come back', async () => {
  const host = XlsxHost.create({ calculate: results });
  const hidden = { name: '底稿', visible: false, position: 0 };
  await host.write({
    sheets: [{ name: '汇总', values: [{ at: area(0, 0), values: [[2]] }] }, everything, hidden],
    names: [],
    activate: '指标台账',
  });
  const read = (await XlsxHost.open(await host.save(), options)).workbook;
  expect(read.sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ['底稿', false],
    ['汇总', true],
    ['指标台账', true],
  ]);
  expect(read.activeSheet).toBe('指标台账');
  const sheet = read.sheet('指标台账')!;
  expect([3, 4].map((row) => sheet.valueAt(row, 2))).toEqual([42, '未报']);
  expect([3, 4].map((row) => sheet.cells.formulaAt(row, 2))).toEqual([
    '=IF(B4="","未报",B4*汇总!$A$1)',
    '=IF(B5="","未报",B5*汇总!$A$1)',
  ]);
  expect(sheet).toMatchObject({
    tabColor: '#2F5597',
    merges: [area(0, 0, 1, 3)],
    freeze: { rows: 3, columns: 1 },
    tables: everything.tables,
    conditionalFormats: everything.conditionalFormats,
    protection: everything.protection,
    hasPassword: false,
    page: { orientation: 'landscape', paper: 'A4' },
    charts: everything.charts,
  });
  expect([0, 1].map((column) => sheet.columnWidths.get(column))).toEqual([24, 24]);
  expect(sheet.rowHeights.get(2)).toBe(30);
  expect([...sheet.hiddenColumns]).toEqual([5, 6]);
  expect(sheet.isEditable(3, 1)).toBe(true);
  expect(sheet.isEditable(3, 2)).toBe(false);
});

function contents(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);
  return Object.fromEntries(parts) as Record<string, string>;
}

test('writing the same patch again, before or after a save, leaves the same file', async () => {
  const patch = {
    sheets: [everything],
    names: [{ name: '季度', sheet: '指标台账', area: area(0, 0) }],
  };
  const time = new Date('2026-01-05T08:00:00Z');
  const host = XlsxHost.create({ calculate: results });
  await host.write(patch);
  const once = await host.save({ time });
  await host.write(patch);
  expect(contents(await host.save({ time }))).toEqual(contents(once));
  const opened = await XlsxHost.open(once, { calculate: results });
  await opened.write(patch);
  const twice = await opened.save({ time });
  const again = await XlsxHost.open(twice, { calculate: results });
  await again.write(patch);
  expect(contents(await again.save({ time }))).toEqual(contents(twice));
  expect(Object.keys(contents(twice)).sort()).toEqual(Object.keys(contents(once)).sort());
  expect(contents(twice)['xl/worksheets/sheet1.xml']).toBe(
    contents(once)['xl/worksheets/sheet1.xml'],
  );
});

test('a table grows by name and keeps its cells', async () => {
  const values = [
    ['指标', '数'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  const table = (rows: number): SheetPatch => ({
    name: '表',
    values: [{ at: area(0, 0, rows, 2), values: values.slice(0, rows) }],
    tables: [{ name: '台账', area: area(0, 0, rows, 2) }],
  });
  const sum = { name: '和', formulas: [{ at: area(0, 0), template: '=SUM(台账[数])' }] };
  const host = await XlsxHost.open(await saved([table(3), sum]), options);
  await host.write({ sheets: [table(4)], names: [] });
  const bytes = await host.save();
  const tables = Object.entries(contents(bytes)).filter(([path]) => path.includes('/tables/'));
  expect(tables).toHaveLength(1);
  expect(tables[0]![1]).toContain('<autoFilter ref="A1:B4"/>');
  const read = (await XlsxHost.open(bytes, options)).workbook;
  expect(read.sheet('表')!.tables).toMatchObject([{ name: '台账', area: area(0, 0, 4, 2) }]);
  expect(read.sheet('表')!.valueAt(3, 0)).toBe('c');
  expect(read.sheet('和')!.cells.formulaAt(0, 0)).toBe('=SUM(台账[数])');
});

test('a bar of the user’s own from zero stays beside ours when the sheet is written again', async () => {
  const sheets = [
    {
      name: '指标台账',
      values: [{ at: area(0, 0, 2, 1), values: [[0.5], [1]] }],
      conditionalFormats: [{ at: area(0, 0, 2, 1), bar: { color: '#BDD7EE', full: 1 } }],
    },
  ];
  const parts = unzipSync(await saved(sheets));
  const path = 'xl/worksheets/sheet1.xml';
  const own =
    '<cfRule type="dataBar" priority="9"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="500"/>' +
    '<color rgb="FF638EC6"/></dataBar></cfRule>';
  const edited = strFromU8(parts[path]!).replace('</conditionalFormatting>', `${own}$&`);
  expect(edited).toContain(own);
  const bytes = zipSync({ ...parts, [path]: strToU8(edited) });
  const host = await XlsxHost.open(bytes, options);
  await host.write({ sheets, names: [] });
  const sheet = contents(await host.save())[path]!;
  expect(sheet).toContain(own);
  expect(sheet.match(/rgb="FFBDD7EE"/g)).toHaveLength(1);
});
