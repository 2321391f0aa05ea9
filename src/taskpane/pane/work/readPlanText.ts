import type { Plan } from '../../../plan/model';
import { PlanError, parsePlan } from '../../../plan/parse-plan';
import { LedgerError } from '../../../usecases/errors';

/** Reads a plan file's text. @throws LedgerError `invalidPlan`. */
export function readPlanText(text: string): Plan {
  try {
    return parsePlan(text);
  } catch (error) {
    if (error instanceof PlanError) {
      throw new LedgerError('invalidPlan', { problems: error.problems.join('\n') });
    }
    throw error;
  }
}
