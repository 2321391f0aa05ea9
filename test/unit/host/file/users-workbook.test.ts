import { strFromU8, unzipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import type { SheetPatch } from '../../../../src/workbook/description';
import { usersWorkbook } from './users-workbook';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const options = { calculate: () => [] };

/** Parts that name, order or hold what we add, and so must change; all others must not. */
const CHANGED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
  'xl/worksheets/sheet2.xml',
  'xl/worksheets/sheet3.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/drawings/drawing1.xml',
  'xl/drawings/_rels/drawing1.xml.rels',
];

const ledger: SheetPatch = {
  name: '指标台账',
  position: 0,
  values: [
    {
      at: area(0, 0, 2, 2),
      values: [
        ['指标', '完成数'],
        ['户数', 21],
      ],
    },
  ],
  formulas: [{ at: area(1, 2), template: '=B{r}*2' }],
  formats: [{ at: area(0, 0, 1, 2), format: { bold: true, fill: '#2F5597' } }],
  tables: [{ name: '台账', area: area(0, 0, 2, 2) }],
  charts: [
    {
      name: '进度',
      type: 'column',
      stacked: false,
      title: '进度',
      anchor: area(4, 0, 10, 5),
      categories: area(1, 0),
      series: [{ name: area(0, 1), values: area(1, 1), color: '#107C10' }],
    },
  ],
  page: { orientation: 'landscape', paper: 'A4', titleRows: { row: 0, rows: 1 } },
};

async function filled(...sheets: SheetPatch[]) {
  const host = await XlsxHost.open(usersWorkbook(), options);
  await host.write({ sheets, names: [{ name: '季度', sheet: '指标台账', area: area(0, 0) }] });
  const bytes = await host.save();
  return { host, bytes, parts: partsOf(bytes) };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

test('it is read: cached results, shared formulas, styles, merges, names, charts', async () => {
  const { workbook, snapshot } = await XlsxHost.open(usersWorkbook(), options).then((host) => ({
    workbook: host.workbook,
    snapshot: host.snapshot(() => ['数据'], { formulas: true }),
  }));
  const { cells, names, sheets } = await snapshot;
  expect(sheets).toEqual([
    { name: '数据', visible: true },
    { name: '透视', visible: true },
    { name: '底稿', visible: false },
  ]);
  expect(names).toEqual([{ name: '区域', sheet: '数据', area: area(0, 0, 4, 3) }]);
  expect(cells[0]!.values).toEqual([
    ['名称', '值', '含税'],
    [1.5, 45292, 45292.195],
    [2, true, 45292.26],
    [3, '#N/A', 45292.39],
  ]);
  expect(cells[0]!.formulas!.map((row) => row[2])).toEqual([
    null,
    '=A2*税率+$B$2',
    '=A3*税率+$B$2',
    '=A4*税率+$B$2',
  ]);
  const sheet = workbook.sheet('数据')!;
  expect(sheet.formatAt(0, 0)).toMatchObject({
    bold: true,
    size: 14,
    font: '黑体',
    fill: '#FFEEDD',
  });
  expect(sheet.formatAt(1, 1).numberFormat).toBe('yyyy"年"m"月"');
  expect(sheet.merges).toMatchObject([area(5, 0, 1, 3)]);
  expect(sheet.charts).toMatchObject([
    { name: '柱形图 1', type: 'column', anchor: area(0, 8, 9, 4), series: [{ color: '#ABCDEF' }] },
  ]);
  expect([...sheet.otherCharts]).toEqual(['饼图 2']);
  expect(workbook.activeSheet).toBe('透视');
});

test('filling into it keeps every part, and changes only those it must', async () => {
  const { parts } = await filled(ledger);
  for (const [path, text] of Object.entries(partsOf(usersWorkbook()))) {
    expect(Object.keys(parts)).toContain(path);
    if (!CHANGED.includes(path)) expect([path, parts[path]]).toEqual([path, text]);
  }
});

test('sheets of the user keep formulas, links, rules and headers', async () => {
  const { parts } = await filled(
    { ...ledger, name: '指标台账' },
    { name: '数据', freeze: { rows: 1, columns: 0 } },
  );
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  for (const piece of [
    '<f t="shared" ref="C2:C4" si="0">A2*税率+$B$2</f><v>45292.195</v>',
    '<f t="shared" si="0"/><v>45292.26</v>',
    '<c r="B4" t="e"><v>#N/A</v></c>',
    'type="dataBar"',
    '<formula1>ISNUMBER(A2)</formula1>',
    '<hyperlink ref="A1" r:id="rId5"/>',
    '第 &amp;P 页',
    '<legacyDrawing r:id="rId2"/>',
    '<autoFilter ref="A1:C4"/>',
  ]) {
    expect(sheet).toContain(piece);
  }
  expect(parts['xl/styles.xml']).toContain('<gradientFill degree="90">');
  expect(parts['xl/sharedStrings.xml']).toContain('<t>含</t></r>');
});

test('names of single sheets follow their sheet when a new one comes before it', async () => {
  const { parts } = await filled(ledger);
  const workbook = parts['xl/workbook.xml']!;
  const position = (name: string) =>
    [...workbook.matchAll(/<sheet name="([^"]*)"/g)].findIndex((match) => match[1] === name);
  expect(['指标台账', '数据', '透视', '底稿'].map(position)).toEqual([0, 1, 2, 3]);
  expect(workbook).toMatch(
    /<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">/,
  );
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="2">透视!/);
  expect(workbook).toMatch(
    /<definedName name="_xlnm.Print_Titles" localSheetId="0">指标台账!\$1:\$1</,
  );
  expect(workbook).toContain('activeTab="2"');
  expect(workbook).toContain('iterate="1"');
  expect(workbook).toContain('<pivotCache cacheId="3" r:id="rId7"/>');
  expect(workbook).toContain('state="veryHidden"');
});

