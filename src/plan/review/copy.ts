import { nextIndicatorId } from '../identity';
import type { Indicator, PlanRecords } from '../model';
import { withoutUndefined } from '../without';
import { takenIds } from './taken-ids';

/** The id that a copy of an indicator gets; null where the plan has no such indicator. */
export function copyId(plan: PlanRecords, id: string): string | null {
  const original = plan.indicators.find((indicator) => indicator.id === id);
  if (!original) return null;
  return nextIndicatorId(original, takenIds(plan));
}

/**
 * Puts a copy of an indicator right behind it, for a target that the reading missed: same place and units, to be put
 * right. It is unreviewed, repeats nothing, and takes neither baseline nor note along.
 */
export function copyIndicator<P extends PlanRecords>(plan: P, id: string): P {
  const newId = copyId(plan, id);
  if (newId === null) return plan;
  const indicators = plan.indicators.flatMap((original): Indicator[] => {
    if (original.id !== id) return [original];
    const { section, field, name, measure, target, period, lead, support } = original;
    const { quote, start, end } = original;
    const record = { id: newId, section, field, name, measure, target, period, lead, support };
    const copy = { ...record, quote, start, end, reviewed: false };
    return [original, withoutUndefined(copy)];
  });
  return { ...plan, indicators };
}
