import { fc } from '../../../support/property';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const LAST_COLUMN = 8;

const letters = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column);

type Content = readonly [type: string, inner: string];

/** What stands in a cell, and the attributes that say what it is. Styles are those of the user's workbook: 0 to 2. */
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ['', `<v>${n}</v>`] as const),
  fc.constantFrom(0, 1).map((n) => [' t="s"', `<v>${n}</v>`] as const),
  fc.boolean().map((yes) => [' t="b"', `<v>${yes ? 1 : 0}</v>`] as const),
  fc.constantFrom('#N/A', '#REF!').map((text) => [' t="e"', `<v>${text}</v>`] as const),
  fc
    .constantFrom('甲 &amp; 乙', ' 前后 ', '_x000D_', '=1+1', '')
    .map((text) => [' t="inlineStr"', `<is><t xml:space="preserve">${text}</t></is>`] as const),
  fc
    .constantFrom('A1*2', 'SUM(数据!$A$2:$A$4)', '[1]表!A1', '_xlfn.XLOOKUP(1,A:A,B:B)')
    .map((formula) => ['', `<f>${formula}</f><v>7</v>`] as const),
  fc.constant([' t="str" cm="1"', '<f t="array" ref="A1:A3">A1:A3*1</f><v>甲</v>'] as const),
  fc.constant(['', ''] as const),
);

const cell = fc.record({
  column: fc.nat(LAST_COLUMN),
  content,
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"'),
  isNumbered: fc.boolean(),
});

const row = fc.record({
  cells: fc.uniqueArray(cell, { maxLength: 6, selector: ({ column }) => column }),
  attributes: fc.subarray([
    ' hidden="1"',
    ' ht="33.5" customHeight="1"',
    ' outlineLevel="2"',
    ' s="1" customFormat="1"',
    ' collapsed="1"',
    ' x14ac:dyDescent="0.25"',
    ' spans="1:9"',
    ' thickBot="1"',
  ]),
});

const before = fc.subarray([
  '<sheetPr codeName="表1"><tabColor theme="5" tint="-0.5"/><outlinePr summaryBelow="0"/></sheetPr>',
  '<sheetViews><sheetView zoomScale="70" showZeros="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5:D9"/></sheetView></sheetViews>',
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" zeroHeight="1" outlineLevelCol="2"/>',
  '<cols><col min="2" max="5" width="0" hidden="1" customWidth="1"/><col min="6" max="16384" width="12.7" style="1"/></cols>',
]);

const behind = fc.subarray([
  '<sheetProtection sheet="1" objects="1" password="83AF" sort="0"/>',
  '<protectedRanges><protectedRange name="区域1" sqref="A1:B2"/></protectedRanges>',
  '<scenarios current="0"><scenario name="乐观" count="1"><inputCells r="A1" val="9"/></scenario></scenarios>',
  '<autoFilter ref="A1:C9"><filterColumn colId="1"><dynamicFilter type="aboveAverage" val="3"/></filterColumn></autoFilter>',
  '<mergeCells count="2"><mergeCell ref="A11:C12"/><mergeCell ref="E1:E3"/></mergeCells>',
  '<conditionalFormatting sqref="A1:A3 C4"><cfRule type="top10" priority="1" rank="3" bottom="1"/><cfRule type="iconSet" priority="2"><iconSet iconSet="3Flags"><cfvo type="percent" val="0"/><cfvo type="num" val="3"/><cfvo type="num" val="9"/></iconSet></cfRule></conditionalFormatting>',
  '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" imeMode="on" sqref="B2:B9"><formula1>数据!$A$2:$A$4</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A1" location="数据!A1" display="去"/></hyperlinks>',
  '<printOptions headings="1"/>',
  '<pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/>',
  '<pageSetup paperSize="8" scale="55" orientation="landscape" cellComments="asDisplayed"/>',
  '<headerFooter alignWithMargins="0"><oddHeader>&amp;L&amp;"黑体,加粗"甲</oddHeader></headerFooter>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
  '<ignoredErrors><ignoredError sqref="A1:B2" numberStoredAsText="1"/></ignoredErrors>',
]);

/** The part of a sheet as one program or another writes it: rows with gaps, cells that do or do not say where they are. */
export const randomSheet: fc.Arbitrary<string> = fc
  .record({
    rows: fc.array(row, { maxLength: 7 }),
    gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
    before,
    behind,
    declaration: fc.constantFrom(
      '',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
      '<?xml version="1.0"?><!-- 别的程序 -->',
    ),
  })
  .map(({ rows, gaps, before, behind, declaration }) => {
    let number = 0;
    const data = rows.map(({ cells, attributes }, n) => {
      number += gaps[n]!;
      const at = number;
      let last = -1;
      const inside = [...cells]
        .sort((a, b) => a.column - b.column)
        .map(({ column, content: [type, inner], style, isNumbered }) => {
          // Only a cell right behind the one before may leave out where it is.
          const address = isNumbered || column !== last + 1 ? ` r="${letters(column)}${at}"` : '';
          last = column;
          return inner === ''
            ? `<c${address}${style}/>`
            : `<c${address}${style}${type}>${inner}</c>`;
        });
      return `<row r="${at}"${attributes.join('')}>${inside.join('')}</row>\n`;
    });
    return `${declaration}<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${X14AC}">${before.join('')}<sheetData>${data.join('')}</sheetData>${behind.join('')}</worksheet>`;
  });
