import type { Measure } from '../../plan/model';
import type { Amount } from './amounts';
import type { Carried } from './composing';
import type { Doubt, TargetMention } from './mention';

/** A number in its clause. */
export interface Item {
  amount: Amount;
  start: number;
  left: string;
  right: string;
  rightEnd: number;
  /** Nothing separates `right` from the next number: this one belongs to that one's name. */
  touchesNext: boolean;
  carried: Carried | null;
  /** Names of the targets read before it in the sentence. */
  earlier: readonly TargetMention[];
  /** The clause before it. */
  before: string;
  /** How many numbers stand in a list from this one on: 15家、20家. */
  run: number;
  baseline: number | undefined;
}

export interface Named {
  name: string;
  measure: Measure | null;
  end: number;
  doubts: readonly Doubt[];
}
