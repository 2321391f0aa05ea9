import type { EditCheck } from '../../usecases/check-edit';

/** Open findings of the rows that were edited since the last full check, counted by indicator or task. */
export type EntryProblems = ReadonlyMap<string, number>;

export const noProblems: EntryProblems = new Map();

/** What stands after an edit: its rows were checked anew, the others are as they were. */
export function afterEdit(problems: EntryProblems, { rows, findings }: EditCheck): EntryProblems {
  const next = new Map(problems);
  for (const { indicatorId } of rows) next.delete(indicatorId);
  for (const { indicatorId, severity, explanation } of findings) {
    if (severity === 'information' || explanation === 'given') continue;
    next.set(indicatorId, (next.get(indicatorId) ?? 0) + 1);
  }
  return next;
}

export function countOf(problems: EntryProblems): number {
  return [...problems.values()].reduce((sum, count) => sum + count, 0);
}
