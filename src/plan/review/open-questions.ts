import type { PlanRecords } from '../model';

/** How much of a plan nobody has decided yet. */
export interface OpenQuestions {
  /** Indicators and tasks that no person has looked at, repeats not counted. */
  unreviewed: number;
  /** Conflicts without a settlement. */
  unsettled: number;
  /** Results offered as baselines, neither accepted nor declined. */
  results: number;
  /** Revisions neither adopted nor declined. */
  revisions: number;
}

export function openQuestions(plan: PlanRecords): OpenQuestions {
  const rows = [...plan.indicators.filter(({ sameAs }) => sameAs === undefined), ...plan.tasks];
  return {
    unreviewed: rows.filter(({ reviewed }) => reviewed === false).length,
    unsettled: plan.conflicts.filter(({ settled }) => settled === undefined).length,
    results: plan.results.filter(({ decision }) => decision === 'proposed').length,
    revisions: plan.revisions.filter(({ decision }) => decision === 'proposed').length,
  };
}
