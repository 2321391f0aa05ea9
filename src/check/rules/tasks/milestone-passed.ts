import { isReached } from '../../entries/said';
import { isFiller } from '../../explanations/filler';
import type { Localised } from '../../../language/language';
import type { Milestone } from '../../../plan/model';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

/** Dated steps of a task were due by the reporting quarter, and neither status nor progress says that they were reached; all are named. */
export const milestonePassed: TaskRule = {
  id: 'milestone-passed',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '节点已到未说明', en: 'Milestone passed' },
  message: {
    'zh-CN':
      '节点{steps}前完成，{quarter}状态为“{status}”，进展未写明已完成。请写明完成情况；未完成的改为“滞后”，并写明原因和下一步措施。',
    en: 'Milestones were due: {steps}; the status of {quarter} is "{status}", and its progress does not say that they were reached. Say so, or set it to delayed and say why and what is being done.',
  },
  check({ task, quarter, thresholds }) {
    const told = quarters.filter((each) => each <= quarter);
    if (told.some((each) => task.statuses[each].status === 'completed')) return [];
    const { status, text } = task.statuses[quarter];
    const progress = task.progress[quarter];
    // A delay that is told is explained there, or asked about by another rule.
    if (status === 'delayed' && !isFiller(progress, thresholds.shortestText)) return [];
    const steps = task.milestones.filter(
      (milestone) =>
        milestone.dueBy <= quarter &&
        !told.some((each) => isReached(task.progress[each], milestone.text)),
    );
    if (steps.length === 0) return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: {
          steps: named(steps),
          quarter: quarterName(quarter),
          status: shown(text),
        },
        evidence: [
          evidence('进展', 'Progress', shown(progress)),
          ...steps.map((step) => evidence('节点', 'Milestone', step.text)),
        ],
      },
    ];
  },
};

function named(steps: readonly Milestone[]): Localised {
  const list = (
    language: 'zh-CN' | 'en',
    separator: string,
    say: (text: string, due: string) => string,
  ) =>
    steps
      .map(({ text, dueBy }) => say(text, quarterName(dueBy as Quarter)[language]))
      .join(separator);
  return {
    'zh-CN': list('zh-CN', '、', (text, due) => `“${text}”应于${due}末`),
    en: list('en', ', ', (text, due) => `"${text}" by the end of ${due}`),
  };
}