test('a format on a user’s cell keeps the rest of its style', async () => {
  const { bytes } = await filled(
    { name: '数据', formats: [{ at: area(0, 0), format: { italic: true } }] },
    ledger,
  );
  const { workbook } = await XlsxHost.open(bytes, options);
  expect(workbook.sheet('数据')!.formatAt(0, 0)).toEqual({
    bold: true,
    italic: true,
    size: 14,
    font: '黑体',
    fill: '#FFEEDD',
  });
  expect(partsOf(bytes)['xl/styles.xml']).toContain('tint="-0.25"');
});

test('changing the cell that holds a shared formula leaves the others theirs', async () => {
  const host = await XlsxHost.open(usersWorkbook(), options);
  host.edit('数据', 1, 2, 5);
  const { workbook } = await XlsxHost.open(await host.save(), options);
  const { cells } = workbook.sheet('数据')!;
  expect([1, 2, 3].map((row) => cells.formulaAt(row, 2))).toEqual([
    null,
    '=A3*税率+$B$2',
    '=A4*税率+$B$2',
  ]);
  expect([1, 2, 3].map((row) => cells.valueAt(row, 2))).toEqual([5, 45292.26, 45292.39]);
});

test('a chart that is there already keeps its looks and follows its cells', async () => {
  const described = { ...ledger.charts![0]!, name: '柱形图 1', categories: area(1, 1, 2, 1) };
  const series = [{ name: area(0, 0), values: area(1, 0, 2, 1), color: '#000000' }];
  const { parts } = await filled(ledger, { name: '数据', charts: [{ ...described, series }] });
  const chart = parts['xl/charts/chart1.xml']!;
  expect(chart).toContain('<c:gapWidth val="123"/>');
  expect(chart).toContain('<a:srgbClr val="ABCDEF"/>');
  expect(chart).toContain('<c:f>数据!$A$2:$A$3</c:f>');
  expect(chart).toContain('<c:f>数据!$B$2:$B$3</c:f>');
  expect(parts['xl/drawings/drawing1.xml']!.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
});

test('a sheet protected with a password is refused before anything is written', async () => {
  const sheet = partsOf(usersWorkbook())['xl/worksheets/sheet3.xml']!.replace(/^<\?.*\?>\n/, '');
  const guarded = (attributes: string) =>
    usersWorkbook({
      'xl/worksheets/sheet3.xml': sheet.replace(
        '</sheetData>',
        `</sheetData><sheetProtection sheet="1" ${attributes}/>`,
      ),
    });
  for (const attributes of [
    'password="83AF"',
    'algorithmName="SHA-512" hashValue="YQ==" saltValue="YQ==" spinCount="9"',
  ]) {
    const host = await XlsxHost.open(guarded(attributes), options);
    const patch = { sheets: [ledger, { name: '底稿' }], names: [] };
    await expect(host.write(patch)).rejects.toMatchObject({
      code: 'sheetProtected',
      details: { sheet: '底稿' },
    });
    expect(host.workbook.sheet('指标台账')).toBeNull();
    expect(() => host.edit('底稿', 0, 0, 1)).toThrow(
      expect.objectContaining({ code: 'sheetProtected' }),
    );
  }
  const open = await XlsxHost.open(guarded(''), options);
  await open.write({
    sheets: [{ name: '底稿', values: [{ at: area(0, 0), values: [[8]] }] }],
    names: [],
  });
  expect(open.workbook.sheet('底稿')!.valueAt(0, 0)).toBe(8);
});
