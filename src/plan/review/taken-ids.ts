import type { PlanRecords } from '../model';

/** Ids that a new record must not have; a rejected one may come back with its own. */
export function takenIds({ indicators, tasks, rejected = [] }: PlanRecords): string[] {
  return [...indicators, ...tasks, ...rejected.map(({ record }) => record)].map(({ id }) => id);
}
