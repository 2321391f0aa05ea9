import { without } from '../../../src/plan/without';
import { usersParts } from '../host/file/users-workbook';
import { type HostileFile, bytes } from './hostile-file';
import { zip } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'xl/worksheets/sheet3.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet3.xml.rels';

type Content = Uint8Array | string;
const text = (...pieces: Parameters<typeof bytes>) => bytes(...pieces);
const repeated = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const nested = (levels = 1_000_000) => text([levels, '<a>'], [levels, '</a>']);

const withParts = (parts: Record<string, Content>) => zip({ ...usersParts, ...parts });
const sheetOf = (rows: Content, behind: Content = '', before: Content = '') =>
  Buffer.concat([
    bytes(`<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`),
    Buffer.from(before),
    bytes('<sheetData>'),
    Buffer.from(rows),
    bytes('</sheetData>'),
    Buffer.from(behind),
    bytes('</worksheet>'),
  ]);
const withSheet = (...content: Parameters<typeof sheetOf>) =>
  withParts({ [SHEET]: sheetOf(...content) });
const links = (count: number, type: string, target: string) =>
  `<Relationships xmlns="${PACKAGE}">${repeated(count, (n) => `<Relationship Id="r${n}" Type="${OFFICE}/${type}" Target="${target}"/>`)}</Relationships>`;

const file = (what: string, answer: string, make: () => Uint8Array): HostileFile => ({
  what,
  way: 'workbook',
  name: 'a.xlsx',
  make,
  answer,
});

const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/worksheets/sheet1.xml',
  'xl/drawings/drawing1.xml',
  'xl/charts/chart1.xml',
];

const deep = PARTS.map((path) =>
  file(`elements in each other a million deep in ${path}`, 'unsafeFile depth', () =>
    withParts({ [path]: nested() }),
  ),
);

const entities = (declared: string) =>
  `<!DOCTYPE worksheet [${declared}]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&z;</v></c></row></sheetData></worksheet>`;

