import { nextIndicatorId } from '../identity';
import type { Indicator, PlanRecords } from '../model';
import { takenIds } from './taken-ids';

/** An indicator that a reviewer adds, with its place in the document. */
export type NewIndicator = Omit<
  Indicator,
  'id' | 'sameAs' | 'confidence' | 'reason' | 'pattern' | 'reviewed'
>;

/** The id that an added indicator gets. */
export function addedId(plan: PlanRecords, record: NewIndicator): string {
  return nextIndicatorId(record, takenIds(plan));
}

/** Adds an indicator that the reading missed, where its words stand among the others; it counts as reviewed. */
export function addIndicator<P extends PlanRecords>(plan: P, record: NewIndicator): P {
  const added: Indicator = { id: addedId(plan, record), ...record, reviewed: true };
  const { start } = record;
  const later =
    start === undefined ? -1 : plan.indicators.findIndex((other) => (other.start ?? -1) > start);
  const at = later < 0 ? plan.indicators.length : later;
  return {
    ...plan,
    indicators: [...plan.indicators.slice(0, at), added, ...plan.indicators.slice(at)],
  };
}
