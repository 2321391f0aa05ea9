import { quarters } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../wording';

/** Nothing is written for the reporting quarter. A task completed before has no more to tell. */
export const noProgress: TaskRule = {
  id: 'no-progress',
  group: 'tasks',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '未填进展', en: 'No progress text' },
  message: {
    'zh-CN': '{quarter}未填进展情况。请写明本季做了什么。',
    en: 'No progress is written for {quarter}. Say what was done in the quarter.',
  },
  check({ task, quarter }) {
    const { status, text } = task.statuses[quarter];
    // A completed task without text is `completed-without-text`'s.
    if (task.progress[quarter] !== '' || status === 'completed') return [];
    if (quarters.some((each) => each < quarter && task.statuses[each].status === 'completed'))
      return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: { quarter: quarterName(quarter) },
        evidence: [evidence('进展', 'Progress', '—'), evidence('状态', 'Status', shown(text))],
      },
    ];
  },
};
