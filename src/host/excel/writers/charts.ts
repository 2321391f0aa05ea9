import { absoluteReference, areaAddress, type Area } from '../../../workbook/address';
import type {
  ChartDescription,
  ChartSeriesDescription,
  SheetPatch,
} from '../../../workbook/description';
import {
  barText,
  CHART_TEXT,
  labelLook,
  namesStandUpright,
  SHARE_STEP,
  showsShares,
} from '../../../workbook/chart-look';
import type { KnownChart } from '../discover';

const chartTypes = {
  bar: { plain: 'BarClustered', stacked: 'BarStacked', share: 'BarStacked100' },
  column: { plain: 'ColumnClustered', stacked: 'ColumnStacked', share: 'ColumnStacked100' },
  line: { plain: 'Line', stacked: 'LineStacked', share: 'LineStacked100' },
} as const;

const labelPlaces = {
  above: 'Top',
  centre: 'Center',
  foot: 'InsideBase',
  end: 'OutsideEnd',
} as const;

const PAPER = '#FFFFFF';

/** Name of a chart while it is being made, so that one left half made is recognised and made anew. */
export const unfinishedName = (name: string) => `${name} …`;

/**
 * Adds a chart, or binds an existing one to the described cells and leaves its layout as it is.
 */
export function writeChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
  known: KnownChart | undefined,
): void {
  if (known && !known.unfinished) {
    rebindChart(sheet, chart, patch, known);
    return;
  }
  if (known) sheet.charts.getItem(unfinishedName(chart.name)).delete();
  addChart(sheet, chart, patch, known?.replaces);
}

/** In place of one that cannot be bound, since the cells of its series were deleted. */
export function remakeChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
): void {
  addChart(sheet, chart, patch, true);
}

/** @param replaces whether there is one of the name, which goes when the new one is whole. */
function addChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
  replaces = false,
): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const stacked = chart.isShare ? 'share' : 'stacked';
  const type = chartTypes[chart.type][chart.stacked ? stacked : 'plain'];
  const source = sheet.getRange(areaAddress(first.values));
  // Left to itself Excel guesses which way series run, and guesses differently on the web.
  const direction = first.values.rows >= first.values.columns ? 'Columns' : 'Rows';
  const added = sheet.charts.add(type, source, direction);
  added.name = unfinishedName(chart.name);
  const { anchor } = chart;
  const corner = { row: anchor.row + anchor.rows - 1, column: anchor.column + anchor.columns - 1 };
  added.setPosition(
    areaAddress({ ...anchor, rows: 1, columns: 1 }),
    areaAddress({ ...corner, rows: 1, columns: 1 }),
  );
  added.title.text = chart.title;
  linkTitle(added, chart, patch);
  const series = [
    added.series.getItemAt(0),
    ...others.map((each) => added.series.add(textAt(patch, each.name))),
  ];
  series.forEach((each, i) => {
    bindSeries(sheet, each, chart, i, patch);
    writeLabels(each, chart.series[i]!, chart);
  });
  if (chart.drawsHidden) added.plotVisibleOnly = false;
  added.displayBlanksAs = chart.type === 'line' ? 'Interplotted' : 'NotPlotted';
  added.legend.position = 'Bottom';
  added.legend.format.font.size = CHART_TEXT.words;
  writeValueAxis(added.axes.valueAxis, chart);
  writeCategoryAxis(added.axes.categoryAxis, chart);
  if (replaces) sheet.charts.getItem(chart.name).delete();
  added.name = chart.name;
}

function writeCategoryAxis(axis: Excel.ChartAxis, chart: ChartDescription): void {
  const isUpright = namesStandUpright(chart);
  axis.format.font.size = barText(chart);
  if (isUpright) axis.textOrientation = 90;
  // None is left out.
  if (isUpright || chart.type === 'bar') axis.tickLabelSpacing = 1;
  if (chart.type === 'bar') readFromTop(axis);
}

/** Bars in the order of the sheet's rows: Excel starts at the bottom, and would then put the value axis on top. */
function readFromTop(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  axis.position = 'Maximum';
}

function linkTitle(
  { title }: Excel.Chart,
  { titleCell }: ChartDescription,
  { name }: SheetPatch,
): void {
  if (titleCell) title.setFormula(`=${absoluteReference(name, titleCell)}`);
}

function rebindChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
  { seriesCount, isTitleLost }: KnownChart,
): void {
  const existing = sheet.charts.getItem(chart.name);
  if (isTitleLost) linkTitle(existing, chart, patch);
  const { series } = existing;
  chart.series.forEach((description, i) => {
    if (i >= seriesCount) {
      const added = series.add(textAt(patch, description.name));
      bindSeries(sheet, added, chart, i, patch);
      return;
    }
    const each = series.getItemAt(i);
    each.setValues(sheet.getRange(areaAddress(description.values)));
    each.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
  });
}

function bindSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  chart: ChartDescription,
  index: number,
  patch: SheetPatch,
): void {
  const description = chart.series[index]!;
  series.setValues(sheet.getRange(areaAddress(description.values)));
  series.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
  const name = textAt(patch, description.name);
  if (name !== undefined) series.name = name;
  if (description.as === 'line') series.chartType = 'LineMarkers';
  if (chart.type === 'line' || description.as === 'line') {
    series.format.line.color = description.color;
  } else {
    series.format.fill.setSolidColor(description.color);
    // Parts of a bar are set apart, so that they are told apart in grey too.
    if (chart.stacked) series.format.line.color = PAPER;
  }
}

function writeLabels(
  series: Excel.ChartSeries,
  description: ChartSeriesDescription,
  chart: ChartDescription,
): void {
  const { labels } = description;
  if (labels === undefined) return;
  const { place, ink } = labelLook(description, chart);
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = labels;
  dataLabels.position = labelPlaces[place];
  dataLabels.format.font.size = barText(chart);
  dataLabels.format.font.color = ink;
}

function writeValueAxis(axis: Excel.ChartAxis, chart: ChartDescription): void {
  const { valueAxisTitle, valueFormat, valueRange } = chart;
  axis.format.font.size = CHART_TEXT.words;
  if (valueAxisTitle !== undefined) {
    axis.title.text = valueAxisTitle;
    axis.title.visible = true;
    axis.title.format.font.size = CHART_TEXT.words;
  }
  if (valueRange) axis.minimum = valueRange.min;
  if (valueRange?.max !== undefined) axis.maximum = valueRange.max;
  if (showsShares(chart)) axis.majorUnit = SHARE_STEP;
  if (valueFormat !== undefined) axis.numberFormat = valueFormat;
}

/** Office.js takes the name of a series as text, so it is looked up in what the patch writes. */
function textAt(patch: SheetPatch, { row, column }: Area): string | undefined {
  let found: string | undefined;
  for (const { at, values } of patch.values ?? []) {
    const value = values[row - at.row]?.[column - at.column];
    if (value !== undefined && value !== null) found = String(value);
  }
  return found;
}
