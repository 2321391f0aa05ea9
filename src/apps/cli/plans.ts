import type { Command } from 'commander';
import { distinctIndicators } from '../../plan/distinct';
import { yearSpan } from '../../plan/years';
import { seedLibrary } from './seed-library';

/** `plans`: what ships with the product. */
export function plansCommand(program: Command): void {
  program
    .command('plans')
    .description('列出随产品提供的方案 / list the plans that ship with the product')
    .action(async () => {
      for (const id of await seedLibrary.ids()) {
        const plan = await seedLibrary.load(id);
        const indicators = distinctIndicators(plan).length;
        const years = yearSpan(plan.years);
        console.log(
          `${id}\t${plan.district}\t${years}\t${plan.title}\t指标 ${indicators}\t任务 ${plan.tasks.length}`,
        );
      }
    });
}
