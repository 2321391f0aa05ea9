import { strToU8, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { shiftFormula } from '../../../../src/xlsx/read/shift-formula';
import { calculations } from '../../../support/calculations';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

/** The least that is a workbook: prefixed elements, cells without addresses, no styles, theme or shared strings. */
function bareWorkbook(): Uint8Array {
  const links = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': links('officeDocument', '/xl/workbook.xml'),
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="S" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': links('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

test('a bare workbook opens, is filled with formats and formulas, and keeps its cells', async () => {
  const options = { calculate: () => calculations({ sheet: 'S', at: area(2, 0), values: [[10]] }) };
  const host = await XlsxHost.open(bareWorkbook(), options);
  await host.write({
    sheets: [
      {
        name: 'S',
        formulas: [{ at: area(2, 0), template: '=A1*10' }],
        formats: [{ at: area(0, 0), format: { bold: true } }],
        conditionalFormats: [
          { at: area(0, 0), text: '1', format: { color: '#000000', fill: '#FFFFFF' } },
        ],
      },
    ],
    names: [],
  });
  const { workbook } = await XlsxHost.open(await host.save(), { calculate: () => [] });
  const sheet = workbook.sheet('S')!;
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1), sheet.valueAt(2, 0)]).toEqual([1, '二', 10]);
  expect(sheet.cells.formulaAt(2, 0)).toBe('=A1*10');
  expect(sheet.formatAt(0, 0).bold).toBe(true);
  expect(sheet.formatAt(0, 1).bold).toBeUndefined();
});

test.each([
  ['A1+$B$2+C$3+$D4', 'B3+$B$2+D$3+$D6'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1 表'!A1+Q1!A1", "'A1 表'!B3+Q1!B3"],
  ['SUM(台账[A1],A1:B2)', 'SUM(台账[A1],B3:C4)'],
  ['税率A1*A1', '税率A1*B3'],
  ['Z9', 'AA11'],
])('the shared formula %s reads %s one column right and two rows down', (first, moved) => {
  expect(shiftFormula(first, 2, 1)).toBe(moved);
});
