import { planSchema, type Plan } from './model';

/** A plan that breaks the plan format. */
export class PlanError extends Error {
  /** @param problems where and why, one a line: "indicators.3.target: op >=: low must be a number". */
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
    this.name = 'PlanError';
  }
}

/** Reads a plan from the text of a JSON file. @throws PlanError with every problem found. */
export function parsePlan(json: string): Plan {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new PlanError([`JSON: ${(error as Error).message}`]);
  }
  return validatePlan(data);
}

/** Checks data against the plan format. @throws PlanError with every problem found. */
export function validatePlan(data: unknown): Plan {
  const result = planSchema.safeParse(data);
  if (result.success) return result.data;
  throw new PlanError(
    result.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}`),
  );
}
