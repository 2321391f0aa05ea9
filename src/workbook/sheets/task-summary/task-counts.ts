import { groupedByOffice } from '../../../quarter/office-counts';
import type { Quarter } from '../../../tracking/quarter';
import { roundTo } from '../../../tracking/functions';
import { Remembered } from '../../../tracking/remembered';
import type { ReportContext } from '../../report-context';
import { readTaskRows, type TaskRow } from '../tasks/read-task-rows';
import type { TableContents } from '../../sheet/table/locate-table';
import { taskStatuses, type TaskColumn, type TaskStatus } from '../tasks/task-columns';

/** Tasks by their status in the reporting quarter; blank ones have none. */
export type TaskCounts = Record<TaskCount, number> & { rate: number | null };
export type TaskCount = TaskStatus | 'tasks' | 'blank';

/** The tasks of the plan as they stand; none where the workbook has no sheet of them. */
export function tasksInPlan({ tasks }: Pick<ReportContext, 'tasks'>): readonly TaskRow[] {
  if (!tasks) return [];
  return inPlan.of(tasks, [], () => readTaskRows(tasks).filter(({ gone }) => !gone));
}

/** A table is read once for a report; several of its sheets ask. */
const inPlan = new Remembered<TableContents<TaskColumn>, TaskRow[]>();

/** Those that count for an office; null selects those without a lead office. */
export const tasksOf = (tasks: readonly TaskRow[], office: string | null): TaskRow[] =>
  groupedByOffice(tasks, ({ lead }) => lead).get(office) ?? [];

export function countTasks(tasks: readonly TaskRow[], quarter: Quarter): TaskCounts {
  const count = (wanted: TaskStatus) =>
    tasks.filter(({ statuses }) => statuses[quarter].status === wanted).length;
  const counts = Object.fromEntries(taskStatuses.map((status) => [status, count(status)]));
  return {
    ...(counts as Record<TaskStatus, number>),
    tasks: tasks.length,
    blank: tasks.filter(({ statuses }) => statuses[quarter].text === '').length,
    rate: tasks.length === 0 ? null : roundTo(count('completed') / tasks.length, 6),
  };
}

/** The lead offices, those with the largest share delayed first, then those with the largest share without a status. */
export function taskOffices(tasks: readonly TaskRow[], quarter: Quarter): string[] {
  const groups = groupedByOffice(tasks, ({ lead }) => lead);
  const counted = [...groups].flatMap(([office, own]) => {
    if (office === null) return [];
    const { delayed, blank } = countTasks(own, quarter);
    return [{ office, delayed: delayed / own.length, blank: blank / own.length }];
  });
  return counted
    .sort((a, b) => b.delayed - a.delayed || b.blank - a.blank)
    .map(({ office }) => office);
}
