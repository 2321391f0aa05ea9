import { distinctRecords } from '../distinct';
import type { Adjustment, FilledRecord, Indicator, Plan, Task } from '../model';
import { without, withoutUndefined } from '../without';

/**
 * The plan that held in a quarter: what was changed from a later quarter on is as it was before, what was corrected is as it is
 * now, and so it is with the record of changes. Each row has its own record; contradictions that nobody has settled stay.
 * @param plan as the ledger was filled last, with its adjustments.
 */
export function planAsOf(plan: Plan, quarter: number): Plan {
  const { indicators, tasks } = distinctRecords(plan);
  const { adjustments = [] } = plan;
  const isLater = ({ kind, from = 1 }: Adjustment) => kind === 'adjustment' && from > quarter;
  const records: Records = {
    indicators: new Map(indicators.map((record) => [record.id, without(record, 'sameAs')])),
    tasks: new Map(tasks.map((record) => [record.id, record])),
  };
  // The newest first: each puts back what it found.
  for (const adjustment of adjustments.filter(isLater).reverse()) putBack(records, adjustment);
  const rows = [...records.indicators.values()];
  const conflicts = plan.conflicts.filter(
    ({ settled, indicators: ids }) => !settled && ids.every((id) => records.indicators.has(id)),
  );
  return {
    ...without(plan, 'rejected', 'source'),
    indicators: rows,
    tasks: [...records.tasks.values()],
    conflicts,
    results: [],
    revisions: [],
    adjustments: adjustments.filter((adjustment) => !isLater(adjustment)),
  };
}

interface Records {
  indicators: Map<string, Indicator>;
  tasks: Map<string, Task>;
}

function putBack({ indicators, tasks }: Records, { record: id, before, after }: Adjustment): void {
  if (!before) {
    indicators.delete(id);
    tasks.delete(id);
    return;
  }
  const changed = changedParts(before, after);
  const { name, ...parts } = before;
  if (parts.measure === undefined) {
    const now = tasks.get(id);
    tasks.set(
      id,
      now
        ? withoutUndefined({ ...now, ...changed, title: 'name' in changed ? name : now.title })
        : withoutUndefined({ id, title: name, ...taskParts(before) }),
    );
    return;
  }
  const now = indicators.get(id);
  const whole = { id, ...before } as Indicator;
  indicators.set(id, now ? withoutUndefined({ ...now, ...changed }) : whole);
}

/** The parts of a row that an adjustment changed, as they were; what was changed since or before by others is not touched. */
function changedParts(before: FilledRecord, after: FilledRecord | undefined) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after ?? {})]) as Set<
    keyof FilledRecord
  >;
  const changed = [...keys].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after?.[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, before[key]]));
}

const taskParts = ({ section, field, lead, support, milestones }: FilledRecord) => ({
  section,
  field,
  lead,
  support,
  milestones,
});
