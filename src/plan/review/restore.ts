import type { Conflict, Indicator, PlanRecords, Rejection, Result, Task } from '../model';
import { regroup } from './regroup';
import { conflictOf } from './relations';

/**
 * Takes a rejected record back: to its place, with its revisions and the results that were offered to it and to nobody else
 * since. What it repeated or contradicted is compared with it anew; a contradiction that was settled, and that nobody has
 * settled otherwise meanwhile, is settled again. An id that was not rejected is passed over.
 */
export function restoreRecord<P extends PlanRecords>(plan: P, id: string): P {
  const rejection = plan.rejected?.find(({ record }) => record.id === id);
  if (!rejection) return plan;
  const rest: P = {
    ...plan,
    rejected: plan.rejected!.filter((other) => other !== rejection),
    revisions: [...plan.revisions, ...(rejection.revisions ?? [])],
  };
  if (rejection.kind === 'task') {
    return { ...rest, tasks: inserted<Task>(rest.tasks, rejection.record, rejection.after) };
  }
  const { record, after, mentions = [] } = rejection;
  const whole: P = {
    ...rest,
    indicators: inserted<Indicator>(rest.indicators, record, after),
    results: rest.results.map((result) => offered(result, rejection)),
  };
  const related = whole.indicators.filter(
    (other) => other.id === id || mentions.includes(other.id),
  );
  return related.length < 2 ? whole : settledAgain(regroup(whole, related), plan, rejection);
}

type RejectedIndicator = Extract<Rejection, { kind: 'indicator' }>;

/** Behind the record that it followed; where that is gone too, by its place in the document. */
function inserted<R extends Indicator | Task>(
  records: readonly R[],
  record: R,
  after: string | undefined,
): R[] {
  const before = records.findIndex(({ id }) => id === after);
  const { start } = record;
  const later =
    start === undefined ? -1 : records.findIndex((other) => (other.start ?? -1) > start);
  const at =
    after === undefined ? 0 : before >= 0 ? before + 1 : later >= 0 ? later : records.length;
  return [...records.slice(0, at), record, ...records.slice(at)];
}

/** A result offered to another indicator since stays there. */
function offered(result: Result, { record, results = [] }: RejectedIndicator): Result {
  const before = results.find(({ id }) => id === result.id);
  if (!before || result.indicator !== undefined) return result;
  return { ...result, indicator: record.id, decision: before.decision };
}

function settledAgain<P extends PlanRecords>(
  plan: P,
  before: PlanRecords,
  { record, conflict, mentions = [] }: RejectedIndicator,
): P {
  const now = conflictOf(plan, record.id);
  const settled = conflict?.settled;
  if (!now || !settled || now.settled) return plan;
  if (now.indicators.join() !== conflict.indicators.join()) return plan;
  const since = mentions.map((id) => conflictOf(before, id)?.settled).find(Boolean);
  if (since && !since.keep.every((id) => settled.keep.includes(id))) return plan;
  const conflicts = plan.conflicts.map((other): Conflict =>
    other === now ? { ...other, settled } : other,
  );
  return { ...plan, conflicts };
}
