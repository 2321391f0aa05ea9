/** Steps that can be taken back, oldest first, and those that were, the next to make again last. */
export interface Journal<Step> {
  past: readonly Step[];
  undone: readonly Step[];
}

/** Older steps are forgotten. */
export const MOST_STEPS = 200;

export const emptyJournal = <Step>(): Journal<Step> => ({ past: [], undone: [] });

/** Adds a step; what was taken back before it is gone. */
export function recordStep<Step>({ past }: Journal<Step>, step: Step): Journal<Step> {
  return { past: [...past, step].slice(-MOST_STEPS), undone: [] };
}

/** @returns the step to take back, or null when there is none. */
export function undoStep<Step>(journal: Journal<Step>): [Journal<Step>, Step | null] {
  const step = journal.past[journal.past.length - 1];
  if (step === undefined) return [journal, null];
  return [{ past: journal.past.slice(0, -1), undone: [...journal.undone, step] }, step];
}

/** @returns the step to make again, or null when there is none. */
export function redoStep<Step>(journal: Journal<Step>): [Journal<Step>, Step | null] {
  const step = journal.undone[journal.undone.length - 1];
  if (step === undefined) return [journal, null];
  return [{ past: [...journal.past, step], undone: journal.undone.slice(0, -1) }, step];
}
