import { isLowerBetter } from '../plan/model';
import type { IndicatorFacts, NoteFacts, OfficeFacts } from './facts';
import type { Figure } from './note';

/** Indicators that this quarter assesses. */
export function assessedCount({ total }: NoteFacts): number {
  return total.indicators.value - total.notAssessed.value;
}

/** True where any indicator has a figure that is assessed. */
export function hasResults({ total }: NoteFacts): boolean {
  const { met, onSchedule, nearSchedule, behind } = total;
  return met.value + onSchedule.value + nearSchedule.value + behind.value > 0;
}

/** Whether some are left that were not reported and are not assessed either: they are not among those not reported. */
export function otherUnreported({ total }: NoteFacts): boolean {
  return total.indicators.value - total.reported.value > total.notReported.value;
}

/** Units for which something is counted, with its number: the most first, those without a unit last. */
export function officesWith(units: readonly OfficeFacts[], key: 'behind' | 'notReported') {
  const counted = units
    .filter(({ counts }) => counts[key].value > 0)
    .map((facts) => ({ ...facts, count: facts.counts[key] }));
  return mostFirst(counted, ({ unit }) => unit);
}

/** The largest count first, what has no office last. */
export function mostFirst<T extends { count: Figure }>(
  counted: readonly T[],
  officeOf: (each: T) => string | null,
): T[] {
  const isLast = (each: T) => Number(officeOf(each) === null);
  return [...counted].sort((a, b) => isLast(a) - isLast(b) || b.count.value - a.count.value);
}

/** True when the units' numbers add up to more than the total: some indicator has several lead units. */
export function countsTwice(counts: readonly Figure[], total: Figure): boolean {
  return counts.reduce((sum, { value }) => sum + value, 0) > total.value;
}

/** What its `due` is called: a ceiling, rather than what is to be reached. */
export const hasLowerBetter = ({ operator }: IndicatorFacts): boolean => isLowerBetter(operator);
