import { saidOutcome, tellsWork } from '../../entries/said';
import { speaksOfOpenWork } from '../../entries/said-partly';
import { isDoneLater, isUnbegun } from '../../entries/said-when';
import { quarters } from '../../../tracking/quarter';
import { taskStatusTerms } from '../../../workbook/sheets/tasks/task-columns';
import type { TaskRule } from '../../rule';
import { evidence, quarterName } from '../../findings/wording';

/** A task is said to be completed and its text says it is still to come, or the other way round; or not begun, and work is told; or done on a day that is not yet there. */
export const taskTextContradicts: TaskRule = {
  id: 'task-text-contradicts',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '任务进展与状态不符', en: 'Text contradicts task status' },
  message: {
    'zh-CN': '{quarter}状态为“{status}”，进展却写“{text}”。请核对，改状态或改进展。',
    en: 'Status of {quarter} is "{status}", while its progress says "{text}". Change the one or the other.',
  },
  check({ task, quarter }) {
    return quarters.flatMap((each) => {
      const { status } = task.statuses[each];
      const text = task.progress[each];
      if (each > quarter || status === null || text === '') return [];
      const said = saidOutcome(text, task.title);
      const isOdd =
        (status === 'notStarted' && tellsWork(text, task.title)) ||
        (status === 'inProgress' && isUnbegun(text)) ||
        (status === 'completed' && (isDoneLater(text, each) || isOpen(text, said, task.title)));
      if (!isOdd && said !== (status === 'completed' ? 'notYet' : 'done')) return [];
      return [
        {
          column: `progress${each}` as const,
          quarter: each,
          values: { quarter: quarterName(each), status: taskStatusTerms[status], text },
          evidence: [
            evidence('进展', 'Progress', text),
            evidence('状态', 'Status', taskStatusTerms[status]),
          ],
        },
      ];
    });
  },
};

/** Whether a text that does not say that all is done speaks of work that goes on, in other words than the task's own. */
const isOpen = (text: string, said: ReturnType<typeof saidOutcome>, title: string): boolean =>
  said !== 'done' && speaksOfOpenWork(text.replaceAll(title, ''));
