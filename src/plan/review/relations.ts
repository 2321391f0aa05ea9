import { leadsAgree } from '../conflicts/leads';
import type { Conflict, Indicator, PlanRecords } from '../model';

/** The first mention of what a record states: itself, unless it is a repeat. */
export function firstMention(plan: PlanRecords, id: string): Indicator | undefined {
  const found = plan.indicators.find((indicator) => indicator.id === id);
  if (found?.sameAs === undefined) return found;
  return plan.indicators.find((indicator) => indicator.id === found.sameAs);
}

/** The conflict that an indicator is part of, itself or through its first mention. */
export function conflictOf(plan: PlanRecords, id: string): Conflict | undefined {
  const first = firstMention(plan, id)?.id ?? id;
  return plan.conflicts.find(({ indicators }) => indicators.includes(first));
}

/** Whether two mentions ask for the same, whatever they call it: measure, period, target and lead units. */
export function agree(a: Indicator, b: Indicator): boolean {
  return factsOf(a) === factsOf(b) && leadsAgree(a.lead, b.lead);
}

const factsOf = ({ measure, period, target: { op, low, high, unit } }: Indicator) =>
  JSON.stringify([measure, period, op, low, high, unit]);
