import { areaAddress, type Area } from '../../../workbook/address';
import type { ChartDescription, SheetPatch } from '../../../workbook/description';
import type { Supports } from '../api';
import type { KnownChart } from '../discover';

const chartTypes = {
  bar: { plain: 'BarClustered', stacked: 'BarStacked' },
  column: { plain: 'ColumnClustered', stacked: 'ColumnStacked' },
  line: { plain: 'Line', stacked: 'LineStacked' },
} as const;

/** More names than this under columns stand upright, so that none is left out. */
const MANY_CATEGORIES = 10;

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
  supports: Supports,
): void {
  if (known && !known.unfinished) {
    rebindChart(sheet, chart, patch, known.seriesCount);
    return;
  }
  if (known) sheet.charts.getItem(unfinishedName(chart.name)).delete();
  addChart(sheet, chart, patch, supports);
}

function addChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
  supports: Supports,
): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const type = chartTypes[chart.type][chart.stacked ? 'stacked' : 'plain'];
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
  const series = [
    added.series.getItemAt(0),
    ...others.map((each) => added.series.add(textAt(patch, each.name))),
  ];
  series.forEach((each, i) => bindSeries(sheet, each, chart, i, patch));
  added.legend.position = 'Bottom';
  writeValueAxis(added.axes.valueAxis, chart, supports);
  if (chart.type === 'column' && chart.categories.rows > MANY_CATEGORIES) {
    added.axes.categoryAxis.tickLabelSpacing = 1;
    if (supports('chartAxes')) added.axes.categoryAxis.textOrientation = 90;
  }
  if (chart.type === 'bar') readFromTop(added.axes.categoryAxis, supports);
  added.name = chart.name;
}

/** Bars in the order of the sheet's rows: Excel starts at the bottom, and would then put the value axis on top. */
function readFromTop(axis: Excel.ChartAxis, supports: Supports): void {
  axis.reversePlotOrder = true;
  if (supports('chartAxes')) axis.position = 'Maximum';
}

function rebindChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  patch: SheetPatch,
  seriesCount: number,
): void {
  const { series } = sheet.charts.getItem(chart.name);
  chart.series.forEach((description, i) => {
    if (i >= seriesCount) {
      const added = series.add(textAt(patch, description.name));
      bindSeries(sheet, added, chart, i, patch);
      return;
    }
    const existing = series.getItemAt(i);
    existing.setValues(sheet.getRange(areaAddress(description.values)));
    existing.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
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
  } else series.format.fill.setSolidColor(description.color);
}

function writeValueAxis(
  axis: Excel.ChartAxis,
  { valueAxisTitle, valueFormat }: ChartDescription,
  supports: Supports,
): void {
  if (valueAxisTitle !== undefined) {
    axis.title.text = valueAxisTitle;
    axis.title.visible = true;
  }
  if (valueFormat !== undefined && supports('chartAxes')) axis.numberFormat = valueFormat;
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
