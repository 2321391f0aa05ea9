import { distinctTasks } from '../../../plan/distinct';
import { markTerms } from '../../../tracking/terms';
import type { PlanSheet, PlanTable } from '../../plan-sheets';
import { sentencesOf } from '../../sheet/table/plan-sentences';
import { quarterLineResult } from '../../quarter-line';
import { layOutTasksSheet, taskRow, tasksLine } from './lay-out-tasks';
import { formerTaskOrder, taskColumns, tasksIdentity, type TaskColumn } from './task-columns';

/** 任务台账, a row for each task. */
export const tasksSheet: PlanSheet<'tasks'> & PlanTable<'tasks', TaskColumn> = {
  ...tasksIdentity,
  part: 'plan',
  specs: taskColumns,
  formerOrder: formerTaskOrder,
  idKey: 'id',
  nameKey: 'title',
  records: (plan, language) => distinctTasks(plan).map((task) => taskRow(task, language)),
  gone: (_plan, language) => () => ({ mark: markTerms.gone[language] }),
  fill: (fill) => [
    layOutTasksSheet({
      language: fill.language,
      district: fill.plan.district,
      sentences: sentencesOf(fill.plan, fill.language),
      ...fill.merged(tasksSheet),
    }),
  ],
  calculate: (book, sheet) =>
    book.table(tasksSheet) ? [quarterLineResult(tasksLine, sheet, book)] : [],
};
