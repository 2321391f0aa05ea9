import type { Language } from '../language/language';
import type { Aim } from '../plan/model';
import { quarterChange, type Change, type ChangeRow } from '../quarter/change';
import { countIndicators, indicatorsOf, leadOffices } from '../quarter/office-counts';
import type { Criterion } from '../quarter/ranking';
import type { QuarterIndicator } from '../quarter/quarter-figures';
import { targetIn, trackedRow } from '../tracking/ledger-row';
import type { Quarter } from '../tracking/quarter';
import { isExceeded } from '../tracking/track';
import type { Status } from '../tracking/status';
import { reportContext, type ReportContext } from '../workbook/report-context';
import type { Adjusted } from '../workbook/sheets/adjustments/adjusted';
import { FEW_INDICATORS } from '../workbook/sheets/ranking/ranking-report';
import { rankedOffices } from '../workbook/sheets/ranking/ranked-offices';
import { readScoring } from '../workbook/sheets/scoring/scoring-sheet';
import { breakdownSheet } from '../workbook/sheets/breakdown/breakdown-sheet';
import { summarySheet } from '../workbook/sheets/summary/summary-sheet';
import { trendSheet } from '../workbook/sheets/trend/trend-sheet';
import { figureFinder, type FigureFinder, type NoteSource } from './find-figures';
import type { CellReference, Figure } from './note';
import { shownNumber } from './shown-number';
import { taskFacts, type TaskFacts } from './task-facts';

/** An indicator with the cells of its row. */
export interface IndicatorFacts {
  name: string;
  lead: readonly string[];
  unit: string;
  operator: Aim | null;
  /** Percent and the like: what lies between two of them is points. */
  isRate: boolean;
  status: Status;
  target: Figure | null;
  upper: Figure | null;
  actual: Figure | null;
  due: Figure | null;
  /** A sum beyond the limit of the whole year, which no later quarter mends. */
  isExceeded: boolean;
  /** Without its sign. */
  variance: Figure | null;
  completion: Figure | null;
  explanation: string;
}

export type CountKey = 'indicators' | 'reported' | Status;
export type Counts = Record<CountKey, Figure>;

export interface OfficeFacts {
  /** Null for indicators without a lead unit. */
  unit: string | null;
  rate: Figure | null;
  counts: Counts;
  /** The names of its indicators that were not reported. */
  notReported: readonly string[];
}

/** The first place of the ranking. */
export interface LeaderFacts {
  criterion: Criterion;
  offices: string[];
  /** What they are ranked by. */
  figure: Figure;
  /** Lead offices that have a place. */
  ranked: number;
  /** Others have the same figure, and completion against due decided. */
  isByTie: boolean;
  /** Those of the offices that have so few indicators assessed that their place says little, with the number. */
  few: { office: string; assessed: Figure }[];
}

/** What a note tells, each number with its cell. */
export interface NoteFacts {
  district: string;
  planTitle: string;
  year: Figure;
  quarter: Figure;
  isLastQuarter: boolean;
  total: Counts;
  rate: Figure | null;
  /** Null in the first quarter, where the quarter before had nothing to assess, or where no sheet has it. */
  change: Record<ChangeRow, Record<keyof Change, Figure | null>> | null;
  units: OfficeFacts[];
  /** What the plan changed inside the year. */
  adjusted: readonly Adjusted[];
  /** The quarters before are judged by the targets that held then; else by the plan as it is now. */
  isJudgedThen: boolean;
  /** Contradictions of the plan that nobody has settled; null where there are none. */
  unsettled: Figure | null;
  /** Who comes first in the one ranking; null where no place can be told. */
  leaders: LeaderFacts | null;
  /** The furthest ahead first. */
  met: IndicatorFacts[];
  onSchedule: IndicatorFacts[];
  nearSchedule: IndicatorFacts[];
  /** The furthest behind first. */
  behind: IndicatorFacts[];
  /** Null where the plan has none, or no sheet counts them. */
  tasks: TaskFacts | null;
  stale: CellReference[];
  missing: string[];
}

const quarterWords: Record<Language, readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四'],
  en: ['Q1', 'Q2', 'Q3', 'Q4'],
};

/** @returns the name of a sheet without which there is no note: the cover's names or the summary's total are not there. */
export function noteFacts(source: NoteSource, language: Language): NoteFacts | string {
  const { workbook } = source;
  const context = reportContext(workbook);
  const { settings, indicators } = context;
  const find = figureFinder(source);
  const year = find.cover('year', settings.year);
  const quarter = find.cover('quarter', settings.quarter, {
    text: quarterWords[language][settings.quarter - 1],
  });
  const total = countFigures(find, 'total', indicators);
  if (!year || !quarter) return workbook.cover.sheet;
  if (!total) return context.sheet(summarySheet);
  const units = unitFacts(find, indicators);
  const known = units.filter((unit) => unit !== null);
  const change = changeFacts(source, context, find);
  const byStatus = (status: Status, order: (a: QuarterIndicator, b: QuarterIndicator) => number) =>
    indicators
      .filter((row) => row.status === status)
      .sort(order)
      .map((row) => indicatorFacts(find, row, settings.quarter));
  const ahead = (a: QuarterIndicator, b: QuarterIndicator) =>
    (b.tracking.pace ?? b.shares.paced) - (a.tracking.pace ?? a.shares.paced);
  const late = (a: QuarterIndicator, b: QuarterIndicator) => ahead(b, a);
  return {
    district: context.district,
    planTitle: workbook.cover.planTitle,
    year,
    quarter,
    isLastQuarter: settings.quarter === 4,
    total,
    rate: find.summary('total', 'rate', countIndicators(indicators, indicators).rate),
    change: change === 'missing' ? null : change,
    units: known,
    adjusted: workbook.adjusted,
    isJudgedThen: workbook.former !== null,
    unsettled: unsettledFigure(source, find),
    leaders: leaderFacts(source, context, find),
    met: byStatus('met', ahead),
    onSchedule: byStatus('onSchedule', ahead),
    nearSchedule: byStatus('nearSchedule', late),
    behind: byStatus('behind', late),
    tasks: taskFacts(context, find),
    stale: find.stale,
    missing: [
      ...(known.length < units.length ? [context.sheet(summarySheet)] : []),
      ...(change === 'missing' ? [context.sheet(breakdownSheet)] : []),
    ],
  };
}

