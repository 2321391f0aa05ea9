import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import type { SheetPatch } from '../../../../src/workbook/description';
import { usersParts, usersWorkbook } from './users-workbook';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const options = { calculate: () => [] };
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet3.xml';

/** A sheet of ours that has everything, put before those of the user. */
const ours: SheetPatch = {
  name: '指标台账',
  position: 0,
  values: [
    {
      at: area(0, 0, 2, 2),
      values: [
        ['指标', '数'],
        ['户数', 21],
      ],
    },
  ],
  formats: [{ at: area(0, 0, 1, 2), format: { bold: true } }],
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
};
/** A cell of the user's hidden sheet, so that its part is written. */
const theirs: SheetPatch = {
  name: '底稿',
  values: [{ at: area(9, 0), values: [['新']] }],
  keepsProtection: true,
};

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );

async function written(bytes: Uint8Array, ...sheets: SheetPatch[]) {
  const host = await XlsxHost.open(bytes, options);
  await host.write({ sheets, names: [] });
  return partsOf(await host.save());
}

const sheetWith = (before: string, after = '', root = '') =>
  usersWorkbook({
    [SHEET]: `<worksheet xmlns="${MAIN}"${root}>${before}<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>${after}</worksheet>`,
  });

test.each<[string, string]>([
  ['protection with rights', '<sheetProtection sheet="1" objects="1" scenarios="1"/>'],
  [
    'a filter of the top three, sorted',
    '<autoFilter ref="A1:B9"><filterColumn colId="0"><top10 val="3"/></filterColumn><sortState ref="A2:B9"><sortCondition ref="B2:B9"/></sortState></autoFilter>',
  ],
  [
    'an extension that declares its prefix itself',
    '<extLst xmlns:x14="urn:x14"><ext uri="{1}"><x14:sparklineGroups/></ext></extLst>',
  ],
  [
    'a list with a comma in an item',
    '<dataValidations count="1"><dataValidation type="list" sqref="B2"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x="urn:x" Requires="x"><x:list>"甲,乙",丙</x:list></mc:Choice><mc:Fallback><formula1>"甲,乙,丙"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>',
  ],
  [
    'grouped columns, a note, a processing instruction',
    '<?user keep?><!-- note --><customProperties><customPr name="a"/></customProperties>',
  ],
])('%s stays as it is, to the letter', async (_, piece) => {
  const parts = await written(sheetWith('', piece), theirs);
  expect(parts[SHEET]).toContain(piece);
  expect(parts[SHEET]).toContain('<row r="10"><c r="A10" t="s">');
});

test('hidden and grouped rows without numbers stay hidden, grouped and where they were', async () => {
  const rows =
    '<row><c><v>1</v></c></row><row hidden="1" outlineLevel="1" ht="20" customHeight="1"><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  const parts = await written(
    usersWorkbook({
      [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    }),
    { name: '底稿', values: [{ at: area(1, 1), values: [[5]] }], keepsProtection: true },
  );
  expect(parts[SHEET]).toContain(
    '<row hidden="1" outlineLevel="1" ht="20" customHeight="1" r="2"><c r="A2"><v>2</v></c><c r="B2"><v>5</v></c></row><row><c><v>3</v></c></row>',
  );
});

