import type { Language } from '../../language/language';
import type { ChartDescription } from '../description';
import { rankingTexts as texts } from './texts';

/** Rows that the chart covers. */
export const CHART_ROWS = 18;
const COLUMNS = 9;

/** Mean completion by unit, sorted, with what the schedule asks for as a line. */
export function completionChart(
  headingRow: number,
  units: number,
  anchorRow: number,
  language: Language,
): ChartDescription {
  const at = (column: number, row: number, rows: number) => ({ row, column, rows, columns: 1 });
  return {
    name: 'CompletionByUnit',
    type: 'column',
    stacked: false,
    title: texts.chart[language],
    valueAxisTitle: texts.chartAxis[language],
    valueFormat: '0%',
    anchor: { row: anchorRow, column: 0, rows: CHART_ROWS, columns: COLUMNS },
    categories: at(1, headingRow + 1, units),
    series: [
      { name: at(2, headingRow, 1), values: at(2, headingRow + 1, units), color: '#2E75B6' },
      {
        name: at(3, headingRow, 1),
        values: at(3, headingRow + 1, units),
        color: '#C55A11',
        as: 'line',
      },
    ],
  };
}
