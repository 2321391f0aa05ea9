import { format, type Language } from '../../../language/language';
import type { ChartDescription } from '../../description';
import { chartColors, FEW_VALUES } from '../../styles';
import { sortedBy } from '../../../quarter/rank';
import type { ReportContext } from '../../report-context';
import {
  completionData,
  dataColumns,
  rankingCheck,
  sortedCell,
  unitFigures,
  type UnitFigures,
} from '../ranking/office-data';
import {
  FIRST_ROW,
  HEADING_ROW,
  chartRowsBeside,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from '../../sheet/block-sheet';
import { completionTexts, rankingTexts as texts, sourceTexts } from '../report/texts';
import { trendColumn } from '../trend/trend-columns';
import { reportSource, withFoot } from '../../sheet/with-foot';

const WIDTHS = [7, 28, 12, 12];
/** The chart lies to the right of the table, on columns of its own. */
const GAP = 2;
const CHART_COLUMNS = 8;
const MIN_CHART_COLUMN = 10;
/** Characters of a column's width that a name standing upright under its bar takes. */
const WIDTH_OF_NAME = 2.4;
const VISIBLE = WIDTHS.length + 1 + CHART_COLUMNS;
const data = dataColumns(VISIBLE, ['indicators', 'completion', 'scheduled'] as const);
/** Hidden columns behind those that the table is sorted from: what the chart shows. */
const PLOTTED = VISIBLE + Object.keys(data).length;
const percent = { align: 'center', numberFormat: '0.0%' } as const;

/** 完成率排名: lead units by mean completion, against what the schedule asks for, as table and chart. */
export function completionReport(
  context: ReportContext,
  units: readonly string[],
  trendRows: number,
): Report {
  const { language } = context;
  const figures = units.map((unit) => unitFigures(context, unit));
  const order = sortedBy(figures.map(({ completion }) => completion)).map((i) => figures[i]!);
  const at = (key: 'unit' | 'completion' | 'scheduled') => sortedCell(data, key, units.length);
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
  const chartColumn = Math.max(MIN_CHART_COLUMN, (units.length * WIDTH_OF_NAME) / CHART_COLUMNS);
  const widths = [...WIDTHS, GAP, ...Array.from({ length: CHART_COLUMNS }, () => chartColumn)];
  const chartRows = units.length > 0 ? chartRowsBeside([table], widths) : 0;
  const report: Report = {
    key: 'completion',
    title: format(completionTexts.title[language], { district: context.district }),
    line: context.line(completionTexts.line),
    widths: [...widths, ...Array.from({ length: Object.keys(data).length + 2 }, () => 12)],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      table,
      {
        row: HEADING_ROW,
        column: VISIBLE,
        columns: [
          ...completionData(context, figures, data, trendRows),
          ...plotted(order, language),
        ],
      },
    ],
    cells: [],
    charts: units.length > 0 ? [chart(units.length, chartRows, language)] : [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + Math.max(units.length, chartRows) + 1,
  };
  const rows = trendRows;
  const [lead, averages] = [
    { first: trendColumn('lead'), last: trendColumn('lead'), rows },
    { first: trendColumn('counted'), last: trendColumn('scheduled'), rows },
  ];
  const sources = [
    reportSource(context, 'trend', lead, texts.unit[language]),
    reportSource(context, 'trend', averages, sourceTexts.averages[language]),
  ];
  return withFoot(report, sources, rankingCheck(context, units, data), language);
}

/** Names short enough to stand under bars; what the schedule asks for, broken where nothing can be compared. */
function plotted(order: readonly UnitFigures[], language: Language): ReportColumn[] {
  const longest = completionTexts.longestName[language];
  const scheduled = '$D{r}';
  return [
    {
      heading: 'name',
      template: `=IF(LEN($B{r})>${longest},LEFT($B{r},${longest - 1})&"…",$B{r})`,
      values: order.map(({ unit }) =>
        unit.length > longest ? `${unit.slice(0, longest - 1)}…` : unit,
      ),
    },
    {
      heading: 'line',
      template: `=IF(ISNUMBER(${scheduled}),${scheduled},NA())`,
      values: order.map((each) => each.scheduled ?? '#N/A'),
    },
  ];
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
    valueRange: { min: 0, max: 1 },
    anchor: {
      row: FIRST_ROW,
      column: WIDTHS.length + 1,
      rows,
      columns: CHART_COLUMNS,
    },
    // Every unit: one that has not reported yet will, and the bars follow.
    categories: at(PLOTTED, FIRST_ROW, units),
    drawsHidden: true,
    series: [
      {
        name: at(2, HEADING_ROW, 1),
        values: at(2, FIRST_ROW, units),
        color: chartColors.actual,
        ...(units <= FEW_VALUES && { labels: '0%;-0%;' }),
      },
      {
        name: at(3, HEADING_ROW, 1),
        values: at(PLOTTED + 1, FIRST_ROW, units),
        color: chartColors.due,
        as: 'line',
      },
    ],
  };
}
