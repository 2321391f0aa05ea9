import { usersParts, usersWorkbook } from './users-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const SHEET = 'xl/worksheets/sheet3.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet3.xml.rels';

/** A part of a feature, and what the list of types and a part that refers to it say of it. */
interface FeaturePart {
  path: string;
  text: string;
  type?: string;
  link?: { from: 'root' | 'workbook' | 'sheet'; id: string; type: string; target: string };
}

interface Feature {
  /** Of the sheet, in the order of the standard: behind its rows. */
  behindRows?: string;
  beforeRows?: string;
  rows?: string;
  /** Declarations of the sheet. */
  root?: string;
  parts?: readonly FeaturePart[];
  workbook?: (xml: string) => string;
  /** Instead of the sheet's other text. */
  sheet?: string;
}

/** A workbook of the user's with some features, those of a sheet on its third one. */
export function workbookWith({
  behindRows = '',
  beforeRows = '',
  rows = '<row r="1"><c r="A1"><v>7</v></c></row>',
  root = '',
  parts = [],
  workbook = (xml) => xml,
  sheet,
}: Feature): Uint8Array {
  const linked = (from: 'root' | 'workbook' | 'sheet') =>
    parts
      .flatMap(({ link }) => (link?.from === from ? [link] : []))
      .map(({ id, type, target }) => {
        const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
        return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
      })
      .join('');
  const types = parts
    .flatMap(({ path, type }) =>
      type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
    )
    .join('');
  const books = 'xl/_rels/workbook.xml.rels';
  return usersWorkbook({
    'xl/workbook.xml': workbook(usersParts['xl/workbook.xml']!),
    '_rels/.rels': usersParts['_rels/.rels']!.replace(
      '</Relationships>',
      `${linked('root')}</Relationships>`,
    ),
    [books]: usersParts[books]!.replace(
      '</Relationships>',
      `${linked('workbook')}</Relationships>`,
    ),
    '[Content_Types].xml': usersParts['[Content_Types].xml']!.replace(
      '</Types>',
      `${types}</Types>`,
    ),
    [SHEET]:
      sheet ??
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${root}>${beforeRows}<sheetData>${rows}</sheetData>${behindRows}</worksheet>`,
    [SHEET_LINKS]: `<Relationships xmlns="${PACKAGE}/relationships">${linked('sheet')}</Relationships>`,
    ...Object.fromEntries(parts.map(({ path, text }) => [path, text])),
  });
}

const repeated = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const named = (names: string) => (xml: string) =>
  xml.replace('<definedNames>', `<definedNames>${names}`);

/** Features that workbooks have and this product knows nothing of. */
export const features: Readonly<Record<string, Feature>> = {
  'no sheet that is active': {
    workbook: (xml) => xml.replace('activeTab="1"', 'activeTab="-1" firstSheet="-1"'),
  },
  'a first sheet that is very hidden': {
    workbook: (xml) => xml.replace('<sheet name="数据"', '<sheet state="veryHidden" name="数据"'),
  },
  'readings over characters': {
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>课</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="0"/></is></c></row>',
    behindRows: '<phoneticPr fontId="0" type="noConversion"/>',
  },
  'a formula that spills': {
    rows: '<row r="1"><c r="A1" cm="1"><f t="array" aca="1" ref="A1:A3">_xlfn.UNIQUE(数据!A2:A4)</f><v>1.5</v></c></row>',
    parts: [
      {
        path: 'xl/metadata.xml',
        text: `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes></metadata>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
        link: { from: 'workbook', id: 'rId30', type: 'sheetMetadata', target: 'metadata.xml' },
      },
    ],
  },
  'a conversation at a cell': {
    parts: [
      {
        path: 'xl/threadedComments/threadedComment1.xml',
        text: '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" personId="{1}" id="{2}"><text>核对</text></threadedComment></ThreadedComments>',
        type: 'application/vnd.ms-excel.threadedcomments+xml',
        link: {
          from: 'sheet',
          id: 'rId1',
          type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          target: '../threadedComments/threadedComment1.xml',
        },
      },
      {
        path: 'xl/persons/person.xml',
        text: '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
        type: 'application/vnd.ms-excel.person+xml',
        link: {
          from: 'workbook',
          id: 'rId31',
          type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
          target: 'persons/person.xml',
        },
      },
    ],
  },
  'a picture in a cell, as WPS keeps it': {
    rows: '<row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>',
    parts: [
      {
        path: 'xl/cellimages.xml',
        text: '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
        type: 'application/vnd.wps-officedocument.cellimage+xml',
        link: {
          from: 'workbook',
          id: 'rId32',
          type: 'http://www.wps.cn/officeDocument/2020/cellImage',
          target: 'cellimages.xml',
        },
      },
    ],
  },
  'names with quotes, names of one sheet, and broken ones': {
    workbook: (xml) =>
      named(
        '<definedName name="局部" localSheetId="2">\'底稿 &amp; "甲"\'\'s 一二三四五六七八九十甲乙丙丁\'!$A$1</definedName><definedName name="坏">#REF!</definedName>',
      )(
        xml.replace(
          'name="底稿"',
          'name="底稿 &amp; &quot;甲&quot;\'s 一二三四五六七八九十甲乙丙丁"',
        ),
      ),
  },
  'formats out to the last corner': {
    beforeRows: '<cols><col min="1" max="16384" width="9" style="2" customWidth="1"/></cols>',
    rows: '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576" s="2" customFormat="1"><c r="XFD1048576" s="2"/></row>',
  },
  'a link to another workbook': {
    workbook: (xml) =>
      xml.replace(
        '<definedNames>',
        '<externalReferences><externalReference r:id="rId33"/></externalReferences><definedNames>',
      ),
    parts: [
      {
        path: 'xl/externalLinks/externalLink1.xml',
        text: `<externalLink xmlns="${MAIN}"/>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
        link: {
          from: 'workbook',
          id: 'rId33',
          type: 'externalLink',
          target: 'externalLinks/externalLink1.xml',
        },
      },
    ],
  },
  'targets from the root': {
    parts: [
      {
        path: 'xl/tables/table3.xml',
        text: `<table xmlns="${MAIN}" id="1" name="表_1" displayName="表_1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="名&#10;称"/><tableColumn id="2" name="2024"/></tableColumns></table>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        link: { from: 'sheet', id: 'rId2', type: 'table', target: '/xl/tables/table3.xml' },
      },
    ],
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>名\n称</t></is></c><c r="B1" t="inlineStr"><is><t>2024</t></is></c></row>',
    behindRows: '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
  },
  'a table of what if': {
    rows: '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>7</v></c></row>',
  },
  'headers, footers, breaks, print set-up': {
    beforeRows: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    behindRows:
      '<printOptions gridLines="1"/><pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="3"/><headerFooter differentFirst="1"><oddHeader>&amp;L甲&amp;R乙</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
  },
  'an embedded object and a form control': {
    root: ` xmlns:mc="${MC}" xmlns:x14="${X14}"`,
    behindRows: `<mc:AlternateContent><mc:Choice Requires="x14"><oleObjects><oleObject progId="Word.Document.12" shapeId="1025" r:id="rId3"/></oleObjects></mc:Choice><mc:Fallback><oleObjects><oleObject progId="Word.Document.12" shapeId="1025" r:id="rId3"/></oleObjects></mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1026" r:id="rId4" name="复选框 1"/></controls></mc:Choice></mc:AlternateContent>`,
    parts: [
      {
        path: 'xl/embeddings/doc1.docx',
        text: 'bytes of another program',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        link: { from: 'sheet', id: 'rId3', type: 'package', target: '../embeddings/doc1.docx' },
      },
      {
        path: 'xl/ctrlProps/ctrlProp1.xml',
        text: `<formControlPr xmlns="${X14}" objectType="CheckBox"/>`,
        type: 'application/vnd.ms-excel.controlproperties+xml',
        link: { from: 'sheet', id: 'rId4', type: 'ctrlProp', target: '../ctrlProps/ctrlProp1.xml' },
      },
    ],
  },
  'sparklines and bars of a later Excel': {
    root: ` xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`,
    rows: '<row r="1" x14ac:dyDescent="0.2"><c r="A1"><v>7</v></c></row>',
    behindRows: `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!A2:A4</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  },
  'names by the thousand': {
    workbook: named(
      `${repeated(3000, (n) => `<definedName name="旧_${n}" hidden="1">#REF!</definedName>`)}<definedName name="整表">数据!$1:$1048576</definedName>`,
    ),
  },
  'merged cells by the thousand': {
    behindRows: `<mergeCells count="5000">${repeated(5000, (n) => `<mergeCell ref="A${2 * n + 3}:B${2 * n + 4}"/>`)}</mergeCells>`,
  },
  'rules by the thousand': {
    behindRows:
      repeated(
        1000,
        (n) =>
          `<conditionalFormatting sqref="C${n + 1}"><cfRule type="expression" priority="${n + 1}"><formula>C${n + 1}&gt;1</formula></cfRule></conditionalFormatting>`,
      ) +
      `<dataValidations count="1000">${repeated(1000, (n) => `<dataValidation type="whole" sqref="D${n + 1}"><formula1>1</formula1><formula2>9</formula2></dataValidation>`)}</dataValidations>`,
  },
  'a pivot table with a slicer': {
    workbook: (xml) =>
      xml.replace(
        '</workbook>',
        `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId40"/></x14:slicerCaches></ext></extLst></workbook>`,
      ),
    behindRows: `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
    parts: [
      {
        path: 'xl/pivotTables/pivotTable2.xml',
        text: `<pivotTableDefinition xmlns="${MAIN}" name="透视表2" cacheId="3"><location ref="A1:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
        link: {
          from: 'sheet',
          id: 'rId2',
          type: 'pivotTable',
          target: '../pivotTables/pivotTable2.xml',
        },
      },
      {
        path: 'xl/slicers/slicer1.xml',
        text: `<slicers xmlns="${X14}"><slicer name="镇街" cache="切片器_镇街" rowHeight="234950"/></slicers>`,
        type: 'application/vnd.ms-excel.slicer+xml',
        link: {
          from: 'sheet',
          id: 'rId3',
          type: 'http://schemas.microsoft.com/office/2007/relationships/slicer',
          target: '../slicers/slicer1.xml',
        },
      },
      {
        path: 'xl/slicerCaches/slicerCache1.xml',
        text: `<slicerCacheDefinition xmlns="${X14}" name="切片器_镇街" sourceName="镇街"/>`,
        type: 'application/vnd.ms-excel.slicerCache+xml',
        link: {
          from: 'workbook',
          id: 'rId40',
          type: 'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
          target: 'slicerCaches/slicerCache1.xml',
        },
      },
    ],
  },
  'a model of data, a query and its connection': {
    workbook: (xml) =>
      xml.replace(
        '</workbook>',
        '<extLst><ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:dataModel><x15:modelTables><x15:modelTable id="表1" name="表1" connection="查询"/></x15:modelTables></x15:dataModel></ext></extLst></workbook>',
      ),
    parts: [
      {
        path: 'xl/model/item.data',
        text: 'bytes of another program',
        type: 'application/vnd.openxmlformats-officedocument.model+data',
        link: {
          from: 'workbook',
          id: 'rId41',
          type: 'http://schemas.microsoft.com/office/2011/relationships/model',
          target: 'model/item.data',
        },
      },
      {
        path: 'xl/connections.xml',
        text: `<connections xmlns="${MAIN}"><connection id="1" name="查询" type="5" refreshedVersion="8"/></connections>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml',
        link: { from: 'workbook', id: 'rId42', type: 'connections', target: 'connections.xml' },
      },
      {
        path: 'customXml/item1.xml',
        text: '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>',
        link: {
          from: 'workbook',
          id: 'rId43',
          type: 'customXml',
          target: '../customXml/item1.xml',
        },
      },
    ],
  },
  'a label of secrecy and a signature': {
    parts: [
      {
        path: 'docMetadata/LabelInfo.xml',
        text: '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Privileged"/></clbl:labelList>',
        type: 'application/vnd.ms-office.classificationlabels+xml',
        link: {
          from: 'root',
          id: 'rIdLabel',
          type: 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
          target: 'docMetadata/LabelInfo.xml',
        },
      },
      {
        path: '_xmlsignatures/origin.sigs',
        text: '',
        type: 'application/vnd.openxmlformats-package.digital-signature-origin',
        link: {
          from: 'root',
          id: 'rIdSignature',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          target: '_xmlsignatures/origin.sigs',
        },
      },
    ],
  },
  'rules and lists of a later Excel': {
    root: ` xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:x14="${X14}"`,
    behindRows:
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{2}"><x14:iconSet custom="1"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/></x14:iconSet></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
      '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>数据!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  },
  'views of single persons': {
    workbook: (xml) =>
      xml.replace(
        '<pivotCaches>',
        '<customWorkbookViews><customWorkbookView name="甲" guid="{00000000-0000-0000-0000-000000000001}" activeSheetId="7" windowWidth="9" windowHeight="9"/></customWorkbookViews><pivotCaches>',
      ),
    behindRows:
      '<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}" scale="70"><pane xSplit="2" ySplit="9" topLeftCell="C10" activePane="bottomRight" state="frozen"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></customSheetView></customSheetViews>',
  },
  'days from 1904 on, references by numbers, calculation by hand': {
    workbook: (xml) =>
      xml
        .replace('date1904="0"', 'date1904="1"')
        .replace('<calcPr', '<calcPr calcMode="manual" refMode="R1C1" fullPrecision="0"'),
  },
  'a control at the last row': {
    root: ` xmlns:mc="${MC}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"`,
    rows: '<row r="1048576"><c r="A1048576"><v>7</v></c></row>',
    behindRows:
      '<controls><control shapeId="1026" name="按钮 1"><controlPr><anchor><from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></controls>',
  },
  'rows and cells that do not say where they are': {
    sheet: `<worksheet xmlns="${MAIN}"><sheetData><row><c><v> 7 </v></c><c t="str"><v>甲</v></c></row><row><c><v>8</v></c></row></sheetData></worksheet>`,
  },
  'elements with a prefix': {
    sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  },
};
