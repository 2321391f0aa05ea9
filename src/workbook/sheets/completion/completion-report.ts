import { format, type Language } from '../../../language/language';
import { officeFigures, type OfficeFigures } from '../../../quarter/office-figures';
import { sortedBy } from '../../../quarter/rank';
import type { ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { chartRowsBeside } from '../../sheet/block-heights';
import {
  FIRST_ROW,
  HEADING_ROW,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from '../../sheet/blocks';
import { own, sheetSource } from '../../sheet/column-references';
import { withFoot } from '../../sheet/foot';
import { dataColumns, sortedCell } from '../../sheet/sorted-rows';
import { chartColors, FEW_VALUES } from '../../styles';
import { completionData, rankingCheck } from '../ranking/office-data';
import { rankingTexts as texts } from '../ranking/texts';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { completionTexts } from './texts';

/** The columns of the table that is seen. */
const keys = ['number', 'unit', 'completion', 'scheduled'] as const;
export const completionColumn = (key: (typeof keys)[number]): number => keys.indexOf(key);
const WIDTHS = [7, 28, 12, 12];
/** The chart lies to the right of the table, on columns of its own. */
const GAP = 2;
const CHART_COLUMNS = 8;
const MIN_CHART_COLUMN = 10;
/** Characters of a column's width that a name standing upright under its bar takes. */
const WIDTH_OF_NAME = 2.4;
const VISIBLE = WIDTHS.length + 1 + CHART_COLUMNS;
/** What the rows are sorted from stands here, hidden. */
export const completionRows = dataColumns(VISIBLE, [
  'indicators',
  'completion',
  'scheduled',
] as const);
/** Hidden columns behind those that the table is sorted from: what the chart shows. */
const PLOTTED = VISIBLE + Object.keys(completionRows).length;
const percent = { align: 'center', numberFormat: '0.0%' } as const;

/** 完成率排名: lead offices by mean completion, against what the schedule asks for, as table and chart. */
export function completionReport(
  context: ReportContext,
  offices: readonly string[],
  trendRows: number,
): Report {
  const { language } = context;
  const figures = offices.map((office) => officeFigures(context, office));
  const order = sortedBy(figures.map(({ completion }) => completion)).map((i) => figures[i]!);
  const at = (key: 'office' | 'completion' | 'scheduled') =>
    sortedCell(completionRows, key, offices.length);
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
        template: at('office'),
        values: order.map(({ office }) => office),
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
  const chartColumn = Math.max(MIN_CHART_COLUMN, (offices.length * WIDTH_OF_NAME) / CHART_COLUMNS);
  const widths = [...WIDTHS, GAP, ...Array.from({ length: CHART_COLUMNS }, () => chartColumn)];
  const chartRows = offices.length > 0 ? chartRowsBeside([table], widths) : 0;
  const report: Report = {
    title: format(completionTexts.title[language], { district: context.district }),
    line: context.line(completionTexts.line),
    widths: [
      ...widths,
      ...Array.from({ length: Object.keys(completionRows).length + 2 }, () => 12),
    ],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      table,
      {
        row: HEADING_ROW,
        column: VISIBLE,
        columns: [
          ...completionData(context, figures, completionRows, trendRows),
          ...plotted(order, language),
        ],
      },
    ],
    cells: [],
    charts: offices.length > 0 ? [chart(offices.length, chartRows, language)] : [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + Math.max(offices.length, chartRows) + 1,
  };
  const rows = trendRows;
  const [lead, averages] = [
    { first: trendColumn('lead'), last: trendColumn('lead'), rows },
    { first: trendColumn('counted'), last: trendColumn('scheduled'), rows },
  ];
  const trend = context.sheet(trendIdentity);
  const sources = [
    sheetSource(trend, lead, texts.unit[language]),
    sheetSource(trend, averages, trendSourceTexts.averages[language]),
  ];
  return withFoot(report, sources, rankingCheck(context, offices, completionRows), language);
}

/** Names short enough to stand under bars; what the schedule asks for, broken where nothing can be compared. */
function plotted(order: readonly OfficeFigures[], language: Language): ReportColumn[] {
  const longest = completionTexts.longestName[language];
  const [name, scheduled] = [own(completionColumn('unit')), own(completionColumn('scheduled'))];
  return [
    {
      heading: 'name',
      template: `=IF(LEN(${name})>${longest},LEFT(${name},${longest - 1})&"…",${name})`,
      values: order.map(({ office }) =>
        office.length > longest ? `${office.slice(0, longest - 1)}…` : office,
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
function chart(offices: number, rows: number, language: Language): ChartDescription {
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
    // Every office: one that has not reported yet will, and the bars follow.
    categories: at(PLOTTED, FIRST_ROW, offices),
    drawsHidden: true,
    series: [
      {
        name: at(completionColumn('completion'), HEADING_ROW, 1),
        values: at(completionColumn('completion'), FIRST_ROW, offices),
        color: chartColors.actual,
        ...(offices <= FEW_VALUES && { labels: '0%;-0%;' }),
      },
      {
        name: at(completionColumn('scheduled'), HEADING_ROW, 1),
        values: at(PLOTTED + 1, FIRST_ROW, offices),
        color: chartColors.due,
        as: 'line',
      },
    ],
  };
}
