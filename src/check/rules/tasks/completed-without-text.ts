import { isFiller } from '../../explanations/filler';
import { quarters } from '../../../tracking/quarter';
import { taskStatusTerms } from '../../../workbook/sheets/tasks/task-columns';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

/** A task is said to be completed and no text says what was done. */
export const completedWithoutText: TaskRule = {
  id: 'completed-without-text',
  group: 'tasks',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '已完成无进展说明', en: 'Completed without text' },
  message: {
    'zh-CN': '{quarter}状态为“已完成”，进展写的是“{text}”。请写明完成情况。',
    en: 'Status of {quarter} is "Completed" and its progress says "{text}". Say what was completed.',
  },
  check({ task, quarter, thresholds }) {
    return quarters
      .filter(
        (each) =>
          each <= quarter &&
          task.statuses[each].status === 'completed' &&
          isFiller(task.progress[each], thresholds.shortestText) &&
          // Told once, it need not be told again.
          !quarters.some(
            (earlier) =>
              earlier < each &&
              task.statuses[earlier].status === 'completed' &&
              !isFiller(task.progress[earlier], thresholds.shortestText),
          ),
      )
      .map((each) => {
        const text = shown(task.progress[each]);
        return {
          column: `progress${each}` as const,
          quarter: each,
          values: { quarter: quarterName(each), text },
          evidence: [
            evidence('进展', 'Progress', text),
            evidence('状态', 'Status', taskStatusTerms.completed),
          ],
        };
      });
  },
};
