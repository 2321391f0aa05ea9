import { format, type Language } from '../../language/language';
import type { ChartDescription } from '../description';
import { sortedBy } from '../summary/rank';
import type { ReportContext } from './context';
import { completionData, dataColumns, sortedCell, unitFigures } from './ranking-data';
import { FIRST_ROW, HEADING_ROW, chartRowsBeside, type Report, type ReportBlock } from './report';
import { completionTexts, rankingTexts as texts } from './texts';

const WIDTHS = [7, 28, 12, 12];
/** The chart lies to the right of the table, on columns of its own. */
const GAP = 2;
const CHART_COLUMNS = 8;
const VISIBLE = WIDTHS.length + 1 + CHART_COLUMNS;
const percent = { align: 'center', numberFormat: '0.0%' } as const;

/** 完成率排名: lead units by mean completion, against what the schedule asks for, as table and chart. */
export function completionReport(
  context: ReportContext,
  units: readonly string[],
  trendRows: number,
): Report {
  const { language } = context;
  const data = dataColumns(VISIBLE, ['completion', 'scheduled'] as const);
  const figures = units.map((unit) => unitFigures(context, unit));
  const order = sortedBy(figures.map(({ completion }) => completion)).map((i) => figures[i]!);
  const at = (key: 'unit' | 'completion' | 'scheduled') => sortedCell(data, key, units.length);
  // Units without a ratio come last and are not drawn.
  const drawn = figures.filter(({ completion }) => completion !== null).length;
  const table: ReportBlock = {
    row: HEADING_ROW,
    column: 0,
    columns: [
      {
        heading: texts.number[language],
        values: order.map((_, i) => i + 1),
        format: { align: 'center' },
      },
      {
        heading: texts.unit[language],
        template: at('unit'),
        values: order.map(({ unit }) => unit),
        format: { wrap: true },
        isSorted: true,
      },
      {
        heading: texts.completion[language],
        template: at('completion'),
        values: order.map((each) => each.completion ?? ''),
        format: percent,
      },
      {
        heading: texts.scheduled[language],
        template: at('scheduled'),
        values: order.map((each) => each.scheduled ?? ''),
        format: percent,
      },
    ],
  };
  const widths = [...WIDTHS, GAP, ...Array.from({ length: CHART_COLUMNS }, () => 10)];
  const chartRows = drawn > 0 ? chartRowsBeside([table], widths) : 0;
  return {
    key: 'completion',
    title: format(completionTexts.title[language], { district: context.district }),
    line: context.line(completionTexts.line),
    widths: [...widths, ...Object.keys(data).map(() => 12)],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      table,
      {
        row: HEADING_ROW,
        column: VISIBLE,
        columns: completionData(context, figures, data, trendRows),
      },
    ],
    cells: [],
    charts: drawn > 0 ? [chart(drawn, chartRows, language)] : [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + Math.max(units.length, chartRows) + 1,
  };
}

/** Columns in the table's order, with what the schedule asks for as a line. */
function chart(units: number, rows: number, language: Language): ChartDescription {
  const at = (column: number, row: number, count: number) => ({
    row,
    column,
    rows: count,
    columns: 1,
  });
  return {
    name: 'CompletionByUnit',
    type: 'column',
    stacked: false,
    title: completionTexts.chart[language],
    valueAxisTitle: completionTexts.chartAxis[language],
    valueFormat: '0%',
    anchor: {
      row: FIRST_ROW,
      column: WIDTHS.length + 1,
      rows,
      columns: CHART_COLUMNS,
    },
    categories: at(1, FIRST_ROW, units),
    series: [
      { name: at(2, HEADING_ROW, 1), values: at(2, FIRST_ROW, units), color: '#2E75B6' },
      {
        name: at(3, HEADING_ROW, 1),
        values: at(3, FIRST_ROW, units),
        color: '#C55A11',
        as: 'line',
      },
    ],
  };
}
