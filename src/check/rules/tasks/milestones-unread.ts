import { evidence } from '../../findings/wording';
import type { TaskRule } from '../../rule';

/** Steps typed beside the plan's of which no quarter can be read. They change nothing, and whoever typed them is told. */
export const milestonesUnread: TaskRule = {
  id: 'milestones-unread',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '节点调整未读懂', en: 'Milestones not read' },
  message: {
    'zh-CN':
      '节点调整“{text}”未读懂，未采用，仍按方案节点检查。请一行一个写明季度和节点，如“二季度：竣工”。',
    en: 'The changed milestones "{text}" were not understood; those of the plan still hold. Write one a line, as in "Q2: finished".',
  },
  check({ task, quarter }) {
    const text = task.unreadMilestones;
    if (text === '') return [];
    return [
      {
        column: 'milestones',
        quarter,
        values: { text },
        evidence: [evidence('节点调整', 'Milestones changed', text)],
      },
    ];
  },
};
