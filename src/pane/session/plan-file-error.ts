import type { CodedError } from '../../language/errors';

/** A file chosen as a plan is not one. */
export class PlanFileError extends Error implements CodedError {
  readonly code = 'invalidPlan';
  readonly details = {};

  /** @param problems where and why, one a line. */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PlanFileError';
  }
}
