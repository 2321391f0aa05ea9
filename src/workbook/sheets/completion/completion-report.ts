import { literalLookup } from '../../literal-lookup';
import { format, type Language } from '../../../language/language';
import type { ScoringRow } from '../../../quarter/scores';
import type { ShareField } from '../../../tracking/shares';
import type { ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { chartRowsBeside } from '../../sheet/block-heights';
import { drawn } from '../../sheet/nothing-drawn';
import {
  FIRST_ROW,
  HEADING_ROW,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from '../../sheet/blocks';
import { columnReference, own, ownColumn, sheetSource } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check } from '../../sheet/foot';
import { chartColors, FEW_VALUES } from '../../styles';
import { chartTitle } from '../../chart-look';
import { trendOf } from '../ranking/office-data';
import { rankedOffices, type RankedOffice } from '../ranking/ranked-offices';
import { rankingColumn, rankingData, rankingIdentity } from '../ranking/ranking-report';
import { rankingTexts as texts } from '../ranking/texts';
import { officesCheck } from '../summary/offices-check';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { completionTexts } from './texts';

/** The columns of the table that is seen. */
const keys = ['number', 'unit', 'completion', 'scheduled', 'pace'] as const;
type CompletionColumn = (typeof keys)[number];
export const completionColumn = (key: CompletionColumn): number => keys.indexOf(key);
const WIDTHS = [7, 28, 12, 12, 13];
/** The chart lies to the right of the table, on columns of its own. */
const GAP = 2;
const CHART_COLUMNS = 8;
const MIN_CHART_COLUMN = 10;
/** Characters of a column's width that a name standing upright under its bar takes. */
const WIDTH_OF_NAME = 2.4;
/** More names beside each other would make the page too wide to be read. */
const MOST_DRAWN = 40;
const VISIBLE = WIDTHS.length + 1 + CHART_COLUMNS;
/** Hidden columns behind: what the chart shows. */
const PLOTTED = VISIBLE;
const COUNTS = PLOTTED + 2;
const percent = { align: 'center', numberFormat: '0.0%' } as const;
const centred = { align: 'center' } as const;

/** What other sheets list: the offices in the ranking's hidden rows, the rows of this table, the rows of 考核评分. */
export interface CompletionLabels {
  offices: readonly string[];
  rows: number;
  scoring: readonly ScoringRow[] | null;
}

/** 单位完成率: lead offices in the order of the ranking, their completion against what the schedule asks for, as table and chart. */
export function completionReport(
  context: ReportContext,
  { offices, rows, scoring }: CompletionLabels,
  trendRows: number,
): Report {
  const { language } = context;
  const { offices: ranked, order } = rankedOffices(context, offices, scoring);
  const listed = order.slice(0, rows).map((i) => ranked[i]!);
  const table = tableOf(context, listed, trendRows);
  const bars = Math.min(listed.length, MOST_DRAWN);
  const named = Math.min(offices.length, MOST_DRAWN);
  const chartColumn = Math.max(MIN_CHART_COLUMN, (named * WIDTH_OF_NAME) / CHART_COLUMNS);
  const widths = [...WIDTHS, GAP, ...Array.from({ length: CHART_COLUMNS }, () => chartColumn)];
  const chartRows = listed.length > 0 ? chartRowsBeside([table], widths) : 0;
  const described =
    listed.length > 0 && chart({ drawn: bars, of: listed.length }, chartRows, language);
  const figures = listed.slice(0, bars).flatMap((each) => [each.completion, each.scheduled]);
  const report: Report = {
    title: format(completionTexts.title[language], { district: context.district }),
    line: context.line(completionTexts.line),
    widths: [...widths, 12, 12, 12],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      table,
      {
        row: HEADING_ROW,
        column: PLOTTED,
        columns: [...plotted(listed, language), counts(context, listed)],
      },
    ],
    ...(described
      ? drawn(
          described,
          { values: described.series.map(({ values }) => values), shown: figures },
          language,
        )
      : { cells: [], charts: [] }),
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + Math.max(listed.length, chartRows) + 1,
  };
  const [unit, lead, averages] = [
    { first: rankingColumn('unit'), last: rankingColumn('unit'), rows: listed.length },
    { first: trendColumn('lead'), last: trendColumn('lead'), rows: trendRows },
    { first: trendColumn('counted'), last: trendColumn('paced'), rows: trendRows },
  ];
  const trend = context.sheet(trendIdentity);
  const sources = [
    sheetSource(context.sheet(rankingIdentity), unit, texts.unit[language]),
    sheetSource(trend, lead, texts.unit[language]),
    sheetSource(trend, averages, trendSourceTexts.averages[language]),
  ];
  return withFoot(
    withReason(report, 'noOffices', language),
    sources,
    completionCheck(context, listed),
    context,
  );
}