const cells: HostileFile[] = [
  file('entities that double each other', 'notAWorkbook damaged', () =>
    withParts({
      [SHEET]: entities(
        `<!ENTITY a "ha">${repeated(24, (n) => `<!ENTITY ${String.fromCharCode(98 + n)} "&${String.fromCharCode(97 + n)};&${String.fromCharCode(97 + n)};">`)}`,
      ),
    }),
  ),
  file('an entity that is a file of the machine', 'notAWorkbook damaged', () =>
    withParts({ [SHEET]: entities('<!ENTITY z SYSTEM "file:///etc/passwd">') }),
  ),
  file('a row beyond every sheet', 'unsafeFile address', () =>
    withSheet('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'),
  ),
  file('a row below the first', 'unsafeFile address', () => withSheet('<row r="-7"/>')),
  file('a row that is no number', 'unsafeFile address', () => withSheet('<row r="x"/>')),
  file('a column beyond every sheet', 'unsafeFile address', () =>
    withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  ),
  file('sixty thousand rows out to the last column', 'unsafeFile cells', () =>
    withSheet(repeated(60_000, (n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`)),
  ),
  file('cells without end in one row', 'unsafeFile address', () =>
    withSheet(text('<row>', [20_000, '<c/>'], '</row>')),
  ),
  file('rows without end', 'unsafeFile address', () => withSheet(text([1_100_000, '<row/>']))),
  file('a hundred thousand cells of one long formula', 'read', () =>
    withSheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A100000" si="0">SUM(${repeated(1300, (n) => `B${n + 1},`)}1)</f></c></row>` +
        repeated(
          100_000,
          (n) => `<row r="${n + 2}"><c r="A${n + 2}"><f t="shared" si="0"/></c></row>`,
        ),
    ),
  ),
  file('a shared formula without a first', 'read', () =>
    withSheet('<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c></row>'),
  ),
  file('a text of ten million signs in a cell', 'read', () =>
    withSheet(
      text('<row r="1"><c r="A1" t="str"><v>', [1_000_000, '甲乙 12ab&amp;'], '</v></c></row>'),
    ),
  ),
  file('numbers that are none, styles that are none', 'read', () =>
    withSheet(
      '<row r="1" s="999999" ht="1e308" customFormat="1"><c r="A1" s="-5"><v>1e999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>1e9</v></c><c r="D1" t="d"><v>x</v></c><c r="E1" t="zz"><v>NaN</v></c></row>',
    ),
  ),
  file('NUL in a cell', 'notAWorkbook damaged', () =>
    withSheet('<row r="1"><c r="A1" t="str"><v>\0</v></c></row>'),
  ),
  file('XML that ends in the middle', 'notAWorkbook damaged', () =>
    withParts({ [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData><row r="1">` }),
  ),
];

const areas = (count: number) => repeated(count, (n) => `A${2 * n + 1} `).trim();

const features: HostileFile[] = [
  file('a million merged areas in each other', 'read', () =>
    withSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      text('<mergeCells>', [300_000, '<mergeCell ref="A1:XFD1048576"/>'], '</mergeCells>'),
    ),
  ),
  file('rules times areas', 'unsafeFile elements', () =>
    withParts({
      'xl/styles.xml': usersParts['xl/styles.xml']!.replace(
        '</styleSheet>',
        '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>',
      ),
      [SHEET]: sheetOf(
        '',
        `<conditionalFormatting sqref="${areas(20_000)}">${repeated(20_000, (n) => `<cfRule type="cellIs" operator="equal" dxfId="0" priority="${n + 1}"><formula>"甲"</formula></cfRule>`)}</conditionalFormatting>`,
      ),
    }),
  ),
  file('validations times areas', 'unsafeFile elements', () =>
    withSheet(
      '',
      `<dataValidations>${repeated(1_000, () => `<dataValidation type="whole" sqref="${areas(5_000)}"><formula1>1</formula1><formula2>9</formula2></dataValidation>`)}</dataValidations>`,
    ),
  ),
  file('columns to the end of numbers', 'read', () =>
    withSheet(
      '',
      '',
      '<cols><col min="1" max="4294967295" width="9" style="1"/><col min="-5" max="x"/></cols>',
    ),
  ),
  file('two hundred thousand names', 'read', () =>
    withParts({
      'xl/workbook.xml': usersParts['xl/workbook.xml']!.replace(
        '<definedNames>',
        `<definedNames>${repeated(200_000, (n) => `<definedName name="n${n}">数据!$A$${n + 1}</definedName>`)}`,
      ),
    }),
  ),
  file('two hundred thousand styles', 'read', () =>
    withParts({
      'xl/styles.xml': usersParts['xl/styles.xml']!.replace(
        /<cellXfs[^>]*>/,
        (tag) => `${tag}${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(200_000)}`,
      ),
    }),
  ),
];

/** Sheets, charts and tables that are one part, told over and over. */
const repeatedParts: HostileFile[] = [
  file('ten thousand sheets of one part', 'notAWorkbook damaged', () =>
    withParts({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${repeated(10_000, (n) => `<sheet name="s${n}" sheetId="${n + 1}" r:id="r${n}"/>`)}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': links(10_000, 'worksheet', 'worksheets/sheet3.xml'),
      [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${repeated(20_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`)}</sheetData></worksheet>`,
    }),
  ),
  file('ten thousand frames of one chart', 'read', () =>
    withParts({
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:c="c" xmlns:r="${OFFICE}">${repeated(10_000, (n) => `<xdr:twoCellAnchor><xdr:cNvPr id="${n}" name="c${n}"/><c:chart r:id="r${n}"/></xdr:twoCellAnchor>`)}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': links(10_000, 'chart', '../charts/chart1.xml'),
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c">${'<c:pt idx="1"/>'.repeat(100_000)}</c:chartSpace>`,
    }),
  ),
  file('ten thousand tables of one part', 'read', () =>
    withParts({
      [SHEET_LINKS]: links(10_000, 'table', '../tables/table9.xml'),
      'xl/tables/table9.xml': `<table xmlns="${MAIN}" id="9" name="t" displayName="t" ref="A1:B2">${'<a/>'.repeat(100_000)}</table>`,
    }),
  ),
  file('a sheet that is the workbook', 'read', () =>
    withParts({
      'xl/_rels/workbook.xml.rels': usersParts['xl/_rels/workbook.xml.rels']!.replace(
        'worksheets/sheet3.xml',
        'workbook.xml',
      ),
    }),
  ),
  file('a workbook that is its own list of links', 'notAWorkbook noWorkbook', () =>
    withParts({
      '_rels/.rels': usersParts['_rels/.rels']!.replace('xl/workbook.xml', '_rels/.rels'),
    }),
  ),
  file('a sheet that is not there', 'notAWorkbook damaged', () => zip(without(usersParts, SHEET))),
  file('no sheet at all', 'notAWorkbook noWorkbook', () =>
    withParts({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
  ),
];

export const workbooks: HostileFile[] = [...deep, ...cells, ...features, ...repeatedParts];
