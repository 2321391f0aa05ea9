/** Samples that do not run on the in-memory Excel, by their names, and why they need not. */
export const known: Record<string, string> = {
  'ChartFill.setSolidColor excel-chart-point setChartPointColor':
    'colours single points, which we never do',
  'ChartLegendFormat.font excel-chart-legend formatLegendFont':
    'colours single points before it, which we never do',
  'ChartSeries.hasDataLabels excel-chart-leader-lines addDataLabels':
    'moves labels of single points',
  'ConditionalFormatCollection.add excel-range-conditional-formatting-basic applyColorScaleFormat':
    'adds a colour scale',
  'Range.sort excel-event-column-and-row-sort sortTopToBottom':
    'colours several ranges at once (RangeAreas)',
  'TableCollection.getItem excel-cell-controls removeCheckboxes': 'a control of the preview',
  'TableColumnCollection.getItem excel-cell-controls removeContent': 'a method of the preview',
  'Range.numberFormat 1': 'loads the text that a cell shows',
  'Table.style 1': 'names a table with a hyphen, which the rules for names forbid',
  'TableColumnCollection.getItemAt 1': 'takes getItem for an array',
};
