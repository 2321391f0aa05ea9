import type { Plan } from '../../../plan/model';
import { type View, conflictKey } from './items';

/** The view that surely has an item; null where the plan has no such item. */
export function viewOf(plan: Plan, key: string): View | null {
  const hasKey = ({ id }: { id: string }) => id === key;
  if (plan.indicators.some(hasKey) || plan.tasks.some(hasKey)) return 'all';
  if (plan.conflicts.some((conflict) => conflictKey(conflict) === key)) return 'conflicts';
  if (plan.results.some((result) => hasKey(result) && result.decision !== undefined)) {
    return 'results';
  }
  return plan.revisions.some(hasKey) ? 'revisions' : null;
}
