import { UNIT_SEPARATOR } from '../../plan/units';
import type { Quarter } from '../../tracking/quarter';
import { statusTerms } from '../../tracking/terms';
import { absoluteReference, columnLetters } from '../address';
import type { CellValue } from '../description';
import { definedNames } from '../sheet-names';
import { summaryColumn } from '../summary/columns';
import { summaryPlace } from '../summary/describe-summary';
import { mean } from '../summary/rank';
import { countIndicators, indicatorsOf } from '../summary/unit-counts';
import type { ReportContext } from './context';
import { columnReference } from './references';
import type { ReportColumn } from './report';
import { trendColumn } from './trend-columns';

/** What the ranking knows of a unit, in the order of its hidden columns. */
export interface UnitFigures {
  unit: string;
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
    assessed: now.indicators - now.counts.notAssessed,
    rate: now.rate,
    lastRate: settings.quarter === 1 ? null : countIndicators(last).rate,
    completion: mean(sum('reached'), sum('counted')),
    scheduled: mean(sum('scheduled'), sum('counted')),
  };
}

export interface DataColumns {
  unit: number;
  assessed: number;
  rate: number;
  lastRate: number;
  completion: number;
  scheduled: number;
  rateKey: number;
  completionKey: number;
}

/** The hidden columns, from `first` on. */
export function dataColumns(first: number): DataColumns {
  const keys = [
    'unit',
    'assessed',
    'rate',
    'lastRate',
    'completion',
    'scheduled',
    'rateKey',
    'completionKey',
  ] as const;
  return Object.fromEntries(keys.map((key, i) => [key, first + i])) as Record<
    (typeof keys)[number],
    number
  >;
}

/** Rates from 季度汇总, averages from 全年走势, and a key to sort by that tells ties apart by their row. */
export function rankingData(
  context: ReportContext,
  figures: readonly UnitFigures[],
  columns: DataColumns,
  trendRows: number,
): ReportColumn[] {
  const { language } = context;
  const letter = (key: keyof DataColumns) => columnLetters(columns[key]);
  const unit = `$${letter('unit')}{r}`;
  const summaryRows = figures.length + 2;
  const summary = (key: Parameters<typeof summaryColumn>[0]) =>
    absoluteReference(context.sheet('summary'), {
      row: summaryPlace.firstRow,
      column: summaryColumn(key),
      rows: summaryRows,
      columns: 1,
    });
  const fromSummary = (key: Parameters<typeof summaryColumn>[0]) =>
    `INDEX(${summary(key)},MATCH(${unit},${summary('unit')},0))`;
  const trend = (key: Parameters<typeof trendColumn>[0]) =>
    columnReference(context.sheet('trend'), trendColumn(key), trendRows);
  const mark = `"${UNIT_SEPARATOR}"`;
  const isOwn = `ISNUMBER(FIND(${mark}&${unit}&${mark},${mark}&${trend('lead')}&${mark}))`;
  const sum = (key: 'counted' | 'reached' | 'scheduled') => `SUMPRODUCT(${isOwn}*${trend(key)})`;
  const average = (key: 'reached' | 'scheduled') =>
    `=IF(${sum('counted')}=0,"",ROUND(${sum(key)}/${sum('counted')},6))`;
  const word = (status: 'met' | 'onSchedule' | 'notAssessed') =>
    `"${statusTerms[status][language]}"`;
  const quarter = definedNames.quarter;
  // Outside the first quarter only: there the first column serves merely to be a column.
  const statuses = `CHOOSE(${quarter},${trend('status1')},${trend('status1')},${trend('status2')},${trend('status3')})`;
  const assessed = `SUMPRODUCT(${isOwn}*(${statuses}<>${word('notAssessed')}))`;
  const good = `SUMPRODUCT(${isOwn}*((${statuses}=${word('met')})+(${statuses}=${word('onSchedule')})))`;
  const key = (column: keyof DataColumns) => {
    const cell = `$${letter(column)}{r}`;
    return `=IF(ISNUMBER(${cell}),${cell},-1)-ROW()/10^9`;
  };
  const keyValues = (values: (number | null)[]): CellValue[] =>
    values.map((value, i) => (value ?? -1) - (summaryPlace.firstRow + i + 1) / 1e9);
  const shown = (value: number | null) => value ?? '';
  return [
    { heading: 'unit', values: figures.map((each) => each.unit) },
    {
      heading: 'assessed',
      template: `=${fromSummary('indicators')}-${fromSummary('notAssessed')}`,
      values: figures.map((each) => each.assessed),
    },
    {
      heading: 'rate',
      template: `=${fromSummary('rate')}`,
      values: figures.map((each) => shown(each.rate)),
    },
    {
      heading: 'lastRate',
      template: `=IF(${quarter}=1,"",IF(${assessed}=0,"",ROUND(${good}/${assessed},6)))`,
      values: figures.map((each) => shown(each.lastRate)),
    },
    {
      heading: 'completion',
      template: average('reached'),
      values: figures.map((each) => shown(each.completion)),
    },
    {
      heading: 'scheduled',
      template: average('scheduled'),
      values: figures.map((each) => shown(each.scheduled)),
    },
    {
      heading: 'rateKey',
      template: key('rate'),
      values: keyValues(figures.map((each) => each.rate)),
    },
    {
      heading: 'completionKey',
      template: key('completion'),
      values: keyValues(figures.map((each) => each.completion)),
    },
  ];
}
