import type { Language } from '../../../language/language';
import { forecastIndicators } from '../../../quarter/forecast/quarter-forecasts';
import { countedStatuses, countIndicators } from '../../../quarter/office-counts';
import { joinUnits } from '../../../plan/offices/office-list';
import { statusIn, type QuarterIndicator } from '../../../quarter/quarter-figures';
import { LAG } from '../../../quarter/shortfall';
import type { Quarter } from '../../../tracking/quarter';
import { movementTerms } from '../../../tracking/terms';
import { absoluteReference } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import { definedNames } from '../../defined-names';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type ReportBlock, type ReportColumn } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { nthLargest } from '../../sheet/sorted-rows';
import { forecastColumn, forecastIdentity } from '../forecast/forecast-columns';
import {
  filledTo,
  liveColumns,
  livePlaces,
  reasonText,
  type ListColumn,
} from '../ledger/ledger-list';
import { ledgerCell } from '../ledger/ledger-references';
import { rankingTexts } from '../ranking/texts';
import { summaryColumn, summaryColumns, summaryIdentity } from '../summary/summary-columns';
import { statusText } from '../trend/trend-report';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';
import { ID, LEAD, LEADER_WIDTHS, NAME, PLACE, WHOLE_REASON } from './leader-columns';
import { behindNow, movedNow } from './leader-labels';
import { noneBehind } from './nothing-listed';
import { shortened, shortenedFormula } from './shorten';
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
  { key: 'status', format: { ...centred, ...wrapped } },
  { key: 'explanation', heading: texts.reason, format: wrapped },
];

/** Lines that a row of what is behind has, and signs that its texts have room for in them. */
const LINES = 2;
const roomOf = (column: number) => Math.floor((LINES * (LEADER_WIDTHS[column]! - 2)) / 2);
/** The reason has three lines. */
const REASON_ROOM: Readonly<Record<Language, number>> = { 'zh-CN': 32, en: 54 };

const brackets = { 'zh-CN': ['（', '）'], en: [' (', ')'] } as const;

const nameShown = ({ name, unit }: QuarterIndicator, language: Language): string => {
  const [open, close] = brackets[language];
  return `${shortened(name, roomOf(NAME) - unit.length - 2)}${unit === '' ? '' : `${open}${unit}${close}`}`;
};

/**
 * The indicators furthest short of schedule, as the ledger has them, and what they will come to by the end of the year; all
 * found by formulas.
 * @param place and how many rows it has. @param rows of 全年走势 and ids of 达标预测.
 */
export function behindBlock(
  context: ReportContext,
  { row, rows }: { row: number; rows: number },
  { trend, forecast }: { trend: number; forecast: readonly string[] },
): ReportBlock {
  const { language } = context;
  const found = behindNow(context, rows);
  const none = noneBehind(context);
  const ids = found.map(({ id }) => id);
  const listed = liveColumns(context, ids, rows, shortColumns, PLACE);
  const [name, lead, ...others] = listed;
  const reason = others.pop()!;
  const status = others.pop()!;
  const cut = (text: string, most: number, values: readonly string[]) => ({
    template: `=IF(ISNUMBER(${own(PLACE)}),${shortenedFormula(text, most)},"")`,
    values: filledTo(
      rows,
      values.map((each) => shortened(each, most)),
    ),
  });
  const columns = [
    number(rows, rankingTexts.number[language]),
    {
      ...name!,
      template: `=IF(ISNUMBER(${own(PLACE)}),${nameFormula(context)},IF($A{r}=1,${none.formula},""))`,
      values: filledTo(
        rows,
        found.length > 0 ? found.map((each) => nameShown(each, language)) : [none.value],
      ),
    },
    {
      ...lead!,
      ...cut(
        ledgerCell('lead', own(PLACE), language),
        roomOf(LEAD),
        found.map((each) => joinUnits(each.lead)),
      ),
    },
    ...others,
    forecastOf(context, ids, rows, forecast),
    status,
    {
      ...reason,
      ...cut(
        own(WHOLE_REASON),
        REASON_ROOM[language],
        found.map((each) => reasonText(each, context)),
      ),
    },
    ...places(context, ids, rows, 'behind', trend),
    {
      heading: 'unit',
      template: `=IF(ISNUMBER(${own(PLACE)}),${ledgerCell('unit', own(PLACE), language)}&"","")`,
      values: filledTo(
        rows,
        found.map(({ unit }) => unit),
      ),
    },
    { ...reason, heading: 'reason', format: {} },
  ];
  return { row, column: 0, columns };
}

