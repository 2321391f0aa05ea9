import type { Localised } from '../language/language';
import type { Conflict, Indicator, Task } from '../plan/model';

/** How grave a fault of a plan is: to be mended, to be looked into, to be known. */
export const gravities = ['mandatory', 'verify', 'information'] as const;
export type Gravity = (typeof gravities)[number];

/** What is inspected: a plan, or what was read from its document. */
export interface InspectedPlan {
  indicators: readonly Indicator[];
  tasks: readonly Task[];
  conflicts: readonly Conflict[];
  /** The document, where it is at hand. */
  source?: { text: string } | undefined;
}

/** One place of the plan that a rule stops at. */
export interface Stop {
  /** Id of the indicator or task; absent where the place is none. */
  record?: string;
  section: string;
  /** The words of the plan; a record without its words has its name. */
  quote: string;
  /** For the `{…}` of the rule's reason and suggestion. */
  values?: Readonly<Record<string, string>>;
}

/** One thing that may be wrong with a plan before it is signed. */
export interface InspectionRule {
  id: string;
  severity: Gravity;
  title: Localised;
  reason: Localised;
  suggestion: Localised;
  find(plan: InspectedPlan): Stop[];
}

/** The place of an indicator or a task. */
export function stopAt(
  record: Pick<Indicator, 'id' | 'section' | 'quote'> & { name?: string; title?: string },
  values?: Stop['values'],
): Stop {
  const quote = record.quote ?? record.name ?? record.title ?? '';
  const stop = { record: record.id, section: record.section, quote };
  return values === undefined ? stop : { ...stop, values };
}

/** What the document says behind a task's words, up to the sentence's end; '' where the document is not at hand. */
export function restOfSentence({ source }: InspectedPlan, { quote, title }: Task): string {
  const words = quote ?? title;
  const at = source?.text.indexOf(words) ?? -1;
  if (at < 0) return '';
  return /^[^。;；\n]*/.exec(source!.text.slice(at + words.length))![0];
}

/** Each target once: what repeats an earlier one is no further fault. */
export const firsts = ({ indicators }: InspectedPlan): Indicator[] =>
  indicators.filter(({ sameAs }) => sameAs === undefined);
