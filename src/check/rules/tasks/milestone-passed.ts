import { isReached } from '../../entries/said';
import { isFiller } from '../../explanations/filler';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

/** A dated step of a task was due by the reporting quarter, and neither status nor progress says that it was reached. */
export const milestonePassed: TaskRule = {
  id: 'milestone-passed',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '节点已到未说明', en: 'Milestone passed' },
  message: {
    'zh-CN':
      '节点“{step}”应于{due}末前完成，{quarter}状态为“{status}”，进展未写明已完成。请写明完成情况；未完成的改为“滞后”，并写明原因和下一步措施。',
    en: 'The milestone "{step}" was due by the end of {due}; the status of {quarter} is "{status}", and its progress does not say that it was reached. Say so, or set it to delayed and say why and what is being done.',
  },
  check({ task, quarter, thresholds }) {
    const told = quarters.filter((each) => each <= quarter);
    if (told.some((each) => task.statuses[each].status === 'completed')) return [];
    const { status, text } = task.statuses[quarter];
    const progress = task.progress[quarter];
    // A delay that is told is explained there, or asked about by another rule.
    if (status === 'delayed' && !isFiller(progress, thresholds.shortestText)) return [];
    const step = task.milestones.find(
      (milestone) =>
        milestone.dueBy <= quarter &&
        !told.some((each) => isReached(task.progress[each], milestone.text)),
    );
    if (!step) return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: {
          step: step.text,
          due: quarterName(step.dueBy as Quarter),
          quarter: quarterName(quarter),
          status: shown(text),
        },
        evidence: [
          evidence('进展', 'Progress', shown(progress)),
          evidence('节点', 'Milestone', step.text),
        ],
      },
    ];
  },
};
