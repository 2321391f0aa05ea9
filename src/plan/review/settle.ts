import type { PlanRecords, Settlement } from '../model';
import { without } from '../without';

/**
 * Settles a conflict, or opens it again.
 * @param member id of any of its indicators.
 * @param settled which mentions are filled: one id, the others are repeats of it; all ids, they are different things.
 */
export function settleConflict<P extends PlanRecords>(
  plan: P,
  member: string,
  settled: Settlement | undefined,
): P {
  const conflicts = plan.conflicts.map((conflict) => {
    if (!conflict.indicators.includes(member)) return conflict;
    const open = without(conflict, 'settled');
    return settled === undefined ? open : { ...open, settled };
  });
  return { ...plan, conflicts };
}
