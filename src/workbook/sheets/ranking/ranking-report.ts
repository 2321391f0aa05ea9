import { format, type Language } from '../../../language/language';
import { roundTo } from '../../../tracking/functions';
import { areaAddress, columnLetters } from '../../address';
import { summaryColumn } from '../summary/summary-columns';
import { ENDS, positions, sortedBy, type Position } from '../../../quarter/rank';
import type { ReportContext } from '../../report-context';
import {
  dataColumns,
  rankingCheck,
  rateData,
  sortedCell,
  summaryRowCount,
  unitFigures,
  type DataColumns,
} from './office-data';
import { trendColumn } from '../trend/trend-columns';
import { reportSource, withFoot } from '../../sheet/with-foot';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/block-sheet';
import { rankingTexts as texts, rankWords, sourceTexts } from '../report/texts';

const WIDTHS = [8, 30, 12, 11, 14, 10, 13, 15, 10];
const VISIBLE = WIDTHS.length;
const column = { unit: 1, rate: 3, lastRate: 6, points: 7 } as const;
const percent = { align: 'center', numberFormat: '0.0%' } as const;
const centred = { align: 'center' } as const;

/** 单位排名: lead units by rate; sorted by formulas, so that the order follows edits. */
export function rankingReport(
  context: ReportContext,
  units: readonly string[],
  trendRows: number,
): Report {
  const { language } = context;
  const data = dataColumns(VISIBLE, ['indicators', 'assessed', 'rate', 'lastRate'] as const);
  const figures = units.map((unit) => unitFigures(context, unit));
  const order = sortedBy(figures.map(({ rate }) => rate)).map((i) => figures[i]!);
  const report: Report = {
    key: 'ranking',
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...WIDTHS, ...Object.keys(data).map(() => 12)],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: rateColumns(order, data, units.length, language) },
      { row: HEADING_ROW, column: VISIBLE, columns: rateData(context, figures, data, trendRows) },
    ],
    cells: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + units.length + 1,
  };
  const rows = trendRows;
  const counts = {
    first: summaryColumn('unit'),
    last: summaryColumn('rate'),
    rows: summaryRowCount(units.length),
  };
  const [lead, statuses] = [
    { first: trendColumn('lead'), last: trendColumn('lead'), rows },
    { first: trendColumn('status1'), last: trendColumn('status4'), rows },
  ];
  const sources = [
    reportSource(context, 'summary', counts, sourceTexts.counts[language]),
    reportSource(context, 'trend', lead, texts.unit[language]),
    reportSource(context, 'trend', statuses, sourceTexts.statuses[language]),
  ];
  return withFoot(report, sources, rankingCheck(context, units, data), language);
}

type Figures = ReturnType<typeof unitFigures>;
type Data = DataColumns<'indicators' | 'assessed' | 'rate' | 'lastRate'>;

function rateColumns(
  order: readonly Figures[],
  data: Data,
  count: number,
  language: Language,
): ReportColumn[] {
  const places = positions(order.map(({ rate }) => rate));
  const at = (key: 'unit' | 'assessed' | 'rate' | 'lastRate') => sortedCell(data, key, count);
  const cell = (name: keyof typeof column) => `$${columnLetters(column[name])}{r}`;
  const rates = areaOf(column.rate, count);
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
      template: at('unit'),
      values: order.map(({ unit }) => unit),
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

function areaOf(index: number, count: number): string {
  const area = { row: FIRST_ROW, column: index, rows: Math.max(count, 1), columns: 1 };
  return areaAddress(area, true);
}

/** The formula of the place that a figure takes among `figures`; equal ones tie. */
export function rankTemplate(figures: string, figure: string, language: Language): string {
  const words = rankWords[language];
  const isTied = `COUNTIF(${figures},${figure})>1`;
  return (
    `=IF(${figure}="","",IF(${isTied},"${words.tiedBefore}","${words.before}")` +
    `&(COUNTIF(${figures},">"&${figure})+1)&IF(${isTied},"${words.tiedAfter}",""))`
  );
}

/** What it shows: "第3", "并列第2". */
export function rankShown(place: Position | null, language: Language): string {
  if (!place) return '';
  const words = rankWords[language];
  return place.tied
    ? `${words.tiedBefore}${place.rank}${words.tiedAfter}`
    : `${words.before}${place.rank}`;
}
