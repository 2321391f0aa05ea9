import { distinctRecords } from '../distinct';
import type { Adjustment, FilledRecord, Indicator, Plan, Task } from '../model';
import { without, withoutUndefined } from '../without';

/**
 * The plan that held in a quarter: each part of a row (its target, its name, whether it is there at all) is as the change that was
 * recorded last, of those that held by then, left it. A correction holds from the beginning, one of what an adjustment brought from
 * when that holds. Records of changes that did not hold are gone with them. Each row has its own record; contradictions that nobody
 * has settled stay.
 * @param plan as the ledger was filled last, with its adjustments.
 */
export function planAsOf(plan: Plan, quarter: number): Plan {
  const { indicators, tasks } = distinctRecords(plan);
  const { adjustments = [] } = plan;
  const records: Records = {
    indicators: new Map(indicators.map((record) => [record.id, without(record, 'sameAs')])),
    tasks: new Map(tasks.map((record) => [record.id, record])),
  };
  const held = new Set<Adjustment>();
  for (const [id, steps] of stepsByRecord(adjustments)) {
    const isHeld = ({ from }: Step) => from <= quarter;
    for (const { adjustment } of steps.filter(isHeld)) held.add(adjustment);
    if (!steps.every(isHeld)) putBack(records, id, steps, isHeld);
  }
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
    adjustments: adjustments.filter((adjustment) => held.has(adjustment)),
  };
}

interface Records {
  indicators: Map<string, Indicator>;
  tasks: Map<string, Task>;
}

/** `present`: whether the row is there. */
type Part = keyof FilledRecord | 'present';

/** One part of a row that an adjustment changed, and the quarter from which it holds, 0 for the beginning. */
interface Step {
  part: Part;
  from: number;
  adjustment: Adjustment;
}

/** What changed in each row, by its id, in the order of recording. */
function stepsByRecord(adjustments: readonly Adjustment[]): Map<string, Step[]> {
  const byRecord = new Map<string, Step[]>();
  for (const adjustment of adjustments) {
    const steps = byRecord.get(adjustment.record) ?? [];
    byRecord.set(adjustment.record, steps);
    for (const part of changedParts(adjustment)) {
      const corrected = steps.filter((step) => step.part === part).at(-1)?.from ?? 0;
      const from = adjustment.kind === 'adjustment' ? (adjustment.from ?? 0) : corrected;
      steps.push({ part, from, adjustment });
    }
  }
  return byRecord;
}

function changedParts({ before, after }: Adjustment): Part[] {
  const parts = Object.keys({ ...before, ...after }) as (keyof FilledRecord)[];
  if (!before || !after) return ['present', ...parts];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

function putBack(
  { indicators, tasks }: Records,
  id: string,
  steps: readonly Step[],
  isHeld: (step: Step) => boolean,
): void {
  const then = new Map<Part, unknown>();
  for (const part of new Set(steps.map((step) => step.part))) {
    const own = steps.filter((step) => step.part === part);
    const last = own.filter(isHeld).at(-1);
    // What was changed last and holds is as it is now.
    if (last && last === own.at(-1)) continue;
    const state = last ? last.adjustment.after : own[0]!.adjustment.before;
    then.set(part, part === 'present' ? state !== undefined : state?.[part]);
  }
  const now = indicators.get(id) ?? tasks.get(id);
  if (!(then.get('present') ?? now !== undefined)) {
    indicators.delete(id);
    tasks.delete(id);
    return;
  }
  const isTask = steps.every(({ adjustment: { before, after } }) => !(before ?? after)?.measure);
  then.delete('present');
  const left = steps.filter(({ adjustment }) => !adjustment.after).at(-1)?.adjustment.before;
  const changed = Object.fromEntries(then) as Partial<FilledRecord>;
  if (isTask) {
    const { name, ...parts } = changed;
    const whole = tasks.get(id) ?? { id, title: left!.name, ...taskParts(left!) };
    const title = then.has('name') ? name : whole.title;
    tasks.set(id, withoutUndefined({ ...whole, ...parts, title }) as Task);
    return;
  }
  const whole = indicators.get(id) ?? { id, ...left };
  indicators.set(id, withoutUndefined({ ...whole, ...changed }) as Indicator);
}

const taskParts = ({ section, field, lead, support, milestones }: FilledRecord) => ({
  section,
  field,
  lead,
  support,
  milestones,
});
