import { groupedByOffice } from '../quarter/office-counts';
import type { ReportContext } from '../workbook/report-context';
import {
  countTasks,
  tasksInPlan,
  type TaskCount,
} from '../workbook/sheets/task-summary/task-counts';
import type { FigureFinder } from './find-figures';
import type { Figure } from './note';
import { mostFirst } from './select';

/** The tasks by status, and those delayed. */
export interface TaskFacts {
  counts: Record<TaskCount, Figure>;
  delayed: readonly string[];
  /** How many are delayed by lead office, the most first; null for tasks without one. */
  byOffice: { office: string | null; count: Figure }[];
  /** The delayed ones' dated steps that were due by now, of each the last. */
  steps: { task: string; step: string }[];
}

/** @returns null where the plan has none, or no sheet counts them. */
export function taskFacts(context: ReportContext, find: FigureFinder): TaskFacts | null {
  const { quarter } = context.settings;
  const tasks = tasksInPlan(context);
  const { rate, ...counted } = countTasks(tasks, quarter);
  const all = Object.entries(counted).map(
    ([key, value]) => [key, find.tasks('total', key as TaskCount, value)] as const,
  );
  if (rate === null || all.some(([, figure]) => figure === null)) return null;
  const delayed = tasks.filter(({ statuses }) => statuses[quarter].status === 'delayed');
  const byOffice = [...groupedByOffice(delayed, ({ lead }) => lead)].flatMap(([office, own]) => {
    const count = find.tasks(office, 'delayed', own.length);
    return count ? [{ office, count }] : [];
  });
  return {
    counts: Object.fromEntries(all) as TaskFacts['counts'],
    delayed: delayed.map(({ title }) => title),
    byOffice: mostFirst(byOffice, ({ office }) => office),
    steps: delayed.flatMap(({ title, milestones }) => {
      const due = milestones.filter(({ dueBy }) => dueBy <= quarter);
      const last = due.sort((a, b) => a.dueBy - b.dueBy).at(-1);
      return last ? [{ task: title, step: last.text }] : [];
    }),
  };
}
