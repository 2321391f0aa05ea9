import type { Indicator, PlanRecords, Task } from '../model';
import { withoutUndefined } from '../without';
import { regroup, relatives } from './regroup';

/** What is given to many records at once; what is left out stays as each has it. */
export interface Assignment {
  lead?: string[];
  support?: string[];
  field?: string;
}

/**
 * Gives records their offices or their field of work, each its own. Whether somebody has looked at a record does not change:
 * its target was not read over. Contradictions about who leads are compared again. Ids that name no record are passed over.
 */
export function assignRecords<P extends PlanRecords>(
  plan: P,
  assignments: ReadonlyMap<string, Assignment>,
): P {
  const assigned = <R extends Indicator | Task>(record: R): R => {
    const given = assignments.get(record.id);
    return given ? withoutUndefined({ ...record, ...given }) : record;
  };
  const changed: P = {
    ...plan,
    indicators: plan.indicators.map(assigned),
    tasks: plan.tasks.map(assigned),
  };
  return compared(changed, assignments);
}

/** Only records that repeat or contradict others have anything to compare. */
function compared<P extends PlanRecords>(plan: P, assignments: ReadonlyMap<string, Assignment>): P {
  const related = new Set([
    ...plan.conflicts.flatMap(({ indicators }) => indicators),
    ...plan.indicators.flatMap(({ id, sameAs }) => (sameAs === undefined ? [] : [id, sameAs])),
  ]);
  const done = new Set<string>();
  let next = plan;
  for (const [id, { lead }] of assignments) {
    if (lead === undefined || !related.has(id) || done.has(id)) continue;
    const mentions = relatives(next, id);
    for (const mention of mentions) done.add(mention.id);
    if (mentions.length > 1) next = regroup(next, mentions);
  }
  return next;
}
