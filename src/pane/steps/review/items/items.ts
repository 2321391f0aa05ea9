import type {
  Conflict,
  Indicator,
  Plan,
  Rejection,
  Result,
  Revision,
  Task,
} from '../../../../plan/model';
import { openQuestions } from '../../../../plan/review';

/** One thing to look at: a record, or something that was found about records. `key` is unique in the plan. */
export type ReviewItem =
  | { kind: 'indicator'; key: string; record: Indicator }
  | { kind: 'task'; key: string; record: Task }
  | { kind: 'conflict'; key: string; conflict: Conflict }
  | { kind: 'result'; key: string; result: Result }
  | { kind: 'revision'; key: string; revision: Revision }
  | { kind: 'rejected'; key: string; rejection: Rejection };

/** What the list can be narrowed to. */
export const views = [
  'all',
  'unreviewed',
  'low',
  'leaderless',
  'conflicts',
  'results',
  'revisions',
  'rejected',
] as const;
export type View = (typeof views)[number];

export const orders = ['confidence', 'document'] as const;
export type Order = (typeof orders)[number];

/** Below this the reader was not sure; it says 0.9 where it was. */
const SURE = 0.75;

export function isUnsure({ confidence, reason }: Indicator): boolean {
  return reason !== undefined || (confidence ?? 1) < SURE;
}

/** A repeat gets no row of its own, so nobody has to look at it. */
const isRepeat = (record: Indicator | Task) => 'sameAs' in record && record.sameAs !== undefined;

/** Conflicts have no id of their own: an indicator is part of one conflict only, so its first one names it. */
export const conflictKey = ({ indicators }: Conflict) => `conflict ${indicators[0]}`;

/** The items of a view, in order. */
export function itemsOf(plan: Plan, view: View, order: Order): ReviewItem[] {
  switch (view) {
    case 'conflicts':
      return plan.conflicts.map((conflict) => ({
        kind: 'conflict',
        key: conflictKey(conflict),
        conflict,
      }));
    case 'results':
      return proposedResults(plan).map((result) => ({ kind: 'result', key: result.id, result }));
    case 'revisions':
      return plan.revisions.map((revision) => ({ kind: 'revision', key: revision.id, revision }));
    case 'rejected':
      return (plan.rejected ?? []).map((rejection) => ({
        kind: 'rejected',
        key: rejection.record.id,
        rejection,
      }));
    default:
      return recordItems(plan, view, order);
  }
}

/** Results that were matched to an indicator; the others have nothing to decide. */
function proposedResults({ results }: Plan): Result[] {
  return results.filter(({ decision }) => decision !== undefined);
}

function recordItems(plan: Plan, view: View, order: Order): ReviewItem[] {
  const indicators = plan.indicators
    .filter((record) => shows(record, view) && (view !== 'low' || isUnsure(record)))
    .map((record): ReviewItem => ({ kind: 'indicator', key: record.id, record }));
  const tasks = plan.tasks
    .filter((record) => view !== 'low' && shows(record, view))
    .map((record): ReviewItem => ({ kind: 'task', key: record.id, record }));
  const items = [...indicators, ...tasks].sort((a, b) => placeOf(a) - placeOf(b));
  if (order === 'document') return items;
  return items.sort((a, b) => confidenceOf(a) - confidenceOf(b));
}

function shows(record: Indicator | Task, view: View): boolean {
  if (view === 'all') return true;
  if (isRepeat(record)) return false;
  if (view === 'leaderless') return record.lead.length === 0;
  return view !== 'unreviewed' || record.reviewed === false;
}

/** Records without a place keep the order of the plan, which lists them as the document does. */
function placeOf(item: ReviewItem): number {
  return (item.kind === 'indicator' || item.kind === 'task' ? item.record.start : undefined) ?? 0;
}

function confidenceOf(item: ReviewItem): number {
  return item.kind === 'indicator' ? (item.record.confidence ?? 1) : 1;
}

/** How many items of each view wait for a decision; of those in which nothing is to be decided, how many there are. */
export function countItems(plan: Plan): Record<View, number> {
  const { unreviewed, unsettled, results, revisions } = openQuestions(plan);
  return {
    all: plan.indicators.length + plan.tasks.length,
    unreviewed,
    low: plan.indicators.filter((record) => isUnsure(record) && shows(record, 'low')).length,
    leaderless: [...plan.indicators, ...plan.tasks].filter((record) => shows(record, 'leaderless'))
      .length,
    conflicts: unsettled,
    results,
    revisions,
    rejected: plan.rejected?.length ?? 0,
  };
}

/** Ids of the records that an item is about: what is highlighted in the text while it is selected. */
export function recordsOf(item: ReviewItem): string[] {
  switch (item.kind) {
    case 'conflict':
      return item.conflict.indicators;
    case 'result':
      return [item.result.id];
    case 'revision':
      return [item.revision.id, item.revision.record];
    default:
      return [item.key];
  }
}

/** The view that surely has an item; null where the plan has no such item. */
export function viewOf(plan: Plan, key: string): View | null {
  const hasKey = ({ id }: { id: string }) => id === key;
  if (plan.indicators.some(hasKey) || plan.tasks.some(hasKey)) return 'all';
  if (plan.conflicts.some((conflict) => conflictKey(conflict) === key)) return 'conflicts';
  if (plan.results.some((result) => hasKey(result) && result.decision !== undefined)) {
    return 'results';
  }
  if (plan.revisions.some(hasKey)) return 'revisions';
  return plan.rejected?.some(({ record }) => hasKey(record)) ? 'rejected' : null;
}
