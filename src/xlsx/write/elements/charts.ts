import type { Area } from '../../../workbook/address';
import type { CellValue, ChartDescription } from '../../../workbook/description';
import type { SheetModel } from '../../model/sheet';
import { setContentType } from '../../package/content-types';
import type { Dialect } from '../../package/dialect';
import { addRelationship, relationshipsOf, withDeclaration } from '../../package/relationships';
import { escapeXml } from '../../package/xml-text';
import { findCharts } from '../../read/find-charts';
import { childOf, type Node, XmlPart } from '../../xml/xml-part';
import { type ChartContent, chartXml } from '../chart-xml';
import { SHEET_ORDER, insertInOrder } from '../order';
import { rebindChart } from '../rebind-chart';
import { type SheetEdit, prefixIn, referenceAttribute } from '../sheet-edit';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds charts that the file does not have, and lets those it has show the cells they should. */
export function writeCharts(edit: SheetEdit): void {
  const { sheet, parts } = edit;
  const moved = sheet.charts.filter(({ fromFile, moved }) => fromFile && moved);
  if (moved.length > 0) {
    const frames = findCharts(parts, edit.path);
    for (const chart of moved) {
      const frame = frames.find(({ name }) => name === chart.name);
      const xml = frame && parts.text(frame.chartPath);
      if (!frame || xml === undefined) continue;
      parts.set(frame.chartPath, rebindChart(xml, sheet.name, contentOf(sheet, chart)));
    }
  }
  const added = sheet.charts.filter(({ fromFile }) => !fromFile);
  if (added.length > 0) addCharts(edit, added);
}

function addCharts(edit: SheetEdit, charts: readonly ChartDescription[]): void {
  const { sheet, parts, dialect } = edit;
  const path = drawingOf(edit);
  const part = new XmlPart(parts.text(path)!);
  let id = Math.max(1, ...shapeIds(part, part.root));
  for (const chart of charts) {
    const chartPath = parts.freePath((n) => `xl/charts/chart${n}.xml`);
    const xml = chartXml(sheet.name, contentOf(sheet, chart), dialect);
    parts.set(chartPath, withDeclaration(xml));
    setContentType(parts, chartPath, CHART_TYPE);
    const link = addRelationship(parts, path, `${dialect.relationships}/chart`, chartPath);
    part.append(part.root, frameXml(chart, (id += 1), link, dialect));
  }
  parts.set(path, withDeclaration(part.toString()));
}

/** The part that holds the sheet's charts and pictures, made where there is none. */
function drawingOf(edit: SheetEdit): string {
  const { part, parts, dialect, path } = edit;
  const known = relationshipsOf(parts, path).find(({ type }) => type === 'drawing')?.target;
  if (childOf(part.root, 'drawing') && known !== undefined && parts.has(known)) return known;
  const drawing = parts.freePath((n) => `xl/drawings/drawing${n}.xml`);
  const { spreadsheetDrawing, drawing: a } = dialect;
  parts.set(
    drawing,
    withDeclaration(`<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${a}"></xdr:wsDr>`),
  );
  setContentType(parts, drawing, DRAWING_TYPE);
  const id = addRelationship(parts, path, `${dialect.relationships}/drawing`, drawing);
  const text = `<${prefixIn(edit)}drawing ${referenceAttribute(edit, id)}/>`;
  insertInOrder(part, part.root, SHEET_ORDER, 'drawing', text);
  return drawing;
}

function shapeIds(part: XmlPart, node: Node): number[] {
  const own = node.local === 'cNvPr' ? [Number(part.attribute(node, 'id') ?? 0)] : [];
  return [...own, ...node.children.flatMap((child) => shapeIds(part, child))];
}

/** A frame that covers the cells of the anchor and moves with them. */
function frameXml(
  { name, title, anchor }: ChartDescription,
  id: number,
  link: string,
  dialect: Dialect,
): string {
  const { row, column, rows, columns } = anchor;
  const corner = (tag: string, r: number, c: number) =>
    `<xdr:${tag}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">` +
    corner('from', row, column) +
    corner('to', row + rows, column + columns) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    // What the chart shows, for those who do not see it.
    `<xdr:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" ` +
    `xmlns:r="${dialect.relationships}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** What a chart's cells hold, which is stored in it for programs that do not calculate. */
function contentOf(sheet: SheetModel, chart: ChartDescription): ChartContent {
  const valuesOf = ({ row, column, rows, columns }: Area): CellValue[] =>
    Array.from({ length: rows * columns }, (_, i) =>
      sheet.valueAt(row + Math.floor(i / columns), column + (i % columns)),
    );
  return {
    chart,
    title: String((chart.titleCell && valuesOf(chart.titleCell)[0]) ?? chart.title),
    categories: valuesOf(chart.categories),
    series: chart.series.map(({ name, values }) => ({
      name: sheet.valueAt(name.row, name.column),
      values: valuesOf(values),
    })),
  };
}
