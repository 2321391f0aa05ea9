import { format, type Language } from '../language/language';
import { gravities, type Gravity, type InspectedPlan } from './rule';
import { inspectionRules } from './rules';

/** One fault of a plan, in words. */
export interface InspectionFinding {
  rule: string;
  severity: Gravity;
  title: string;
  /** Id of the indicator or task; absent where the place is none. */
  record?: string;
  section: string;
  quote: string;
  reason: string;
  suggestion: string;
}

/** What is wrong with a plan itself, the gravest first; rule by rule, in plan order. */
export function inspectPlan(plan: InspectedPlan, language: Language): InspectionFinding[] {
  const found = inspectionRules.flatMap(({ id, severity, title, reason, suggestion, find }) =>
    find(plan).map(({ values = {}, ...stop }): InspectionFinding => ({
      rule: id,
      severity,
      title: title[language],
      ...stop,
      reason: format(reason[language], values),
      suggestion: suggestion[language],
    })),
  );
  return found.sort((a, b) => gravities.indexOf(a.severity) - gravities.indexOf(b.severity));
}
