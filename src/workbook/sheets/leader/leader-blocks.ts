import { forecastIndicators } from '../../../quarter/forecast/quarter-forecasts';
import { countedStatuses, countIndicators, leadOffices } from '../../../quarter/office-counts';
import { statusIn } from '../../../quarter/quarter-figures';
import { ENDS } from '../../../quarter/rank';
import type { ScoringRow } from '../../../quarter/scores';
import type { Quarter } from '../../../tracking/quarter';
import { movementTerms } from '../../../tracking/terms';
import { absoluteReference } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import { definedNames } from '../../defined-names';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type ReportBlock, type ReportColumn } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { forecastColumn, forecastIdentity } from '../forecast/forecast-columns';
import { listColumns, placeColumns, type ListColumn } from '../ledger/ledger-list';
import { rankedOffices, type RankedOffice } from '../ranking/ranked-offices';
import { rankingColumn, rankingData, rankingIdentity } from '../ranking/ranking-report';
import { rankingTexts } from '../ranking/texts';
import { summaryColumn, summaryColumns, summaryIdentity } from '../summary/summary-columns';
import { statusText } from '../trend/trend-report';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';
import { ID, PLACE, type leaderLists } from './leader-columns';
import { leaderTexts as texts } from './texts';

const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;
const figure = { align: 'right', numberFormat: FIGURE } as const;

const number: (count: number, heading: string) => ReportColumn = (count, heading) => ({
  heading,
  values: Array.from({ length: count }, (_, i) => i + 1),
  format: centred,
});

/** The counts of 季度汇总 for all indicators, in one row. @param rows of 季度汇总 above its total. */
export function countsBlock(context: ReportContext, rows: number): ReportBlock {
  const { language, indicators } = context;
  const { counts, rate, ...figures } = countIndicators(indicators, indicators);
  const total = (key: Parameters<typeof summaryColumn>[0]) => {
    const at = { row: FIRST_ROW + rows, column: summaryColumn(key), rows: 1, columns: 1 };
    return `=${absoluteReference(context.sheet(summaryIdentity), at)}`;
  };
  const heading = (key: string) =>
    summaryColumns.find((spec) => spec.key === key)!.heading[language];
  const column = (key: Parameters<typeof summaryColumn>[0], value: number | ''): ReportColumn => ({
    heading: heading(key),
    template: total(key),
    values: [value],
    format: { ...centred, size: 12, bold: true, ...(key === 'rate' && { numberFormat: '0.0%' }) },
  });
  return {
    row: HEADING_ROW,
    column: 0,
    columns: [
      { heading: texts.counted[language], values: [texts.all[language]], format: centred },
      column('indicators', figures.indicators),
      column('reported', figures.reported),
      ...countedStatuses.map((status) => column(status, counts[status])),
      column('rate', rate ?? ''),
    ],
  };
}

const shortColumns: readonly ListColumn[] = [
  { key: 'name', format: wrapped },
  { key: 'lead', format: wrapped },
  { key: 'target', format: figure },
  { key: 'actual', format: figure },
  { key: 'due', format: figure },
  { key: 'variance', format: { ...figure, numberFormat: SIGNED } },
  { key: 'unit', format: { ...centred, ...wrapped } },
  { key: 'status', format: { ...centred, ...wrapped } },
  { key: 'explanation', heading: texts.reason, format: wrapped },
];

/**
 * The indicators furthest short of schedule, as the ledger has them, and what they will come to by the end of the year.
 * @param forecast ids of the rows of 达标预测.
 */
export function behindBlock(
  context: ReportContext,
  ids: readonly string[],
  row: number,
  forecast: readonly string[],
): ReportBlock {
  const listed = listColumns(context, ids, shortColumns, PLACE);
  const behindFigures = shortColumns.findIndex(({ key }) => key === 'variance') + 1;
  const columns = [
    number(ids.length, rankingTexts.number[context.language]),
    ...listed.slice(0, behindFigures),
    forecastOf(context, ids, forecast),
    ...listed.slice(behindFigures),
    ...places(context, ids, 'behind'),
  ];
  return { row, column: 0, columns };
}

/** What 达标预测 gives for the end of the year; nothing where it has no ground. */
function forecastOf(
  context: ReportContext,
  ids: readonly string[],
  forecast: readonly string[],
): ReportColumn {
  const column = (key: 'forecast' | 'id') =>
    columnReference(context.sheet(forecastIdentity), forecastColumn(key), forecast.length);
  const rows = forecast.flatMap((id) => context.byId.get(id) ?? []);
  const forecasts = forecastIndicators(rows, context);
  return {
    heading: texts.forecast[context.language],
    template: `=IFERROR(INDEX(${column('forecast')},MATCH(${own(ID)},${column('id')},0)),"")`,
    values: ids.map((id) => forecasts.get(id)?.forecast ?? ''),
    format: figure,
  };
}

