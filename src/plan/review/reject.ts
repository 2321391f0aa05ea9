import type { Conflict, PlanRecords, Result } from '../model';
import { without } from '../without';
import { regroup, relatives } from './regroup';

/**
 * Takes indicators and tasks out of a plan, with the revisions asked for them. The first of an indicator's repeats takes
 * its place; a conflict of which one mention is left is none any more; a result offered to it is offered to nobody.
 */
export function rejectRecords<P extends PlanRecords>(plan: P, ids: readonly string[]): P {
  return ids.reduce(rejectRecord, plan);
}

function rejectRecord<P extends PlanRecords>(plan: P, id: string): P {
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
  };
  if (others.length === 0) return rest;
  return keepSettled(regroup(rest, others), plan, id);
}

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
