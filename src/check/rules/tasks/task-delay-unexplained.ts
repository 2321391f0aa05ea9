import { givesReason, saidOutcome } from '../../entries/said';
import { isFiller } from '../../explanations/filler';
import { taskStatusTerms } from '../../../workbook/sheets/tasks/task-columns';
import type { TaskRule } from '../../rule';
import { evidence, quarterName } from '../../findings/wording';

/** A task is behind, its text tells what was done, and nothing says what holds it up. */
export const taskDelayUnexplained: TaskRule = {
  id: 'task-delay-unexplained',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '任务滞后未写原因', en: 'Delay without a reason' },
  message: {
    'zh-CN': '{quarter}状态为“滞后”，进展只写“{text}”。请写明滞后的原因和下一步措施。',
    en: 'The task is delayed in {quarter}, and its progress says only "{text}". Say why, and what is being done.',
  },
  check({ task, quarter, thresholds }) {
    const text = task.progress[quarter];
    if (task.statuses[quarter].status !== 'delayed' || givesReason(text)) return [];
    // A filler, and a text that says the contrary, are other rules'.
    if (isFiller(text, thresholds.shortestText) || saidOutcome(text, task.title) === 'done')
      return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: { quarter: quarterName(quarter), text },
        evidence: [
          evidence('进展', 'Progress', text),
          evidence('状态', 'Status', taskStatusTerms.delayed),
        ],
      },
    ];
  },
};
