import type { SheetModel } from '../../../host/file';
import type { ChartData } from '../../../pane/parts/charts/Plot';
import type { Area } from '../../../workbook/address';
import type { ChartDescription } from '../../../workbook/description';
import { cellText } from '../grid/cell-text';

export function chartData(sheet: SheetModel, chart: ChartDescription): ChartData {
  const { titleCell } = chart;
  const valuesOf = ({ values }: ChartDescription['series'][number]) =>
    cellsOf(values).map(([row, column]) => {
      const value = sheet.valueAt(row, column);
      return typeof value === 'number' ? value : null;
    });
  const whole = chart.series
    .map(valuesOf)
    .reduce((sums, values) => values.map((value, i) => (sums[i] ?? 0) + (value ?? 0)), []);
  const shareOf = (value: number | null, i: number) =>
    value === null || !whole[i] ? value : value / whole[i];
  return {
    title: titleCell ? textAt(sheet, titleCell.row, titleCell.column) : chart.title,
    categories: cellsOf(chart.categories).map(([row, column]) => textAt(sheet, row, column)),
    series: chart.series.map((described) => ({
      name: textAt(sheet, described.name.row, described.name.column),
      color: described.color,
      isLine: chart.type === 'line' || described.as === 'line',
      values: chart.isShare ? valuesOf(described).map(shareOf) : valuesOf(described),
    })),
  };
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  return cellText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
}

function cellsOf(area: Area): [number, number][] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}
