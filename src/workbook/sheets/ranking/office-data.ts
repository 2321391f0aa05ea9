import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import { criterionTerms, type Criterion } from '../../../quarter/ranking';
import { statusTerms } from '../../../tracking/terms';
import { absoluteReference } from '../../address';
import { definedNames } from '../../defined-names';
import { literalLookup } from '../../literal-lookup';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, type ReportColumn } from '../../sheet/blocks';
import { columnReference, own, ownColumn } from '../../sheet/column-references';
import type { Check } from '../../sheet/foot';
import { groupTemplate, keyColumn, rankTemplate, type DataColumns } from '../../sheet/sorted-rows';
import { officeScoreColumn, officeScoresIdentity } from '../office-scores/office-score-columns';
import { unreported } from '../summary/count-formulas';
import { officesCheck } from '../summary/offices-check';
import { summaryColumn, summaryIdentity, type SummaryColumn } from '../summary/summary-columns';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';
import { rankingFigures, type RankedOffice, type RankingFigure } from './ranked-offices';
import { rankingTexts as texts } from './texts';

/** Rows of the sheets that are read. */
export interface ReadRows {
  trend: number;
  /** Null in a workbook without scores. */
  scores: number | null;
}

/** The hidden columns: a row for each office, in the plan's order. */
export function rankingDataColumns(
  context: ReportContext,
  offices: readonly RankedOffice[],
  columns: DataColumns<RankingFigure>,
  rows: ReadRows,
): ReportColumn[] {
  const templates = dataTemplates(context, offices.length, columns, rows);
  const values = (key: RankingFigure) => offices.map((each) => each.shown[key] ?? '');
  return [
    { heading: 'unit', values: offices.map(({ office }) => office) },
    ...rankingFigures.map((key) => ({
      heading: key,
      ...(templates[key] === null ? {} : { template: templates[key] }),
      values: values(key),
    })),
    keyColumn(
      own(columns.place),
      offices.map(({ place }) => place),
    ),
  ];
}

function dataTemplates(
  context: ReportContext,
  count: number,
  columns: DataColumns<RankingFigure>,
  rows: ReadRows,
): Record<RankingFigure, string | null> {
  const { language } = context;
  const officeCell = own(columns.office);
  const cell = (key: RankingFigure) => own(columns[key]);
  const all = (key: RankingFigure) => ownColumn(columns[key], count);
  const fromSummary = summaryCell(context, officeCell, count);
  const { trend, isOwn } = trendOf(context, officeCell, rows.trend);
  const word = (status: 'met' | 'onSchedule' | 'notAssessed') =>
    `"${statusTerms[status][language]}"`;
  const quarter = definedNames.quarter;
  // In the first quarter nothing is read: there the column serves merely to be one.
  const statuses = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const assessed = `SUMPRODUCT(${isOwn}*(${statuses}<>${word('notAssessed')}))`;
  const good = `SUMPRODUCT(${isOwn}*((${statuses}=${word('met')})+(${statuses}=${word('onSchedule')})))`;
  const none = unreported(language);
  const sum = (name: 'judged' | 'paced') => `SUMPRODUCT(${isOwn}*${trend(name)})`;
  const chosenBy = (pace: string, score: string, otherwise: string) =>
    `IF(${criterionIs(context, 'pace')},${pace},IF(${criterionIs(context, 'score')},${score},${otherwise}))`;
  const tie = chosenBy(cell('rate'), cell('pace'), cell('pace'));
  const place =
    `COUNTIF(${all('chosen')},">"&${cell('chosen')})+` +
    `COUNTIFS(${all('chosen')},${cell('chosen')},${all('tie')},">"&${cell('tie')})+1`;
  return {
    indicators: `=${fromSummary('indicators')}`,
    assessed: `=${cell('indicators')}-${fromSummary('notAssessed')}`,
    rate: `=${fromSummary('rate')}`,
    lastRate: `=IF(${quarter}=1,"",IF(OR(${assessed}=0,${unreportedBefore(trend)}),"",ROUND(${good}/${assessed},6)))`,
    pace: `=IF(OR(${sum('judged')}=0,${none}),"",ROUND(${sum('paced')}/${sum('judged')},6))`,
    score:
      rows.scores === null ? null : `=IF(${none},"",${scoreOf(context, officeCell, rows.scores)})`,
    chosen: `=${chosenBy(cell('pace'), cell('score'), cell('rate'))}`,
    tie: `=IF(ISNUMBER(${tie}),${tie},-1)`,
    place: `=IF(ISNUMBER(${cell('chosen')}),${place},"")`,
    rank: rankTemplate(all('place'), cell('place'), language),
    group: groupTemplate(all('place'), cell('place'), {
      first: texts.first[language],
      last: texts.last[language],
    }),
  };
}

/** Whether the quarter before had no figure at all; in the first quarter it is not asked. @param trend columns of 全年走势. */
export const unreportedBefore = (trend: (key: TrendColumn) => string): string =>
  `SUMPRODUCT((${trend('id')}<>"")*ISNUMBER(CHOOSE(${definedNames.quarter},${trend('actual1')},${trend('actual1')},${trend('actual2')},${trend('actual3')})))=0`;

/** Whether the cover asks for a criterion; a cover without that line asks for the rate. */
export function criterionIs(
  { language, hasCriterion }: Pick<ReportContext, 'language' | 'hasCriterion'>,
  criterion: Criterion,
): string {
  return hasCriterion
    ? `${definedNames.ranking}="${criterionTerms[criterion][language]}"`
    : 'FALSE';
}

function scoreOf(context: ReportContext, officeCell: string, rows: number): string {
  const cells = (key: 'unit' | 'score') =>
    columnReference(context.sheet(officeScoresIdentity), officeScoreColumn(key), rows);
  return `IFERROR(INDEX(${cells('score')},MATCH(${literalLookup(officeCell)},${cells('unit')},0)),"")`;
}

/** What 季度汇总 has of the office whose name stands in a cell. */
function summaryCell(context: ReportContext, officeCell: string, offices: number) {
  const cells = (name: SummaryColumn) =>
    absoluteReference(context.sheet(summaryIdentity), {
      row: FIRST_ROW,
      column: summaryColumn(name),
      rows: summaryRowCount(offices),
      columns: 1,
    });
  return (name: SummaryColumn) =>
    `INDEX(${cells(name)},MATCH(${literalLookup(officeCell)},${cells('unit')},0))`;
}

/** With the rows of indicators without an office and of the total. */
export const summaryRowCount = (offices: number) => offices + 2;

/** Whether the ranking, with its hidden columns, has the lead offices of every indicator. */
export function rankingCheck(
  { indicators, language }: ReportContext,
  offices: readonly string[],
  columns: DataColumns<'indicators'>,
): Check {
  const names = ownColumn(columns.office, offices.length);
  const counts = ownColumn(columns.indicators, offices.length);
  // Those without a lead office are in no ranking.
  return officesCheck({ offices, names, counts, hasUnassigned: true }, indicators, language);
}

/** The columns of 全年走势, and which of its rows are the office's. */
export function trendOf(context: ReportContext, officeCell: string, rows: number) {
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), rows);
  const mark = `"${UNIT_SEPARATOR}"`;
  const isOwn = `ISNUMBER(FIND(${mark}&${officeCell}&${mark},${mark}&${trend('lead')}&${mark}))`;
  return { trend, isOwn };
}
