import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Link = [id: string, type: string, target: string];

const relationships = (...links: Link[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([id, type, target]) => {
      const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const chart = (plot: string) =>
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/>${plot}` +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const frame = (name: string, id: string, row: number) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row>` +
  `<xdr:rowOff>7</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff>` +
  `<xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
  `<xdr:cNvPr id="${row + 2}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${id}"/></a:graphicData>` +
  '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';

const workbook =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><bookViews><workbookView activeTab="1"/></bookViews>` +
  '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="透视" sheetId="5" r:id="rId2"/>' +
  '<sheet name="底稿" sheetId="7" state="veryHidden" r:id="rId3"/></sheets><definedNames>' +
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">数据!$A$1:$C$4</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="1">透视!$A$1:$B$9</definedName>' +
  '<definedName name="税率">0.13</definedName><definedName name="区域">数据!$A$1:$C$4</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches></workbook>';

const dataSheet =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>` +
  '<cols><col min="1" max="1" width="22" customWidth="1"/></cols><sheetData>' +
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><t>值</t></is></c><c r="C1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" s="2"><v>45292</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*税率+$B$2</f><v>45292.195</v></c></row>' +
  '<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>45292.26</v></c></row>' +
  '<row r="4"><c r="A4"><v>3</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><f t="shared" si="0"/><v>45292.39</v></c></row>' +
  '</sheetData><autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" sqref="A2:A4"><formula1>ISNUMBER(A2)</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>';

const styles =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><u/><sz val="14"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEEDD"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const pivotSheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><f>数据!A1&amp;"!"</f><v>名称!</v></c></row></sheetData></worksheet>`;

const pivotTable =
  `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="3" dataCaption="值"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField></pivotFields></pivotTableDefinition>';

const pivotCache =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="数据"/></cacheSource>` +
  '<cacheFields count="1"><cacheField name="名称" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>';

const bars =
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  '<c:tx><c:strRef><c:f>数据!$A$1</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="ABCDEF"/></a:solidFill></c:spPr>' +
  '<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>数据!$B$2:$B$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>数据!$A$2:$A$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:gapWidth val="123"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>';

const pie =
  '<c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>数据!$A$2:$A$4</c:f></c:numRef></c:val></c:ser></c:pieChart>';

const contentTypes: [path: string, type: string][] = [
  ['xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
  ...[1, 2, 3].map((n): [string, string] => [
    `xl/worksheets/sheet${n}.xml`,
    `${SHEET_TYPE}.worksheet+xml`,
  ]),
  ['xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
  ['xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`],
  ['xl/comments1.xml', `${SHEET_TYPE}.comments+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${SHEET_TYPE}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET_TYPE}.pivotCacheDefinition+xml`],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ...[1, 2].map((n): [string, string] => [
    `xl/charts/chart${n}.xml`,
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  ]),
];

const texts: Record<string, string> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
    contentTypes
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('') +
    '</Types>',
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId8', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': dataSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
  ).replace(
    '</Relationships>',
    `<Relationship Id="rId5" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
  ),
  'xl/worksheets/sheet2.xml': pivotSheet,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([
    'rId1',
    'pivotTable',
    '../pivotTables/pivotTable1.xml',
  ]),
  'xl/worksheets/sheet3.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="3"><v>7</v></c></row></sheetData></worksheet>`,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>名称</t></si><si><r><rPr><b/></rPr><t>含</t></r><r><t>税</t></r></si></sst>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>统计员</author></authors><commentList><comment ref="A2" authorId="0"><text><t>核对过</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${frame('柱形图 1', 'rId1', 0)}${frame('饼图 2', 'rId2', 12)}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'chart', '../charts/chart2.xml'],
  ),
  'xl/charts/chart1.xml': chart(bars),
  'xl/charts/chart2.xml': chart(pie),
  'xl/pivotTables/pivotTable1.xml': pivotTable,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
  'customXml/item1.xml': '<note xmlns="urn:example">自定义</note>',
};

/** A workbook as a user may have it: charts, a comment, a pivot table, names, hidden sheets, shared formulas. */
export function usersWorkbook(changes: Record<string, string> = {}): Uint8Array {
  const parts = Object.entries({ ...texts, ...changes }).map(([path, text]) => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  ]);
  return zipSync({
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3]),
  });
}

/** The parts of `usersWorkbook` as text. */
export const usersParts: Readonly<Record<string, string>> = texts;
