import type { Indicator, Plan } from './model';

/**
 * The indicators to track, each once: a repeat (`sameAs`) is left out, and lends its units to the first mention where
 * that one names none (goals are often stated without units and repeated in a work item with them).
 */
export function distinctIndicators(plan: Plan): Indicator[] {
  const repeats = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    if (indicator.sameAs === undefined) continue;
    repeats.set(indicator.sameAs, [...(repeats.get(indicator.sameAs) ?? []), indicator]);
  }
  return plan.indicators
    .filter((indicator) => indicator.sameAs === undefined)
    .map((indicator) => {
      const named = [indicator, ...(repeats.get(indicator.id) ?? [])].find(
        (mention) => mention.lead.length + mention.support.length > 0,
      );
      return named ? { ...indicator, lead: named.lead, support: named.support } : indicator;
    });
}
