import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanLibrary, PlanSummary } from '../../plan/library';
import type { Plan } from '../../plan/model';
import { parsePlan } from '../../plan/parse-plan';

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');

/** The shipped plans, read from `seeds/`. */
export const seedLibrary: PlanLibrary & { ids(): Promise<string[]> } = {
  async ids() {
    const files = await readdir(SEEDS);
    return files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  },

  async list(): Promise<PlanSummary[]> {
    const plans = await Promise.all((await this.ids()).map((id) => this.load(id)));
    return plans.map(({ id, district, title, years }) => ({ id, district, title, years }));
  },

  async load(id: string): Promise<Plan> {
    return parsePlan(await readFile(join(SEEDS, `${id}.json`), 'utf8'));
  },
};
