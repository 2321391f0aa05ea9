import { kindOf } from '../conflicts/kind';
import type { Conflict, Indicator, PlanRecords } from '../model';
import { without } from '../without';
import { agree, conflictOf, firstMention } from './relations';

/** Everything that states the same as an indicator: mentions that repeat it, and those that contradict it. */
export function relatives(plan: PlanRecords, id: string): Indicator[] {
  const first = firstMention(plan, id);
  if (!first) return [];
  const firsts = new Set(conflictOf(plan, id)?.indicators ?? [first.id]);
  return plan.indicators.filter((other) => firsts.has(other.sameAs ?? other.id));
}

/**
 * Finds out anew which of some mentions of one thing repeat each other and which contradict each other. What was settled
 * is kept while the same mentions contradict each other as before.
 */
export function regroup<P extends PlanRecords>(plan: P, mentions: readonly Indicator[]): P {
  const ids = new Set(mentions.map(({ id }) => id));
  const firsts: Indicator[] = [];
  const indicators = plan.indicators.map((indicator) => {
    if (!ids.has(indicator.id)) return indicator;
    const alone = without(indicator, 'sameAs');
    const same = firsts.find((first) => agree(first, alone));
    if (same) return { ...alone, sameAs: same.id };
    firsts.push(alone);
    return alone;
  });
  const before = plan.conflicts.find((conflict) => conflict.indicators.some((id) => ids.has(id)));
  const others = plan.conflicts.filter(
    (conflict) => !conflict.indicators.some((id) => ids.has(id)),
  );
  if (firsts.length < 2) return { ...plan, indicators, conflicts: others };
  const members = firsts.map(({ id }) => id);
  const same = before?.indicators.join() === members.join();
  const conflict: Conflict = {
    kind: kindOf(firsts),
    indicators: members,
    ...(same && before.settled ? { settled: before.settled } : {}),
  };
  const at = before ? plan.conflicts.indexOf(before) : others.length;
  const place = Math.min(at, others.length);
  return {
    ...plan,
    indicators,
    conflicts: [...others.slice(0, place), conflict, ...others.slice(place)],
  };
}
