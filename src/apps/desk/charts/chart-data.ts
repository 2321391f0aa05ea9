import type { SheetModel } from '../../../host/file';
import type { ChartData } from '../../../pane/parts/charts/Plot';
import type { Area } from '../../../workbook/address';
import type { ChartDescription } from '../../../workbook/description';
import { cellText } from '../grid/cell-text';

export function chartData(sheet: SheetModel, chart: ChartDescription): ChartData {
  const { titleCell } = chart;
  return {
    title: titleCell ? textAt(sheet, titleCell.row, titleCell.column) : chart.title,
    categories: cellsOf(chart.categories).map(([row, column]) => textAt(sheet, row, column)),
    series: chart.series.map(({ name, values, color, as }) => ({
      name: textAt(sheet, name.row, name.column),
      color,
      isLine: chart.type === 'line' || as === 'line',
      values: cellsOf(values).map(([row, column]) => {
        const value = sheet.valueAt(row, column);
        return typeof value === 'number' ? value : null;
      }),
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