/** The name with the unit of measure behind it. */
function nameFormula({ language }: ReportContext): string {
  const cell = (key: 'name' | 'unit') => ledgerCell(key, own(PLACE), language);
  const room = `(${roomOf(NAME) - 2}-LEN(${cell('unit')}))`;
  const name = `IF(LEN(${cell('name')})>${room},LEFT(${cell('name')},${room}-1)&"…",${cell('name')})`;
  const [open, close] = brackets[language];
  return `${name}&IF(${cell('unit')}="","","${open}"&${cell('unit')}&"${close}")`;
}

/** What 达标预测 gives for the end of the year; nothing where it has no ground. */
function forecastOf(
  context: ReportContext,
  ids: readonly string[],
  count: number,
  forecast: readonly string[],
): ReportColumn {
  const column = (key: 'forecast' | 'id') =>
    columnReference(context.sheet(forecastIdentity), forecastColumn(key), forecast.length);
  const rows = forecast.flatMap((id) => context.byId.get(id) ?? []);
  const forecasts = forecastIndicators(rows, context);
  return {
    heading: texts.forecast[context.language],
    template: `=IFERROR(INDEX(${column('forecast')},MATCH(${own(ID)},${column('id')},0)),"")`,
    values: filledTo(
      count,
      ids.map((id) => forecasts.get(id)?.forecast ?? ''),
    ),
    format: figure,
  };
}

/** Above that an indicator is near schedule or behind, and its status changed: see 全年走势. */
const bounds = { behind: 1.5 * LAG.step, moved: 0 } as const;

/** Where the rows stand that 全年走势 has as the first by a key. */
function places(
  context: ReportContext,
  ids: readonly string[],
  rows: number,
  list: keyof typeof bounds,
  trendRows: number,
): ReportColumn[] {
  const column = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), trendRows);
  const keys = column(list === 'behind' ? 'lag' : 'turn');
  const template = `=${nthLargest(column('id'), keys, '$A{r}', bounds[list])}`;
  return livePlaces(context, ids, rows, { template, id: ID }).map((each) =>
    each.heading === 'id' ? { ...each, heading: list } : each,
  );
}

/** The indicators whose status changed. @param place and how many rows it has. @param trendRows rows of 全年走势. */
export function movedBlocks(
  context: ReportContext,
  { row, rows: count }: { row: number; rows: number },
  trendRows: number,
): ReportBlock[] {
  const { language, settings } = context;
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), trendRows);
  const inTrend = `MATCH(${own(ID)},${trend('id')},0)`;
  // In the first quarter no row stands here.
  const before = `CHOOSE(${definedNames.quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const lastQuarter = Math.max(1, settings.quarter - 1) as Quarter;
  const found = movedNow(context, count);
  const ids = found.map(({ id }) => id);
  const [name, lead, now] = liveColumns(
    context,
    ids,
    count,
    [
      { key: 'name', format: wrapped },
      { key: 'lead', format: wrapped },
      { key: 'status', heading: texts.now, format: { ...centred, ...wrapped } },
    ],
    PLACE,
  );
  const ofTrend = (
    heading: string,
    column: string,
    values: readonly CellValue[],
    format: CellFormat = {},
  ): ReportColumn => ({
    heading,
    template: `=IF(ISNUMBER(${own(PLACE)}),INDEX(${column},${inTrend}),"")`,
    values: filledTo(count, values),
    format: { ...centred, ...wrapped, ...format },
  });
  const none = texts.noneMoved[language];
  const columns: ReportColumn[] = [
    number(count, rankingTexts.number[language]),
    {
      ...name!,
      template: `${name!.template!.slice(0, -'"")'.length)}IF($A{r}=1,"${none}",""))`,
      values: found.length > 0 ? name!.values : filledTo(count, [none]),
    },
    lead!,
    ofTrend(
      texts.before[language],
      before,
      found.map((each) => statusText(statusIn(each, lastQuarter, settings), language)),
    ),
    now!,
    ofTrend(
      texts.movement[language],
      trend('movement'),
      found.map(({ movement }) => movement && movementTerms[movement][language]),
      { bold: true },
    ),
  ];
  return [
    { row, column: 0, columns },
    { row, column: PLACE, columns: places(context, ids, count, 'moved', trendRows) },
  ];
}