test.each<[string, string, string]>([
  ['xl/charts/chart9.xml', 'xl/charts/chart1.xml', 'xl/charts/CHART3.xml'],
  ['xl/worksheets/sheet9.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/Sheet4.xml'],
  ['xl/tables/table9.xml', 'xl/comments1.xml', 'xl/tables/Table1.xml'],
])('a part that nothing of ours knows keeps its name: %s', async (_, source, taken) => {
  const text = usersParts[source]!;
  const parts = await written(usersWorkbook({ [taken]: text }), ours);
  expect(parts[taken]).toContain(text);
  const names = Object.keys(parts).map((path) => path.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('a chart sheet is kept, and is no sheet to write into', async () => {
  const changes = {
    'xl/workbook.xml': usersParts['xl/workbook.xml']!.replace(
      '</sheets>',
      '<sheet name="走势" sheetId="9" r:id="rId20"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': usersParts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId20" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  };
  const parts = await written(usersWorkbook(changes), ours);
  expect(parts['xl/chartsheets/sheet1.xml']).toContain(changes['xl/chartsheets/sheet1.xml']);
  expect(parts['xl/workbook.xml']).toContain('<sheet name="走势" sheetId="9" r:id="rId20"/>');
  await expect(written(usersWorkbook(changes), { name: '走势' })).rejects.toMatchObject({
    code: 'refused',
  });
});

test('a workbook of Strict Open XML stays one, new parts and all', async () => {
  const bytes = usersWorkbook();
  const strict = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    /xml|rels$/.test(path)
      ? strToU8(
          strFromU8(part)
            .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
            .replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`),
        )
      : part,
  ]);
  const parts = await written(
    zipSync(Object.fromEntries(strict) as Record<string, Uint8Array>),
    ours,
  );
  const text = Object.values(parts).join('');
  expect(text).not.toContain(MAIN);
  expect(text).not.toContain(`${OFFICE}/worksheet`);
  expect(parts['xl/charts/chart3.xml']).toContain(`${STRICT}/drawingml/chart`);
});

test('part names with backslashes and other capitals, bytes after the archive', async () => {
  const odd = Object.entries(unzipSync(usersWorkbook())).map(([path, part]) => [
    path.replace(/\//g, '\\').replace('sheet3', 'SHEET3'),
    part,
  ]);
  const zip = zipSync(Object.fromEntries(odd) as Record<string, Uint8Array>);
  const bytes = new Uint8Array([...zip, ...new Uint8Array(300)]);
  const parts = await written(bytes, ours, theirs);
  expect(parts['xl/worksheets/SHEET3.xml']).toContain('<row r="10">');
  expect(Object.keys(parts).some((path) => path.includes('\\'))).toBe(false);
});

test('a part in UTF-16 is read, and written as what it says', async () => {
  const parts = unzipSync(usersWorkbook());
  const text = strFromU8(parts[SHEET]!).replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const wide = new Uint8Array(2 + text.length * 2);
  wide.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++)
    new DataView(wide.buffer).setUint16(2 + 2 * i, text.charCodeAt(i), true);
  const saved = await written(zipSync({ ...parts, [SHEET]: wide }), theirs);
  expect(saved[SHEET]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  expect(saved[SHEET]).toContain('<row r="10">');
});

test.each<[string, Record<string, string>, SheetPatch, string]>([
  ['a constant', {}, { ...ours, tables: [] }, '税率'],
  [
    'a table of another sheet',
    {},
    { ...ours, tables: [{ name: '区域', area: area(0, 0, 2, 2) }] },
    '区域',
  ],
])('%s of the user’s under a name of ours is refused by name', async (_, changes, sheet, name) => {
  const host = await XlsxHost.open(usersWorkbook(changes), options);
  const names = sheet.tables?.length ? [] : [{ name, sheet: '指标台账', area: area(0, 0) }];
  await expect(host.write({ sheets: [sheet], names })).rejects.toMatchObject({
    code: 'nameUsed',
    details: { name },
  });
  expect(host.workbook.sheet('指标台账')).toBeNull();
});

test('a template becomes a workbook; a workbook with macros stays one', async () => {
  const typed = (type: string) =>
    usersWorkbook({
      '[Content_Types].xml': usersParts['[Content_Types].xml']!.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        type,
      ),
    });
  const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  expect((await written(typed(template), ours))['[Content_Types].xml']).toContain('sheet.main+xml');
  expect((await written(typed(template), ours))['[Content_Types].xml']).not.toContain(template);
  expect((await written(typed(macros), ours))['[Content_Types].xml']).toContain(macros);
});

test('a new file says what wrote it and when, and of whom it is', async () => {
  const host = XlsxHost.create(options);
  await host.write({ sheets: [ours], names: [] });
  const time = new Date('2026-03-04T05:06:07Z');
  const bytes = await host.save({ title: '南湖区 <2026>', time });
  expect(await host.save({ title: '南湖区 <2026>', time })).toEqual(bytes);
  const parts = partsOf(bytes);
  expect(parts['docProps/app.xml']).toContain('<Application>Indicator Ledger</Application>');
  expect(parts['docProps/core.xml']).toContain('<dc:title>南湖区 &lt;2026&gt;</dc:title>');
  expect(parts['docProps/core.xml']).toContain('2026-03-04T05:06:07Z');
  expect(parts['docProps/core.xml']).not.toContain('creator');
});

test('a text with characters that XML cannot hold comes back from cells, and breaks no chart', async () => {
  const odd = '区\u0001一局\u000b\ufffe';
  const host = XlsxHost.create(options);
  const sheet = {
    ...ours,
    values: [
      {
        at: area(0, 0, 2, 2),
        values: [
          ['指标', odd],
          [odd, 21],
        ],
      },
    ],
  };
  await host.write({ sheets: [sheet], names: [] });
  const { workbook } = await XlsxHost.open(await host.save(), options);
  expect(workbook.sheet('指标台账')!.valueAt(1, 0)).toBe(odd);
});
