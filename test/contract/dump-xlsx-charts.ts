import { cellAddress, parseReference } from '../../src/workbook/address';
import type { ChartDump } from './dump';

type ReadPart = (path: string) => string;
type TextOf = (sheet: string, row: number, column: number) => string;

/** Charts of each sheet, from the parts of the file. */
export function readCharts(
  paths: string[],
  xml: ReadPart,
  textOf: TextOf,
): Map<string, ChartDump[]> {
  const sheets = sheetPaths(xml);
  const charts = new Map<string, ChartDump[]>();
  for (const [name, path] of sheets) {
    const drawings = targets(xml, path, 'drawing').filter((each) => paths.includes(each));
    charts.set(
      name,
      drawings.flatMap((drawing) => chartsOfDrawing(drawing, xml, textOf)),
    );
  }
  return charts;
}

/** The part of each sheet. */
export function sheetPaths(xml: ReadPart): Map<string, string> {
  const byId = relations(xml, 'xl/workbook.xml');
  const found = new Map<string, string>();
  for (const [tag] of xml('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)) {
    found.set(unescape(attribute(tag, 'name')), byId.get(attribute(tag, 'r:id')) ?? '');
  }
  return found;
}

function chartsOfDrawing(path: string, xml: ReadPart, textOf: TextOf): ChartDump[] {
  const byId = relations(xml, path);
  const anchors = xml(path).match(/<xdr:(twoCellAnchor)[\s\S]*?<\/xdr:\1>/g) ?? [];
  return anchors.map((anchor) => {
    const chart = xml(byId.get(attribute(anchor, 'r:id')) ?? '');
    return { ...dumpChart(chart, textOf), name: nameOf(anchor), anchor: placeOf(anchor) };
  });
}

const nameOf = (anchor: string) =>
  unescape(attribute(/<xdr:cNvPr [^>]*>/.exec(anchor)?.[0] ?? '', 'name'));

/** First and last cell; an anchor may end exactly where the next cell begins. */
function placeOf(anchor: string): [string, string] {
  const corner = (tag: string) => {
    const part = between(anchor, `<xdr:${tag}>`, `</xdr:${tag}>`);
    const number = (name: string) => Number(between(part, `<xdr:${name}>`, `</xdr:${name}>`));
    return {
      row: number('row'),
      column: number('col'),
      right: number('colOff'),
      down: number('rowOff'),
    };
  };
  const [from, to] = [corner('from'), corner('to')];
  const row = to.down === 0 ? to.row - 1 : to.row;
  const column = to.right === 0 ? to.column - 1 : to.column;
  return [cellAddress(from.row, from.column), cellAddress(row, column)];
}

const legendPlaces: Record<string, string> = { b: 'bottom', r: 'right', t: 'top', l: 'left' };

function dumpChart(xml: string, textOf: TextOf): Omit<ChartDump, 'name' | 'anchor'> {
  const line = xml.includes('<c:lineChart>') && !xml.includes('<c:barChart>');
  const overColumns = line ? '' : between(xml, '<c:lineChart>', '</c:lineChart>');
  const bar = /<c:barDir val="bar"/.test(xml);
  const valueAxis = between(xml, '<c:valAx>', '</c:valAx>');
  const series = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
  const title = between(xml.slice(0, xml.indexOf('<c:plotArea>')), '<c:title>', '</c:title>');
  return {
    type: line ? 'line' : bar ? 'bar' : 'column',
    stacked: xml.includes('<c:grouping val="percentStacked"')
      ? 'share'
      : xml.includes('<c:grouping val="stacked"'),
    title: plainText(title) || unescape(between(title, '<c:v>', '</c:v>')),
    titleCell: unescape(between(title, '<c:f>', '</c:f>')) || null,
    drawsHidden: xml.includes('<c:plotVisOnly val="0"/>'),
    missing: xml.includes('<c:dispBlanksAs val="span"/>') ? 'bridged' : 'gap',
    series: series.map((each) => ({
      name: resolve(reference(each, 'tx'), textOf),
      ...(overColumns.includes(each) ? { line: true as const } : {}),
      values: reference(each, 'val'),
      categories: reference(each, 'cat'),
      color: colorIn(each),
      ...labelsOf(between(each, '<c:dLbls>', '</c:dLbls>')),
    })),
    valueAxisTitle: plainText(between(valueAxis, '<c:title>', '</c:title>')) || null,
    valueFormat: unescape(attribute(/<c:numFmt [^>]*>/.exec(valueAxis)?.[0] ?? '', 'formatCode')),
    valueRange: [numberOf(valueAxis, 'min'), numberOf(valueAxis, 'max')],
    fromTop:
      /<c:orientation val="maxMin"/.test(between(xml, '<c:catAx>', '</c:catAx>')) &&
      /<c:crosses val="max"/.test(valueAxis),
    legend: legendPlaces[attribute(/<c:legendPos [^>]*>/.exec(xml)?.[0] ?? '', 'val')] ?? '',
  };
}

const numberOf = (xml: string, tag: string) => {
  const text = new RegExp(`<c:${tag} val="([^"]*)"`).exec(xml)?.[1];
  return text === undefined ? '' : Number(text);
};

const colorIn = (xml: string) =>
  `#${/<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(xml)?.[1]?.toUpperCase() ?? ''}`;

function labelsOf(xml: string): Pick<ChartDump['series'][number], 'labels'> {
  if (!xml.includes('<c:showVal val="1"/>')) return {};
  const format = unescape(attribute(/<c:numFmt [^>]*>/.exec(xml)?.[0] ?? '', 'formatCode'));
  const place = attribute(/<c:dLblPos [^>]*>/.exec(xml)?.[0] ?? '', 'val');
  return { labels: [format, place, colorIn(between(xml, '<c:txPr>', '</c:txPr>'))] };
}

/** The cells an element of a series refers to, written as our own code writes references. */
function reference(series: string, tag: string): string {
  return unescape(between(between(series, `<c:${tag}>`, `</c:${tag}>`), '<c:f>', '</c:f>'));
}

function resolve(place: string, textOf: TextOf): string {
  const parsed = parseReference(place);
  return parsed ? textOf(parsed.sheet, parsed.area.row, parsed.area.column) : place;
}

const plainText = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescape(text!)).join('');

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? '' : text.slice(from + start.length, to);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!);
}

function relations(xml: ReadPart, path: string): Map<string, string> {
  const [folder, file] = [path.replace(/[^/]*$/, ''), path.replace(/^.*\//, '')];
  const found = new Map<string, string>();
  for (const [tag] of xml(`${folder}_rels/${file}.rels`).matchAll(/<Relationship [^>]*>/g)) {
    found.set(attribute(tag, 'Id'), absolutePath(folder, attribute(tag, 'Target')));
  }
  return found;
}

const targets = (xml: ReadPart, path: string, kind: string) =>
  [...relations(xml, path).values()].filter((target) => target.includes(`/${kind}`));

function absolutePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
