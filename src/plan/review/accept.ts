import type { PlanRecords } from '../model';

/** Marks indicators and tasks as looked at by a person, or as not. Ids that name no record are passed over. */
export function acceptRecords<P extends PlanRecords>(
  plan: P,
  ids: readonly string[],
  reviewed = true,
): P {
  const chosen = new Set(ids);
  const mark = <R extends { id: string }>(records: readonly R[]) =>
    records.map((record) => (chosen.has(record.id) ? { ...record, reviewed } : record));
  return { ...plan, indicators: mark(plan.indicators), tasks: mark(plan.tasks) };
}
