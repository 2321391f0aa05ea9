import type { Conflict, PlanRecords, Rejection, Result } from '../model';
import { without, withoutUndefined } from '../without';
import { regroup, relatives } from './regroup';
import { conflictOf } from './relations';

/**
 * Takes indicators and tasks out of a plan, with the revisions asked for them; they are kept as rejected. The first of an
 * indicator's repeats takes its place; a conflict of which one mention is left is none any more; a result offered to it is
 * offered to nobody. Ids that name no record are passed over.
 */
export function rejectRecords<P extends PlanRecords>(plan: P, ids: readonly string[]): P {
  return ids.reduce(rejectRecord, plan);
}

function rejectRecord<P extends PlanRecords>(plan: P, id: string): P {
  const rejection = rejectionOf(plan, id);
  if (!rejection) return plan;
  const others = relatives(plan, id).filter((mention) => mention.id !== id);
  const results = plan.results.map((result): Result =>
    result.indicator === id ? without(result, 'indicator', 'decision') : result,
  );
  const rest: P = {
    ...plan,
    indicators: plan.indicators.filter((indicator) => indicator.id !== id),
    tasks: plan.tasks.filter((task) => task.id !== id),
    results,
    revisions: plan.revisions.filter(({ record }) => record !== id),
    rejected: [...(plan.rejected ?? []), rejection],
  };
  if (others.length === 0) return rest;
  return keepSettled(regroup(rest, others), plan, id);
}

/** A record with everything that taking it back needs; null where the plan has no such record. */
function rejectionOf(plan: PlanRecords, id: string): Rejection | null {
  const revisions = orNone(plan.revisions.filter(({ record }) => record === id));
  const t = plan.tasks.findIndex((record) => record.id === id);
  const task = plan.tasks[t];
  if (task) {
    return withoutUndefined<Rejection>({
      kind: 'task',
      record: task,
      after: plan.tasks[t - 1]?.id,
      revisions,
    });
  }
  const i = plan.indicators.findIndex((record) => record.id === id);
  const indicator = plan.indicators[i];
  if (!indicator) return null;
  const offered = plan.results.flatMap((result) =>
    result.indicator === id && result.decision !== undefined
      ? [{ id: result.id, decision: result.decision }]
      : [],
  );
  const mentions = relatives(plan, id).flatMap((other) => (other.id === id ? [] : [other.id]));
  return withoutUndefined<Rejection>({
    kind: 'indicator',
    record: without(indicator, 'sameAs'),
    after: plan.indicators[i - 1]?.id,
    revisions,
    mentions: orNone(mentions),
    conflict: conflictOf(plan, id),
    results: orNone(offered),
  });
}

const orNone = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

/** A settlement of several mentions survives when one of them goes: what is still there stays kept. */
function keepSettled<P extends PlanRecords>(plan: P, before: PlanRecords, gone: string): P {
  const conflicts = plan.conflicts.map((conflict): Conflict => {
    const earlier = before.conflicts.find(({ indicators }) => indicators.includes(gone));
    const keep = earlier?.settled?.keep.filter((id) => conflict.indicators.includes(id)) ?? [];
    const concerned = earlier?.indicators.some((id) => conflict.indicators.includes(id)) ?? false;
    if (!concerned || keep.length === 0 || conflict.settled) return conflict;
    return { ...conflict, settled: { ...earlier!.settled!, keep } };
  });
  return { ...plan, conflicts };
}
