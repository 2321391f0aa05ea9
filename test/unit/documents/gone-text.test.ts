import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/documents';
import { linesOf } from '../../../src/documents/formats/pdf/lines';
import { decodedGbk, isUnreadable } from '../../../src/documents/formats/pdf/lost-encoding';
import { shownAs } from '../../../src/documents/formats/shown-as';

const docx = async (...runs: TextRun[]) => {
  const file = new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] });
  const { text } = await readDocument(new Uint8Array(await Packer.toBuffer(file)), 'a.docx');
  return text.trim();
};
const run = (text: string, format: object = {}) => new TextRun({ text, ...format });

test.each<[string, TextRun[], string]>([
  ['struck out', [run('建设粮仓'), run('4座', { strike: true }), run('7座')], '建设粮仓7座'],
  ['struck out twice', [run('增长'), run('5%', { doubleStrike: true }), run('8%')], '增长8%'],
  ['not struck out', [run('建设粮仓'), run('4座', { strike: false })], '建设粮仓4座'],
  ['hidden', [run('建设'), run('旧', { vanish: true }), run('粮仓')], '建设粮仓'],
  ['the number of a note', [run('粮仓30'), run('2', { superScript: true }), run('座')], '粮仓30座'],
  ['a note in brackets', [run('增长8%'), run('[4]', { superScript: true }), run('。')], '增长8%。'],
  [
    'a unit of measure',
    [run('绿地900米'), run('2', { superScript: true }), run('。')],
    '绿地900米²。',
  ],
])('.docx: %s', async (_, runs, text) => {
  expect(await docx(...runs)).toBe(text);
});

test('.html: what is deleted is gone, what is inserted stays, notes are no digits', async () => {
  const html =
    '<html><meta charset="utf-8"><p>粮仓<s>4</s>7座</p><p>桥<del>2座</del><ins>3座</ins></p><p>林地12<sup>1</sup>亩</p><p>绿地90m<sup>2</sup></p></html>';
  const { text } = await readDocument(strToU8(html), 'a.html');
  expect(text.trim().split('\n')).toEqual(['粮仓7座', '桥3座', '林地12亩', '绿地90m²']);
});

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest workbook around one sheet. */
function xlsx(sheet: string, styles = ''): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${NS}>${styles}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}>${sheet}</worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}
const text = (at: string, inner: string) => `<c r="${at}" t="inlineStr"><is>${inner}</is></c>`;
const cellsOf = async (bytes: Uint8Array) =>
  (await readDocument(bytes, 'a.xlsx')).tables[0]!.rows.map((row) => row.map((cell) => cell.text));

test('.xlsx: struck-out text, hidden rows and columns are gone, merged cells keep what shows of them', async () => {
  const sheet = `<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData><row r="1">${text('A1', '<t>粮仓</t>')}${text('B1', '<t>旧</t>')}${text('C1', '<r><rPr><strike/></rPr><t>15</t></r><r><t>20</t></r>')}</row><row r="2" hidden="1">${text('A2', '<t>桥</t>')}</row><row r="3">${text('A3', '<t>路</t>')}${text('D3', '<t>尾</t>')}</row></sheetData><mergeCells count="1"><mergeCell ref="A3:C3"/></mergeCells>`;
  expect(await cellsOf(xlsx(sheet))).toEqual([
    ['粮仓', '20'],
    ['路', '路', '尾'],
  ]);
});

test('.xlsx: formulas without a stored result are named', async () => {
  const row =
    '<row r="1"><c r="A1" t="str"><v>粮仓</v></c><c r="B1"><f>3+4</f></c><c r="C1"><f>2*3</f><v>6</v></c></row>';
  const source = await readDocument(xlsx(`<sheetData>${row}</sheetData>`), 'a.xlsx');
  expect(source.uncalculated).toEqual([expect.stringMatching(/!B1$/)]);
});

test('.xlsx: a number format gives the unit of measure', async () => {
  const sheet = `<sheetData><row r="1">${text('A1', '<t>收入</t>')}<c r="B1" s="1"><v>12.5</v></c></row></sheetData>`;
  const styles =
    '<numFmts count="1"><numFmt numFmtId="200" formatCode="0.00&quot;亿元&quot;"/></numFmts>';
  expect(await cellsOf(xlsx(sheet, styles))).toEqual([['收入', '12.5亿元']]);
});

test.each<[string, number, string]>([
  ['General', 1, ''],
  ['0.00', 1, ''],
  ['0.0%', 100, '%'],
  ['0.0"%"', 1, '%'],
  ['0"家"', 1, '家'],
  ['#,##0.00"亿元";-#,##0.00"亿元"', 1, '亿元'],
  ['0.00,"千元"', 1e-3, '千元'],
  ['0!.0,"万美元"', 1e-4, '万美元'],
  ['0\\.0,"万元"', 1e-4, '万元'],
  ['yyyy"年"m"月"', 1, ''],
  ['@', 1, ''],
])('what %s shows', (format, factor, unit) => {
  const shown = shownAs(format);
  expect(shown.unit).toBe(unit);
  expect(shown.factor).toBeCloseTo(factor, 9);
});

test('letters that a PDF prints twice to look bold are read once', () => {
  const piece = (letters: string, x: number) => ({
    text: letters,
    x,
    y: 0,
    width: letters.length * 14,
    size: 14,
  });
  const pieces = [piece('粮', 60), piece('粮仓', 60.4), piece('仓2', 74.4), piece('20', 88.4)];
  expect(linesOf([...pieces, piece('0', 102.4)]).map((line) => line.text)).toEqual(['粮仓20']);
});

test('bytes of GB18030 that a font calls western letters are read as what they are', () => {
  const bytes = Buffer.from('d0c2bda8c1b8b2d637d7f9', 'hex'); // 新建粮仓7座, by the code table
  const western = new TextDecoder('windows-1252').decode(bytes);
  expect(decodedGbk(western)).toBe('新建粮仓7座');
  expect(decodedGbk('Ångström naïve')).toBe('Ångström naïve');
  expect(decodedGbk('粮仓7座')).toBe('粮仓7座');
  expect(isUnreadable(western)).toBe(true);
  expect(isUnreadable('粮仓7座 98%')).toBe(false);
});
