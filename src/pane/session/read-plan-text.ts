import type { Plan } from '../../plan/model';
import { PlanError, parsePlan } from '../../plan/parse-plan';
import { PlanFileError } from './plan-file-error';

/** Reads a plan file's text. @throws PlanFileError */
export function readPlanText(text: string): Plan {
  try {
    return parsePlan(text);
  } catch (error) {
    // The pane describes errors without loading the plan schema, which is large.
    throw error instanceof PlanError ? new PlanFileError(error.problems) : error;
  }
}