function tableOf(
  context: ReportContext,
  listed: readonly RankedOffice[],
  trendRows: number,
): ReportBlock {
  const { language } = context;
  const { trend, isOwn } = trendOf(context, own(completionColumn('unit')), trendRows);
  const mean = (sum: ShareField, count: ShareField) => {
    const [part, of] = [sum, count].map((name) => `SUMPRODUCT(${isOwn}*${trend(name)})`);
    return `=IF(${of}=0,"",ROUND(${part}/${of},6))`;
  };
  const unit = columnReference(
    context.sheet(rankingIdentity),
    rankingColumn('unit'),
    listed.length,
  );
  const figures = (key: 'completion' | 'scheduled' | 'pace') =>
    listed.map((each) => each[key] ?? '');
  const columns: Record<CompletionColumn, Omit<ReportColumn, 'heading'>> = {
    number: { values: listed.map((_, i) => i + 1), format: centred },
    unit: {
      template: `=INDEX(${unit},${own(completionColumn('number'))})`,
      values: listed.map(({ office }) => office),
      format: { wrap: true },
      isSorted: true,
    },
    completion: {
      template: mean('reached', 'counted'),
      values: figures('completion'),
      format: percent,
    },
    scheduled: {
      template: mean('scheduled', 'counted'),
      values: figures('scheduled'),
      format: percent,
    },
    pace: { template: mean('paced', 'judged'), values: figures('pace'), format: percent },
  };
  return {
    row: HEADING_ROW,
    column: 0,
    columns: keys.map((key) => ({ heading: texts[key][language], ...columns[key] })),
  };
}

/** Whether every office of the ledger has a row. */
function completionCheck(context: ReportContext, listed: readonly RankedOffice[]): Check {
  return officesCheck(
    {
      offices: listed.map(({ office }) => office),
      names: ownColumn(completionColumn('unit'), listed.length),
      counts: ownColumn(COUNTS, listed.length),
      hasUnassigned: true,
    },
    context.indicators,
    context.language,
  );
}

/** How many indicators each office has, as the ranking counts them. */
function counts(context: ReportContext, listed: readonly RankedOffice[]): ReportColumn {
  const ranking = (key: 'office' | 'indicators') =>
    columnReference(context.sheet(rankingIdentity), rankingData[key], listed.length);
  const office = literalLookup(own(completionColumn('unit')));
  return {
    heading: 'indicators',
    template: `=INDEX(${ranking('indicators')},MATCH(${office},${ranking('office')},0))`,
    values: listed.map(({ indicators }) => indicators),
  };
}

/** Names short enough to stand under bars; what the schedule asks for, broken where nothing can be compared. */
function plotted(order: readonly RankedOffice[], language: Language): ReportColumn[] {
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
function chart(
  { drawn: offices, of }: { drawn: number; of: number },
  rows: number,
  language: Language,
): ChartDescription {
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
    title: chartTitle(completionTexts.chart[language], { drawn: offices, of }, language),
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
