import { ProductError } from '../../language/errors';
import type { Plan } from '../../plan/model';
import { parsePlan } from '../../plan/parse-plan';
import { readUserFile } from './files';
import { seedLibrary } from './seed-library';

/** The file that a plan is read from, where its name is a path. */
export const planFiles = (name: string): string[] => (/[./\\]/.test(name) ? [name] : []);

/** Ten times the plan of 5,000 indicators. */
const MOST_MEGABYTES = 50;

/** A shipped plan by its id, else a plan file. */
export async function findPlan(name: string): Promise<Plan> {
  const ids = await seedLibrary.ids();
  if (ids.includes(name)) return seedLibrary.load(name);
  if (planFiles(name).length === 0) {
    throw new ProductError('unknownPlan', { name, ids: ids.join(', ') });
  }
  return parsePlanFile(await readUserFile(name), name);
}

/** @throws ProductError largeDocument, invalidPlan */
export function parsePlanFile(bytes: Uint8Array, name: string): Plan {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    throw new ProductError('largeDocument', { file: name, limit: String(MOST_MEGABYTES) });
  }
  return parsePlan(new TextDecoder('utf-8').decode(bytes));
}
