import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import type { Quarter } from '../../../tracking/quarter';
import { statusTerms } from '../../../tracking/terms';
import { absoluteReference, areaAddress, columnLetters } from '../../address';
import type { Check } from '../../sheet/foot';
import { definedNames } from '../../sheet-names';
import { summaryColumn, type SummaryColumn } from '../summary/summary-columns';
import { summaryPlace } from '../summary/layout';
import { mean } from '../../../quarter/rank';
import { countIndicators, indicatorsOf } from '../../../quarter/office-counts';
import { unitsCheck } from '../summary/units-check';
import type { ReportContext } from '../../report-context';
import { columnReference } from '../../sheet/column-references';
import { FIRST_ROW, type ReportColumn } from '../../sheet/block-sheet';
import { trendColumn, type TrendColumn } from '../trend/trend-columns';

/** What the ranking knows of a unit, in the order of its hidden columns. */
export interface UnitFigures {
  unit: string;
  indicators: number;
  assessed: number;
  rate: number | null;
  lastRate: number | null;
  completion: number | null;
  scheduled: number | null;
}

export function unitFigures(context: ReportContext, unit: string): UnitFigures {
  const { settings, indicators } = context;
  const own = indicatorsOf(indicators, unit);
  const now = countIndicators(own);
  const sum = (key: 'counted' | 'reached' | 'scheduled') =>
    own.reduce((total, { shares }) => total + shares[key], 0);
  const before = (settings.quarter - 1) as Quarter;
  const last = own.map(({ lead, byQuarter }) => ({
    lead,
    reported: true,
    status: byQuarter[before]?.status ?? ('notAssessed' as const),
  }));
  return {
    unit,
    indicators: now.indicators,
    assessed: now.indicators - now.counts.notAssessed,
    rate: now.rate,
    lastRate: settings.quarter === 1 ? null : countIndicators(last).rate,
    completion: mean(sum('reached'), sum('counted')),
    scheduled: mean(sum('scheduled'), sum('counted')),
  };
}

/** Hidden columns that a ranking is sorted from; `key` tells ties apart by their row. */
export type DataColumns<K extends string> = Record<K | 'unit' | 'key', number>;

/** The hidden columns, from `first` on: the unit, its figures, the key. */
export function dataColumns<K extends string>(
  first: number,
  figures: readonly K[],
): DataColumns<K> {
  const keys = ['unit', ...figures, 'key'];
  return Object.fromEntries(keys.map((key, i) => [key, first + i])) as DataColumns<K>;
}

/** The unit and the key of each row; the key sorts by a figure, and equal ones by their row. */
function unitAndKey(
  figures: readonly UnitFigures[],
  unitColumn: number,
  by: 'rate' | 'completion',
  byColumn: number,
): { unit: ReportColumn; key: ReportColumn; unitCell: string } {
  const cell = (column: number) => `$${columnLetters(column)}{r}`;
  return {
    unitCell: cell(unitColumn),
    unit: { heading: 'unit', values: figures.map(({ unit }) => unit) },
    key: keyColumn(
      cell(byColumn),
      figures.map((each) => each[by]),
    ),
  };
}

/** Sorts by a figure of 0 or more, equal ones by their row, those without a figure last. */
export function keyColumn(cell: string, figures: readonly (number | null)[]): ReportColumn {
  return {
    heading: 'key',
    template: `=IF(ISNUMBER(${cell}),${cell},-1)-ROW()/10^9`,
    values: figures.map((figure, i) => (figure ?? -1) - (FIRST_ROW + i + 1) / 1e9),
  };
}

