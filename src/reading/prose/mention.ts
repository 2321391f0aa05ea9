import type { Measure, Target } from '../../plan/model';
import type { Pattern } from '../patterns';

/** Why a reading wants a careful look, with the confidence it leaves; the first that applies is told. */
export const doubts = {
  /** A comma is missing beside the name: where it begins is a guess. */
  lostPunctuation: 0.3,
  /** It stands in a table whose cells could not be taken apart. */
  unreadTable: 0.3,
  /** The same sentence tells results of an earlier year. */
  pastOrPlan: 0.4,
  /** Several numbers share one name. */
  sharedName: 0.5,
  /** Which words name the target is unsure. */
  unsureName: 0.6,
  /** A table has a place for the units that answer for a row, and none stands there. */
  blankUnits: 0.6,
  /** Its offices are those of the row above: their cell was merged over both rows, or is blank in this one. */
  officesAbove: 0.55,
  /** The words that name its offices are not understood. */
  unreadOffices: 0.5,
  /** It tells how large a project is; whether that is to be tracked is a guess. */
  partOfProject: 0.5,
  /** The document names no unit of measure. */
  unsureUnit: 0.55,
  /** No word says what kind of value it is. */
  unsureMeasure: 0.65,
  /** Its name does not say whether it adds up over the year or is a state at its end. */
  totalOrLevel: 0.6,
  /** It lies below last year's value, and no word says that less is better. */
  unsureDirection: 0.6,
  /** The name leans on words further up. */
  composedName: 0.75,
  /** The number is written in words, as in idioms. */
  spelledNumber: 0.8,
} as const;
export type Doubt = keyof typeof doubts;

/** The confidence of a reading that nothing speaks against. */
const CERTAIN = 0.9;

/** The gravest of several doubts, with the confidence it leaves. */
export function judged(found: readonly Doubt[]): { confidence: number; reason?: Doubt } {
  const [reason] = [...found].sort((a, b) => doubts[a] - doubts[b]);
  return reason === undefined ? { confidence: CERTAIN } : { confidence: doubts[reason], reason };
}

/** One numeric target as it stands in a text. */
export interface TargetMention {
  name: string;
  measure: Measure;
  target: Target;
  /** "2024" or "2016-2020"; null: the text names none, the plan's own holds. */
  period: string | null;
  baseline?: number;
  /** The quarter by whose end it is due, where that is before the year's end. */
  dueBy?: number;
  /** Where the words with name and number stand in the text that was read. */
  start: number;
  end: number;
  /** How it was read. */
  pattern: Pattern;
  /** 0 to 1. */
  confidence: number;
  /** Why the confidence is low. */
  reason?: Doubt;
}
