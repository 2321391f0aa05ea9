import type { PlanRecords } from '../model';
import { without } from '../without';
import { regroup, relatives } from './regroup';
import { conflictOf, firstMention } from './relations';

/**
 * Says that two indicators are one thing. Where they ask for the same, the later one becomes a repeat of the earlier;
 * where they differ, they become a conflict that is settled for `into`; with a third mention that contradicts them too it
 * stays open, because nobody has decided about that. The row is that of the first mention.
 * @param on the day, as "2024-03-01", kept with a settlement.
 */
export function mergeIndicators<P extends PlanRecords>(
  plan: P,
  id: string,
  into: string,
  on?: string,
): P {
  if (id === into) return plan;
  const mentions = [...relatives(plan, id), ...relatives(plan, into)];
  const joined = regroup(plan, mentions);
  const conflict = conflictOf(joined, into);
  const kept = firstMention(joined, into);
  if (!kept || conflict?.indicators.length !== 2) return joined;
  if (firstMention(joined, id) === kept) return joined;
  const settled = { keep: [kept.id], ...(on === undefined ? {} : { on }) };
  const conflicts = joined.conflicts.map((other) =>
    other === conflict ? { ...other, settled } : other,
  );
  return { ...joined, conflicts };
}

/** Says that a repeat is a thing of its own after all: it gets its own row again. */
export function separateIndicator<P extends PlanRecords>(plan: P, id: string): P {
  const indicators = plan.indicators.map((indicator) =>
    indicator.id === id ? without(indicator, 'sameAs') : indicator,
  );
  return { ...plan, indicators };
}