/** Rates from 季度汇总, and those of the quarter before from 全年走势. */
export function rateData(
  context: ReportContext,
  figures: readonly UnitFigures[],
  columns: DataColumns<'indicators' | 'assessed' | 'rate' | 'lastRate'>,
  trendRows: number,
): ReportColumn[] {
  const { unit, key, unitCell } = unitAndKey(figures, columns.unit, 'rate', columns.rate);
  const fromSummary = summaryCell(context, unitCell, figures.length);
  const { trend, isOwn } = trendOf(context, unitCell, trendRows);
  const word = (status: 'met' | 'onSchedule' | 'notAssessed') =>
    `"${statusTerms[status][context.language]}"`;
  const quarter = definedNames.quarter;
  // In the first quarter nothing is read: there the column serves merely to be one.
  const statuses = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const assessed = `SUMPRODUCT(${isOwn}*(${statuses}<>${word('notAssessed')}))`;
  const good = `SUMPRODUCT(${isOwn}*((${statuses}=${word('met')})+(${statuses}=${word('onSchedule')})))`;
  return [
    unit,
    indicatorsColumn(figures, fromSummary),
    {
      heading: 'assessed',
      template: `=$${columnLetters(columns.indicators)}{r}-${fromSummary('notAssessed')}`,
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

/** What 季度汇总 has of the unit whose name stands in a cell. */
function summaryCell(context: ReportContext, unitCell: string, units: number) {
  const cells = (name: SummaryColumn) =>
    absoluteReference(context.sheet('summary'), {
      row: summaryPlace.firstRow,
      column: summaryColumn(name),
      rows: summaryRowCount(units),
      columns: 1,
    });
  return (name: SummaryColumn) => `INDEX(${cells(name)},MATCH(${unitCell},${cells('unit')},0))`;
}

/** With the rows of indicators without a unit and of the total. */
export const summaryRowCount = (units: number) => units + 2;

function indicatorsColumn(figures: readonly UnitFigures[], fromSummary: SummaryCell): ReportColumn {
  return {
    heading: 'indicators',
    template: `=${fromSummary('indicators')}`,
    values: figures.map((each) => each.indicators),
  };
}

/** Whether a ranking, with its hidden columns, has the lead units of every indicator. */
export function rankingCheck(
  { indicators, language }: ReportContext,
  units: readonly string[],
  columns: DataColumns<'indicators'>,
): Check {
  const cells = (column: number) => {
    const rows = Math.max(units.length, 1);
    return areaAddress({ row: FIRST_ROW, column, rows, columns: 1 }, true);
  };
  const names = cells(columns.unit);
  const counts = cells(columns.indicators);
  // Those without a lead unit are in no ranking.
  return unitsCheck({ units, names, counts, hasUnassigned: true }, indicators, language);
}

/** Averages from 全年走势. */
export function completionData(
  context: ReportContext,
  figures: readonly UnitFigures[],
  columns: DataColumns<'indicators' | 'completion' | 'scheduled'>,
  trendRows: number,
): ReportColumn[] {
  const { unit, key, unitCell } = unitAndKey(
    figures,
    columns.unit,
    'completion',
    columns.completion,
  );
  const { trend, isOwn } = trendOf(context, unitCell, trendRows);
  const sum = (name: 'counted' | 'reached' | 'scheduled') => `SUMPRODUCT(${isOwn}*${trend(name)})`;
  const average = (name: 'reached' | 'scheduled') =>
    `=IF(${sum('counted')}=0,"",ROUND(${sum(name)}/${sum('counted')},6))`;
  return [
    unit,
    indicatorsColumn(figures, summaryCell(context, unitCell, figures.length)),
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

/** The columns of 全年走势, and which of its rows are the unit's. */
function trendOf(context: ReportContext, unitCell: string, rows: number) {
  const trend = (key: TrendColumn) =>
    columnReference(context.sheet('trend'), trendColumn(key), rows);
  const mark = `"${UNIT_SEPARATOR}"`;
  const isOwn = `ISNUMBER(FIND(${mark}&${unitCell}&${mark},${mark}&${trend('lead')}&${mark}))`;
  return { trend, isOwn };
}

/** The cell of a data column in the row that comes at this place of the sorted list. */
export function sortedCell<K extends string>(
  columns: DataColumns<K>,
  key: K | 'unit',
  count: number,
): string {
  const area = (column: number) => {
    const rows = Math.max(count, 1);
    return areaAddress({ row: FIRST_ROW, column, rows, columns: 1 }, true);
  };
  const keys = area(columns.key);
  return `=INDEX(${area(columns[key])},MATCH(LARGE(${keys},$A{r}),${keys},0))`;
}