function unsettledFigure({ workbook }: NoteSource, find: FigureFinder): Figure | null {
  const { unsettled } = workbook.cover;
  return unsettled && unsettled.value > 0 ? find.at(unsettled, unsettled.value) : null;
}

function leaderFacts(
  { workbook, read }: NoteSource,
  context: ReportContext,
  find: FigureFinder,
): LeaderFacts | null {
  const { criterion, indicators } = context;
  const sheet = workbook.present.scoring?.name;
  const scoring = sheet === undefined ? null : readScoring(read(sheet) ?? []);
  const { offices } = rankedOffices(context, leadOffices(indicators), scoring);
  const ranked = offices.filter(({ place }) => place !== null);
  const first = ranked.filter(({ place }) => place!.rank === 1);
  const [leader] = first;
  if (!leader) return null;
  const value = leader.shown.chosen as number;
  const figure =
    criterion === 'rate'
      ? find.summary(leader.office, 'rate', value)
      : find.ranking(leader.office, criterion, value);
  const few = first.flatMap(({ office, assessed }) => {
    if (assessed > FEW_INDICATORS) return [];
    const count = find.ranking(office, 'assessed', assessed);
    return count ? [{ office, assessed: count }] : [];
  });
  return (
    figure && {
      criterion,
      figure,
      few,
      offices: first.map(({ office }) => office),
      ranked: ranked.length,
      isByTie: ranked.filter(({ shown }) => shown.chosen === value).length > first.length,
    }
  );
}

function countFigures(
  find: FigureFinder,
  unit: string | null,
  rows: readonly QuarterIndicator[],
): Counts | null {
  const { indicators, reported, counts } = countIndicators(rows, rows);
  const all = Object.entries({ indicators, reported, ...counts }).map(
    ([key, value]) => [key, find.summary(unit, key as CountKey, value)] as const,
  );
  return all.some(([, figure]) => figure === null) ? null : (Object.fromEntries(all) as Counts);
}

/** The lead units, and null for each that the summary has no row of. */
function unitFacts(
  find: FigureFinder,
  indicators: readonly QuarterIndicator[],
): (OfficeFacts | null)[] {
  const units: (string | null)[] = leadOffices(indicators);
  if (indicators.some(({ lead }) => lead.length === 0)) units.push(null);
  return units.map((unit) => {
    const own = indicatorsOf(indicators, unit);
    const counts = countFigures(find, unit, own);
    return (
      counts && {
        unit,
        rate: find.summary(unit, 'rate', countIndicators(own, indicators).rate),
        counts,
        notReported: own.filter(({ status }) => status === 'notReported').map(({ name }) => name),
      }
    );
  });
}

function changeFacts(
  { workbook, read }: NoteSource,
  context: ReturnType<typeof reportContext>,
  find: FigureFinder,
): NoteFacts['change'] | 'missing' {
  if (context.settings.quarter === 1) return null;
  const sheet = workbook.present.trend?.name;
  if (sheet === undefined) return 'missing';
  const trendIds = trendSheet.labelsIn(read(sheet) ?? [], context.language);
  const change = quarterChange(context, trendIds);
  if (change.rate.change === null) return null;
  const figures = (row: ChangeRow) => ({
    now: find.change(row, 'now', change[row].now),
    before: find.change(row, 'before', change[row].before),
    change: find.change(row, 'change', change[row].change),
  });
  const rows = Object.keys(change) as ChangeRow[];
  const found = Object.fromEntries(rows.map((row) => [row, figures(row)]));
  return found.rate?.change ? (found as NoteFacts['change']) : 'missing';
}

function indicatorFacts(
  find: FigureFinder,
  row: QuarterIndicator,
  quarter: Quarter,
): IndicatorFacts {
  const { actual, due, variance, completion } = row.tracking;
  const { unit, operator, target, upper } = targetIn(row, quarter);
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  // What is worked out is told as finely as what was stated, or to two decimals.
  const decimals = Math.max(2, decimalsOf(target), decimalsOf(actual));
  return {
    name: row.name,
    lead: row.lead,
    unit,
    operator,
    isRate: unit === '%' || unit === '‰',
    status: row.status,
    isExceeded: isExceeded(trackedRow(row, quarter)),
    target: find.target(row, quarter, 'target', number(target)),
    upper: find.target(row, quarter, 'upper', number(upper)),
    actual: find.ledger(row.row, 'actual', actual),
    due: find.ledger(row.row, 'due', due, { decimals }),
    variance: find.ledger(row.row, 'variance', variance, { absolute: true, decimals }),
    // Below where it began there is no share of the way; the shortfall tells it.
    completion: find.ledger(row.row, 'completion', (completion ?? 0) < 0 ? null : completion),
    explanation: row.explanation,
  };
}

/** Decimals that a figure was stated with; none for what is no figure. */
function decimalsOf(value: unknown): number {
  return typeof value === 'number' ? (shownNumber(value, 'plain').split('.')[1]?.length ?? 0) : 0;
}
