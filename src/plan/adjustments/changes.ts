import { distinctRecords } from '../distinct';
import type { Adjustment, FilledRecord, Indicator, Plan, Task } from '../model';
import { withoutUndefined } from '../without';

/** A row that two states of a plan fill differently; `before` is absent where it is new, `after` where it is gone. */
export type PlanChange = Pick<Adjustment, 'record' | 'before' | 'after'>;

/**
 * Every row that a plan fills otherwise than the one that a ledger was filled from, in the order of the plan; those that are gone
 * come last. A baseline that was carried over from last year's ledger is none of the plan's: it alone makes no change, but is told
 * with one, so that what held before can be put back whole.
 */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const old = filledRecords(before);
  const next = filledRecords(after);
  const changed = [...next].flatMap(([record, now]): PlanChange[] => {
    const was = old.get(record);
    if (!was) return [{ record, after: now }];
    return stated(was) === stated(now) ? [] : [{ record, before: was, after: now }];
  });
  const gone = [...old].flatMap(([record, was]): PlanChange[] =>
    next.has(record) ? [] : [{ record, before: was }],
  );
  return [...changed, ...gone];
}

/** What each row is filled with, by its id. */
function filledRecords(plan: Plan): Map<string, FilledRecord> {
  const { indicators, tasks } = distinctRecords(plan);
  return new Map([
    ...indicators.map((record) => [record.id, filledIndicator(record)] as const),
    ...tasks.map((record) => [record.id, filledTask(record)] as const),
  ]);
}

// The order of the parts is that of the format: states are compared as text.
const filledIndicator = (record: Indicator): FilledRecord =>
  withoutUndefined({
    measure: record.measure,
    target: targetOf(record.target),
    period: record.period,
    baseline: record.baseline,
    baselineFrom: record.baselineFrom,
    dueBy: record.dueBy,
    section: record.section,
    field: record.field,
    name: record.name,
    lead: record.lead,
    support: record.support,
  });

/** What the plan itself says of a row, as text. */
const stated = ({ baselineFrom, ...record }: FilledRecord): string =>
  JSON.stringify(baselineFrom ? { ...record, baseline: baselineFrom.stated } : record);

const filledTask = ({ section, field, title, lead, support, milestones }: Task): FilledRecord =>
  withoutUndefined({ section, field, name: title, lead, support, milestones });

const targetOf = ({ op, low, high, unit, direction }: Indicator['target']) =>
  withoutUndefined({
    op,
    low,
    high,
    unit,
    direction,
  });
