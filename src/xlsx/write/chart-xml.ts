import { type Area, absoluteReference } from '../../workbook/address';
import type {
  CellValue,
  ChartDescription,
  ChartSeriesDescription,
} from '../../workbook/description';
import type { Dialect } from '../package/dialect';
import {
  barText,
  CHART_INK,
  CHART_TEXT,
  labelLook,
  SHARE_STEP,
  namesStandUpright,
  showsShares,
} from '../../workbook/chart-look';
import { numbersXml, stringsXml } from './chart-data';
import { escapeContent, escapeXml } from '../package/xml-text';

const CATEGORY_AXIS = 100000000;
const VALUE_AXIS = 100000001;
const PAPER = 'FFFFFF';
const LINE = 'D9D9D9';

const labelPlaces = { above: 't', centre: 'ctr', foot: 'inBase', end: 'outEnd' } as const;

/** A chart, and what its cells hold, stored in it for programs that do not calculate. */
export interface ChartContent {
  chart: ChartDescription;
  title: string;
  categories: CellValue[];
  series: { name: CellValue; values: CellValue[] }[];
}

/** A chart part in the order of elements that the standard asks for. Texts have no font name: each program takes its own for Chinese. */
export function chartXml(sheet: string, change: ChartContent, dialect: Dialect): string {
  const { chart } = change;
  return (
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${titleXml(sheet, change)}</c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    plot(sheet, change) +
    categoryAxis(chart) +
    valueAxis(chart) +
    '</c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle()}</c:legend>` +
    `<c:plotVisOnly val="${chart.drawsHidden ? 0 : 1}"/>` +
    // Missing points of a line are #N/A. With gaps asked for, LibreOffice takes them for zero; Excel draws the same either way.
    `<c:dispBlanksAs val="${chart.type === 'line' ? 'span' : 'gap'}"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${PAPER}"/></a:solidFill>${outline(LINE)}</c:spPr>` +
    '</c:chartSpace>'
  );
}

function plot(sheet: string, { chart, categories, series }: ChartContent): string {
  const isLine = chart.type === 'line';
  const each = chart.series.map((described, i) => {
    const { name, values, color, as } = described;
    const data = series[i]!;
    const asLine = isLine || as === 'line';
    return {
      over: !isLine && asLine,
      xml:
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>` +
        `<c:tx>${reference('str', sheet, name, [data.name])}</c:tx>` +
        (asLine ? lineLook(color) : barLook(color, chart.stacked)) +
        labelsXml(described, chart) +
        `<c:cat>${reference('str', sheet, chart.categories, categories)}</c:cat>` +
        `<c:val>${reference('num', sheet, values, data.values)}</c:val>` +
        (asLine ? '<c:smooth val="0"/>' : '') +
        '</c:ser>',
    };
  });
  const drawn = (over: boolean) =>
    each
      .filter((one) => one.over === over)
      .map(({ xml }) => xml)
      .join('');
  const all = drawn(false);
  const over = drawn(true);
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (isLine) {
    const grouping = chart.stacked ? 'stacked' : 'standard';
    return (
      `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}` +
      `<c:marker val="1"/>${axes}</c:lineChart>`
    );
  }
  return (
    `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${barGrouping(chart)}"/><c:varyColors val="0"/>${all}` +
    `<c:gapWidth val="50"/>${chart.stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>` +
    (over === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${over}<c:marker val="1"/>${axes}</c:lineChart>`)
  );
}

function barGrouping({ stacked, isShare }: ChartDescription): string {
  if (!stacked) return 'clustered';
  return isShare ? 'percentStacked' : 'stacked';
}

function reference(kind: 'str' | 'num', sheet: string, area: Area, values: CellValue[]): string {
  const data = kind === 'str' ? stringsXml(values) : numbersXml(values);
  const address = escapeContent(absoluteReference(sheet, area));
  return `<c:${kind}Ref><c:f>${address}</c:f>${data}</c:${kind}Ref>`;
}

function categoryAxis(chart: ChartDescription): string {
  const { type } = chart;
  const upright = namesStandUpright(chart);
  // A lying chart would otherwise list its categories from the bottom up.
  const orientation = type === 'bar' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${type === 'bar' ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${outline(LINE)}</c:spPr>${textStyle({ upright, size: barText(chart) })}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    (upright || type === 'bar' ? '<c:tickLblSkip val="1"/>' : '') +
    '<c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxis(chart: ChartDescription): string {
  const { type, valueAxisTitle, valueFormat, valueRange } = chart;
  const title = valueAxisTitle
    ? `<c:title>${richText(valueAxisTitle, CHART_TEXT.words, false)}<c:overlay val="0"/></c:title>`
    : '';
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${numberXml('max', valueRange?.max)}${numberXml('min', valueRange?.min)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${type === 'bar' ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr>${outline(LINE)}</c:spPr></c:majorGridlines>${title}` +
    `<c:numFmt formatCode="${escapeXml(valueFormat ?? 'General')}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle()}` +
    // With the categories reversed, the value axis is at the bottom where it crosses at their end.
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${type === 'bar' ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/>' +
    `${numberXml('majorUnit', showsShares(chart) ? SHARE_STEP : undefined)}</c:valAx>`
  );
}

const numberXml = (tag: string, value: number | undefined) =>
  value === undefined ? '' : `<c:${tag} val="${value}"/>`;

/** Parts of a bar are set apart, so that they are told apart in grey too. */
function barLook(color: string, isPart: boolean): string {
  const look = `${fill(color)}${isPart ? outline(PAPER) : ''}`;
  return `<c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook(color: string): string {
  return (
    `<c:spPr><a:ln w="28575" cap="rnd">${fill(color)}<a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(color)}</c:spPr></c:marker>`
  );
}

function labelsXml(series: ChartSeriesDescription, chart: ChartDescription) {
  const { labels } = series;
  if (labels === undefined) return '';
  const { place, ink } = labelLook(series, chart);
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labels)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textStyle({ ink, size: barText(chart) }) +
    `<c:dLblPos val="${labelPlaces[place]}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;
}

function outline(color: string): string {
  return `<a:ln w="9525">${fill(color)}</a:ln>`;
}

/** The file format counts sizes in hundredths of a point. */
const hundredths = (points: number) => Math.round(points * 100);

function textStyle({
  upright = false,
  ink = CHART_INK,
  size = CHART_TEXT.words as number,
} = {}): string {
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return (
    `<c:txPr>${body}` +
    '<a:p><a:pPr>' +
    `<a:defRPr sz="${hundredths(size)}" b="0">${fill(ink)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
  );
}

function titleXml(sheet: string, { title, chart: { titleCell } }: ChartContent): string {
  if (!titleCell) return `${richText(title, CHART_TEXT.title, true)}<c:overlay val="0"/>`;
  const style = `<a:defRPr sz="${hundredths(CHART_TEXT.title)}" b="1">${fill(CHART_INK)}</a:defRPr>`;
  return (
    `<c:tx>${reference('str', sheet, titleCell, [title])}</c:tx><c:overlay val="0"/>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
  );
}

function richText(text: string, size: number, bold: boolean): string {
  const style = `sz="${hundredths(size)}" b="${bold ? 1 : 0}"`;
  return (
    '<c:tx><c:rich><a:bodyPr/><a:p><a:pPr>' +
    `<a:defRPr ${style}>${fill(CHART_INK)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${style}>${fill(CHART_INK)}</a:rPr><a:t>${escapeContent(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}
