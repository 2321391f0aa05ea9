import { ProductError } from '../language/errors';
import { PLAN_VERSION, planSchema, type Plan } from './model';

/** Ten times the largest ledger. Of each that is wrong there may be ten problems. */
const MOST_RECORDS = 50_000;

/** @param problems where and why, one a line: "indicators.3.target: op >=: low must be a number". */
function invalidPlan(problems: readonly string[]): ProductError {
  return new ProductError('invalidPlan', { problems: problems.join('\n') });
}

/** Reads a plan from the text of a JSON file. @throws ProductError invalidPlan with every problem found. */
export function parsePlan(json: string): Plan {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw invalidPlan([`JSON: ${(error as Error).message}`]);
  }
  return validatePlan(data);
}

/** Checks data against the plan format; what comes out is in the version that is written. @throws ProductError invalidPlan with every problem found. */
export function validatePlan(data: unknown): Plan {
  refuseTooMany(data);
  const result = planSchema.safeParse(data);
  if (result.success) return { ...result.data, version: PLAN_VERSION };
  throw invalidPlan(
    result.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}`),
  );
}

/** Lists that are too long for every one of their problems to be told. */
function refuseTooMany(data: unknown): void {
  const long = Object.entries(data ?? {}).filter(
    ([, list]) => Array.isArray(list) && list.length > MOST_RECORDS,
  );
  if (long.length === 0) return;
  throw invalidPlan(long.map(([name]) => `${name}: the list is longer than ${MOST_RECORDS}`));
}
