import type { NoteFacts } from '../facts';
import type { Paragraph } from '../note';

/** A language's sentences; each function gives the paragraphs of one section. */
export interface Wording {
  title(facts: NoteFacts): Paragraph;
  headings: Record<'overview' | 'ahead' | 'behind' | 'notReported' | 'next', string>;
  /** The whole note of a ledger without indicators. */
  noIndicators(facts: NoteFacts): Paragraph[];
  overview(facts: NoteFacts): Paragraph[];
  ahead(facts: NoteFacts): Paragraph[];
  behind(facts: NoteFacts): Paragraph[];
  notReported(facts: NoteFacts): Paragraph[];
  next(facts: NoteFacts): Paragraph[];
  closing: string[];
}

/** Names beyond this many in one sentence are left to the sheets. */
export const NAMED = 5;
