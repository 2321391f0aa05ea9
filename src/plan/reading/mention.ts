import type { Measure, Target } from '../model';

/** One numeric target as it stands in a text. */
export interface TargetMention {
  name: string;
  measure: Measure;
  target: Target;
  /** "2024" or "2016-2020"; null: the text names none, the plan's own holds. */
  period: string | null;
  baseline?: number;
  /** Where the words with name and number stand in the text that was read. */
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  /** Why the confidence is low: which words name the target is unsure, or the document names no unit of measure. */
  reason?: 'unsureName' | 'unsureUnit';
}
