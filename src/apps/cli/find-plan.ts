import type { Plan } from '../../plan/model';
import { parsePlan } from '../../plan/parse-plan';
import { UsageError } from './errors';
import { readUserFile } from './files';
import { seedLibrary } from './seed-library';

/** A shipped plan by its id, else a plan file. */
export async function findPlan(name: string): Promise<Plan> {
  const ids = await seedLibrary.ids();
  if (ids.includes(name)) return seedLibrary.load(name);
  if (!/[./\\]/.test(name)) {
    throw new UsageError(`没有方案“${name}”。No plan "${name}"; there are: ${ids.join(', ')}`);
  }
  const bytes = await readUserFile(name);
  return parsePlan(new TextDecoder('utf-8').decode(bytes));
}