const places = (
  context: ReportContext,
  ids: readonly string[],
  list: (typeof leaderLists)[number],
) =>
  placeColumns(context, ids, ID).map((column) =>
    column.heading === 'id' ? { ...column, heading: list } : column,
  );

/** The indicators whose status changed. @param trendRows rows of 全年走势. */
export function movedBlocks(
  context: ReportContext,
  ids: readonly string[],
  row: number,
  trendRows: number,
): ReportBlock[] {
  const { language, settings, byId } = context;
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), trendRows);
  const inTrend = `MATCH(${own(ID)},${trend('id')},0)`;
  // In the first quarter no row stands here.
  const before = `CHOOSE(${definedNames.quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const lastQuarter = Math.max(1, settings.quarter - 1) as Quarter;
  const rows = ids.map((id) => byId.get(id) ?? null);
  const [name, lead, now] = listColumns(
    context,
    ids,
    [
      { key: 'name', format: wrapped },
      { key: 'lead', format: wrapped },
      { key: 'status', heading: texts.now, format: { ...centred, ...wrapped } },
    ],
    PLACE,
  );
  const columns: ReportColumn[] = [
    number(ids.length, rankingTexts.number[language]),
    name!,
    lead!,
    {
      heading: texts.before[language],
      template: `=INDEX(${before},${inTrend})`,
      values: rows.map((each) =>
        each ? statusText(statusIn(each, lastQuarter, settings), language) : '#N/A',
      ),
      format: { ...centred, ...wrapped },
    },
    now!,
    {
      heading: texts.movement[language],
      template: `=INDEX(${trend('movement')},${inTrend})`,
      values: rows.map((each) =>
        each ? each.movement && movementTerms[each.movement][language] : '#N/A',
      ),
      format: { ...centred, ...wrapped, bold: true },
    },
  ];
  return [
    { row, column: 0, columns },
    { row, column: PLACE, columns: places(context, ids, 'moved') },
  ];
}

/**
 * The first and the last of 单位排名; all of it where it has no more than six.
 * @param place and how many rows it has; null where it is written now.
 * @param scoring the rows of 考核评分; null in a workbook without scores.
 */
export function officesBlock(
  context: ReportContext,
  { row, column: at, rows }: { row: number; column: number; rows: number | null },
  scoring: readonly ScoringRow[] | null,
): ReportBlock {
  const { language, indicators } = context;
  const offices = leadOffices(indicators);
  const { offices: ranked, order } = rankedOffices(context, offices, scoring);
  const sorted = order.map((i) => ranked[i]!);
  const rated = sorted.filter(({ place }) => place !== null).length;
  const length = rows ?? Math.min(rated, 2 * ENDS);
  const isShortList = length < 2 * ENDS;
  const shown = Array.from({ length }, (_, i) =>
    isShortList || i < ENDS ? i : Math.max(0, rated - 2 * ENDS) + i,
  );
  const column = (key: 'unit' | 'rank' | 'rate' | 'assessed') =>
    columnReference(context.sheet(rankingIdentity), rankingColumn(key), offices.length);
  const ranks = columnReference(context.sheet(rankingIdentity), rankingData.place, offices.length);
  // Where the page shows the last ones, they follow how many have a place.
  const fromEnd = `MAX(0,COUNT(${ranks})-${2 * ENDS})`;
  const first = row + 2;
  const nth = isShortList
    ? `ROW()-${first - 1}`
    : `ROW()-${first - 1}+IF(ROW()-${first - 1}>${ENDS},${fromEnd},0)`;
  const taken = (
    key: Parameters<typeof column>[0],
    valueOf: (office: RankedOffice) => CellValue,
    format: CellFormat,
  ): ReportColumn => ({
    heading: rankingTexts[key][language],
    template: `=INDEX(${column(key)},${nth})`,
    values: shown.map((i) => (sorted[i] ? valueOf(sorted[i]) : '#REF!')),
    format,
  });
  const columns = [
    taken('rank', ({ shown: { rank } }) => rank, centred),
    taken('assessed', ({ assessed }) => assessed, centred),
    taken('rate', ({ rate }) => rate ?? '', { ...centred, numberFormat: '0.0%' }),
    taken('unit', ({ office }) => office, wrapped),
  ];
  return { row, column: at, columns };
}
