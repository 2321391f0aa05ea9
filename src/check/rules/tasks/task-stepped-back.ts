import { quarters } from '../../../tracking/quarter';
import { taskStatusTerms, type TaskStatus } from '../../../workbook/sheets/tasks/task-columns';
import type { TaskRule } from '../../rule';
import { evidence, quarterName } from '../../findings/wording';

/** How far along a status is; what is delayed is under way. */
const STAGES: readonly TaskStatus[] = ['notStarted', 'inProgress', 'completed'];
const stageOf = (status: TaskStatus) =>
  STAGES.indexOf(status === 'delayed' ? 'inProgress' : status);

/** A task that was completed is under way again, or one that was under way has not started. */
export const taskSteppedBack: TaskRule = {
  id: 'task-stepped-back',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '任务状态倒退', en: 'Task stepped back' },
  message: {
    'zh-CN': '{quarter}状态为“{status}”，{earlier}已是“{before}”。请核对；确有反复的请说明原因。',
    en: 'Status of {quarter} is "{status}" after "{before}" in {earlier}. Check it, or explain what happened.',
  },
  check({ task, quarter }) {
    return quarters.flatMap((each) => {
      const { status } = task.statuses[each];
      if (each > quarter || status === null) return [];
      const earlier = quarters
        .filter((before) => before < each && task.statuses[before].status !== null)
        .pop();
      if (earlier === undefined) return [];
      const before = task.statuses[earlier].status!;
      if (stageOf(status) >= stageOf(before)) return [];
      return [
        {
          column: `status${each}` as const,
          quarter: each,
          values: {
            quarter: quarterName(each),
            status: taskStatusTerms[status],
            earlier: quarterName(earlier),
            before: taskStatusTerms[before],
          },
          evidence: [
            evidence('状态', 'Status', taskStatusTerms[status]),
            evidence('前期状态', 'Before', taskStatusTerms[before]),
          ],
        },
      ];
    });
  },
};
