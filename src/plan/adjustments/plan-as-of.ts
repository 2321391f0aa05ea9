import { inUnit } from '../../measures/scale';
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

/** `present`: whether the row is there. A baseline goes with where it came from. */
type Part = Exclude<keyof FilledRecord, 'baselineFrom'> | 'present';

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
  const names = Object.keys(without({ ...before, ...after }, 'baselineFrom'));
  const parts = names as Exclude<Part, 'present'>[];
  if (!before || !after) return ['present', ...parts];
  const stateOf = (record: FilledRecord, part: keyof FilledRecord) =>
    JSON.stringify([record[part], part === 'baseline' && record.baselineFrom]);
  return parts.filter((part) => stateOf(before, part) !== stateOf(after, part));
}

function putBack(
  { indicators, tasks }: Records,
  id: string,
  steps: readonly Step[],
  isHeld: (step: Step) => boolean,
): void {
  const then = new Map<Part | 'baselineFrom', unknown>();
  let carriedUnit = indicators.get(id)?.target.unit;
  for (const part of new Set(steps.map((step) => step.part))) {
    const own = steps.filter((step) => step.part === part);
    const last = own.filter(isHeld).at(-1);
    // What was changed last and holds is as it is now.
    if (last && last === own.at(-1)) continue;
    const state = last ? last.adjustment.after : own[0]!.adjustment.before;
    then.set(part, part === 'present' ? state !== undefined : state?.[part]);
    if (part === 'baseline') {
      then.set('baselineFrom', state?.baselineFrom);
      carriedUnit = state?.target?.unit;
    }
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
  const put = { ...whole, ...changed } as Indicator;
  indicators.set(id, withoutUndefined(carriedIn(put, carriedUnit ?? put.target.unit)));
}

/**
 * A record whose target is put back in another unit: a baseline that was carried over is converted into it, and dropped where it
 * cannot be. What the plan states stays as it is stated.
 * @param unit that the baseline is in.
 */
function carriedIn(record: Indicator, unit: string): Indicator {
  if (record.baselineFrom === undefined || record.baseline === undefined) return record;
  const baseline = inUnit(record.baseline, unit, record.target.unit);
  if (baseline !== null) return { ...record, baseline };
  const { stated } = record.baselineFrom;
  return { ...without(record, 'baselineFrom'), baseline: stated };
}

const taskParts = ({ section, field, lead, support, milestones }: FilledRecord) => ({
  section,
  field,
  lead,
  support,
  milestones,
});
