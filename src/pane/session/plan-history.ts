import type { Plan } from '../../plan/model';

/** What a change was, for telling what is undone, and where it was, for going there. */
export interface Change {
  kind:
    | 'accept'
    | 'reject'
    | 'restore'
    | 'add'
    | 'assign'
    | 'edit'
    | 'merge'
    | 'separate'
    | 'copy'
    | 'settle'
    | 'reopen'
    | 'result'
    | 'revision';
  /** Key of the item it was made on. */
  item: string;
  /** How many records it touched. */
  count: number;
}

interface Step {
  change: Change;
  /** The plan on the step's other side: before it among past steps, after it among undone ones. */
  plan: Plan;
}

/** A plan under review, with every change that was made to it. Plans share what did not change, so steps are small. */
export interface PlanHistory {
  plan: Plan;
  /** Oldest first. */
  past: readonly Step[];
  /** The next to redo is last. */
  undone: readonly Step[];
}

export function startHistory(plan: Plan): PlanHistory {
  return { plan, past: [], undone: [] };
}

/** Adds a change. What was undone before it is gone; a change that left the plan as it is leaves no step. */
export function revisePlan(
  history: PlanHistory,
  change: Change,
  update: (plan: Plan) => Plan,
): PlanHistory {
  const plan = update(history.plan);
  if (plan === history.plan) return history;
  return { plan, past: [...history.past, { change, plan: history.plan }], undone: [] };
}

export function undoChange(history: PlanHistory): PlanHistory {
  const last = history.past[history.past.length - 1];
  if (!last) return history;
  return {
    plan: last.plan,
    past: history.past.slice(0, -1),
    undone: [...history.undone, { change: last.change, plan: history.plan }],
  };
}

export function redoChange(history: PlanHistory): PlanHistory {
  const next = history.undone[history.undone.length - 1];
  if (!next) return history;
  return {
    plan: next.plan,
    past: [...history.past, { change: next.change, plan: history.plan }],
    undone: history.undone.slice(0, -1),
  };
}
