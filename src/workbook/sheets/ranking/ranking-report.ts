import { format, type Language } from '../../../language/language';
import { roundTo } from '../../../tracking/functions';
import { officeFigures, type OfficeFigures } from '../../../quarter/office-figures';
import { ENDS, positions, sortedBy } from '../../../quarter/rank';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { own, ownColumn, sheetSource } from '../../sheet/column-references';
import { withFoot } from '../../sheet/foot';
import { dataColumns, rankShown, rankTemplate, sortedCell } from '../../sheet/sorted-rows';
import { summaryColumn, summaryIdentity } from '../summary/summary-columns';
import { summaryTexts } from '../summary/texts';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { rankingCheck, rateData, summaryRowCount } from './office-data';
import { rankingTexts as texts } from './texts';

const WIDTHS = [8, 30, 12, 11, 14, 10, 13, 15, 10];
/** The columns that are seen; those that they are sorted from are hidden behind them. */
const keys = [
  'number',
  'unit',
  'assessed',
  'rate',
  'rank',
  'group',
  'lastRate',
  'points',
  'movement',
] as const;
export const rankingColumn = (key: (typeof keys)[number]): number => keys.indexOf(key);
/** What the rows are sorted from stands here, hidden. */
export const rankingData = dataColumns(keys.length, [
  'indicators',
  'assessed',
  'rate',
  'lastRate',
] as const);
const percent = { align: 'center', numberFormat: '0.0%' } as const;
const centred = { align: 'center' } as const;

/** 单位排名: lead offices by rate; sorted by formulas, so that the order follows edits. */
export function rankingReport(
  context: ReportContext,
  offices: readonly string[],
  trendRows: number,
): Report {
  const { language } = context;
  const data = rankingData;
  const figures = offices.map((office) => officeFigures(context, office));
  const order = sortedBy(figures.map(({ rate }) => rate)).map((i) => figures[i]!);
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...WIDTHS, ...Object.keys(data).map(() => 12)],
    visible: keys.length,
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: rateColumns(order, offices.length, language) },
      {
        row: HEADING_ROW,
        column: keys.length,
        columns: rateData(context, figures, data, trendRows),
      },
    ],
    cells: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + offices.length + 1,
  };
  const rows = trendRows;
  const counts = {
    first: summaryColumn('unit'),
    last: summaryColumn('rate'),
    rows: summaryRowCount(offices.length),
  };
  const [lead, statuses] = [
    { first: trendColumn('lead'), last: trendColumn('lead'), rows },
    { first: trendColumn('status1'), last: trendColumn('status4'), rows },
  ];
  const trend = context.sheet(trendIdentity);
  const sources = [
    sheetSource(context.sheet(summaryIdentity), counts, summaryTexts.counts[language]),
    sheetSource(trend, lead, texts.unit[language]),
    sheetSource(trend, statuses, trendSourceTexts.statuses[language]),
  ];
  return withFoot(report, sources, rankingCheck(context, offices, data), language);
}

function rateColumns(
  order: readonly OfficeFigures[],
  count: number,
  language: Language,
): ReportColumn[] {
  const places = positions(order.map(({ rate }) => rate));
  const at = (key: 'office' | 'assessed' | 'rate' | 'lastRate') =>
    sortedCell(rankingData, key, count);
  const cell = (key: (typeof keys)[number]) => own(rankingColumn(key));
  const rates = ownColumn(rankingColumn('rate'), count);
  const rate = cell('rate');
  const group =
    `=IF(${rate}="","",IF(COUNT(${rates})<=${2 * ENDS},"",` +
    `IF(COUNTIF(${rates},">="&${rate})<=${ENDS},"${texts.first[language]}",` +
    `IF(COUNTIF(${rates},"<="&${rate})<=${ENDS},"${texts.last[language]}",""))))`;
  const points = `=IF(ISNUMBER(${cell('lastRate')}),IF(ISNUMBER(${rate}),ROUND((${rate}-${cell('lastRate')})*100,4),""),"")`;
  const change = cell('points');
  const movement = `=IF(ISNUMBER(${change}),IF(${change}>0,"${texts.up[language]}",IF(${change}<0,"${texts.down[language]}","${texts.same[language]}")),"")`;
  const changes = order.map(({ rate: now, lastRate }) =>
    now === null || lastRate === null ? null : roundTo((now - lastRate) * 100, 4),
  );
  const head = (key: Exclude<keyof typeof texts, 'title' | 'line'>) => texts[key][language];
  return [
    { heading: head('number'), values: order.map((_, i) => i + 1), format: centred },
    {
      heading: head('unit'),
      template: at('office'),
      values: order.map(({ office }) => office),
      format: { wrap: true },
      isSorted: true,
    },
    {
      heading: head('assessed'),
      template: at('assessed'),
      values: order.map(({ assessed }) => assessed),
      format: centred,
    },
    {
      heading: head('rate'),
      template: at('rate'),
      values: order.map((each) => each.rate ?? ''),
      format: percent,
    },
    {
      heading: head('rank'),
      template: rankTemplate(rates, rate, language),
      values: places.map((place) => rankShown(place, language)),
      format: centred,
    },
    {
      heading: head('group'),
      template: group,
      values: places.map((place) => (place?.group ? texts[place.group][language] : '')),
      format: centred,
    },
    {
      heading: head('lastRate'),
      template: at('lastRate'),
      values: order.map((each) => each.lastRate ?? ''),
      format: percent,
    },
    {
      heading: head('points'),
      template: points,
      values: changes.map((value) => value ?? ''),
      format: { align: 'center', numberFormat: '+0.0;-0.0;0.0' },
    },
    {
      heading: head('movement'),
      template: movement,
      values: changes.map((value) =>
        value === null ? '' : texts[value > 0 ? 'up' : value < 0 ? 'down' : 'same'][language],
      ),
      format: centred,
    },
  ];
}
