import { literalLookup } from '../../literal-lookup';
import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import type { OfficeFigures } from '../../../quarter/office-figures';
import { statusTerms } from '../../../tracking/terms';
import { absoluteReference } from '../../address';
import { definedNames } from '../../defined-names';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, type ReportColumn } from '../../sheet/blocks';
import { columnReference, own, ownColumn } from '../../sheet/column-references';
import type { Check } from '../../sheet/foot';
import { keyColumn, type DataColumns } from '../../sheet/sorted-rows';
import { officesCheck } from '../summary/offices-check';
import { summaryColumn, summaryIdentity, type SummaryColumn } from '../summary/summary-columns';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';

/** The office and the key of each row; the key sorts by a figure, and equal ones by their row. */
function officeAndKey(
  figures: readonly OfficeFigures[],
  officeColumn: number,
  by: 'rate' | 'completion',
  byColumn: number,
): { office: ReportColumn; key: ReportColumn; officeCell: string } {
  return {
    officeCell: own(officeColumn),
    office: { heading: 'unit', values: figures.map(({ office }) => office) },
    key: keyColumn(
      own(byColumn),
      figures.map((each) => each[by]),
    ),
  };
}

/** Rates from 季度汇总, and those of the quarter before from 全年走势. */
export function rateData(
  context: ReportContext,
  figures: readonly OfficeFigures[],
  columns: DataColumns<'indicators' | 'assessed' | 'rate' | 'lastRate'>,
  trendRows: number,
): ReportColumn[] {
  const { office, key, officeCell } = officeAndKey(figures, columns.office, 'rate', columns.rate);
  const fromSummary = summaryCell(context, officeCell, figures.length);
  const { trend, isOwn } = trendOf(context, officeCell, trendRows);
  const word = (status: 'met' | 'onSchedule' | 'notAssessed') =>
    `"${statusTerms[status][context.language]}"`;
  const quarter = definedNames.quarter;
  // In the first quarter nothing is read: there the column serves merely to be one.
  const statuses = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const assessed = `SUMPRODUCT(${isOwn}*(${statuses}<>${word('notAssessed')}))`;
  const good = `SUMPRODUCT(${isOwn}*((${statuses}=${word('met')})+(${statuses}=${word('onSchedule')})))`;
  return [
    office,
    indicatorsColumn(figures, fromSummary),
    {
      heading: 'assessed',
      template: `=${own(columns.indicators)}-${fromSummary('notAssessed')}`,
      values: figures.map((each) => each.assessed),
    },
    {
      heading: 'rate',
      template: `=${fromSummary('rate')}`,
      values: figures.map((each) => each.rate ?? ''),
    },
    {
      heading: 'lastRate',
      template: `=IF(${quarter}=1,"",IF(${assessed}=0,"",ROUND(${good}/${assessed},6)))`,
      values: figures.map((each) => each.lastRate ?? ''),
    },
    key,
  ];
}

type SummaryCell = ReturnType<typeof summaryCell>;

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

function indicatorsColumn(
  figures: readonly OfficeFigures[],
  fromSummary: SummaryCell,
): ReportColumn {
  return {
    heading: 'indicators',
    template: `=${fromSummary('indicators')}`,
    values: figures.map((each) => each.indicators),
  };
}

/** Whether a ranking, with its hidden columns, has the lead offices of every indicator. */
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

/** Averages from 全年走势. */
export function completionData(
  context: ReportContext,
  figures: readonly OfficeFigures[],
  columns: DataColumns<'indicators' | 'completion' | 'scheduled'>,
  trendRows: number,
): ReportColumn[] {
  const { office, key, officeCell } = officeAndKey(
    figures,
    columns.office,
    'completion',
    columns.completion,
  );
  const { trend, isOwn } = trendOf(context, officeCell, trendRows);
  const sum = (name: 'counted' | 'reached' | 'scheduled') => `SUMPRODUCT(${isOwn}*${trend(name)})`;
  const average = (name: 'reached' | 'scheduled') =>
    `=IF(${sum('counted')}=0,"",ROUND(${sum(name)}/${sum('counted')},6))`;
  return [
    office,
    indicatorsColumn(figures, summaryCell(context, officeCell, figures.length)),
    {
      heading: 'completion',
      template: average('reached'),
      values: figures.map((each) => each.completion ?? ''),
    },
    {
      heading: 'scheduled',
      template: average('scheduled'),
      values: figures.map((each) => each.scheduled ?? ''),
    },
    key,
  ];
}

/** The columns of 全年走势, and which of its rows are the office's. */
function trendOf(context: ReportContext, officeCell: string, rows: number) {
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), rows);
  const mark = `"${UNIT_SEPARATOR}"`;
  const isOwn = `ISNUMBER(FIND(${mark}&${officeCell}&${mark},${mark}&${trend('lead')}&${mark}))`;
  return { trend, isOwn };
}
