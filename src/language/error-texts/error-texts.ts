import type { Localised } from '../language';

/** What a person is told of an error. `{name}` stands for one of its details. */
export interface ErrorTexts {
  /** What happened. */
  what: Localised;
  /** What was not touched, or stays as written. */
  kept: Localised;
  /** What to do now. */
  next: Localised;
}
