import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsAbove } from '../../sheet/sheet-identity';
import { taskOffices, tasksInPlan } from './task-counts';
import { taskSummaryColumn, taskSummaryIdentity, taskSummaryReport } from './task-summary-report';
import { taskSummaryTexts as texts } from './texts';

/** 任务汇总, a row for each lead office of tasks. */
export const taskSummarySheet: BlockSheet<'taskSummary', string[]> = {
  ...taskSummaryIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: taskSummaryColumn('tasks'), text: texts.tasks },
  reads: [],
  labelsIn: (cells, language) =>
    textsAbove(cells, { row: FIRST_ROW, column: 0 }, texts.total[language]),
  labelsFor: (context) => {
    const tasks = tasksInPlan(context);
    const hasUnassigned = tasks.some(({ lead }) => lead.length === 0);
    return [
      ...taskOffices(tasks, context.settings.quarter),
      ...(hasUnassigned ? [texts.withoutUnit[context.language]] : []),
    ];
  },
  report: (context, labelsOf) => taskSummaryReport(context, labelsOf(taskSummarySheet)),
};
