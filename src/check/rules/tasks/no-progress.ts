import type { Localised } from '../../../language/language';
import { bareText } from '../../entries/said';
import { isFiller } from '../../explanations/filler';
import { quarters } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

/**
 * Nothing is written for the reporting quarter, or, of a task that is under way, nothing that tells. A task completed before
 * has no more to tell.
 */
export const noProgress: TaskRule = {
  id: 'no-progress',
  group: 'tasks',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '未填进展', en: 'No progress text' },
  message: {
    'zh-CN': '{quarter}{told}。请写明本季做了什么。',
    en: '{told} for {quarter}. Say what was done in the quarter.',
  },
  check({ task, quarter, thresholds }) {
    const { status, text } = task.statuses[quarter];
    // A completed task without text is `completed-without-text`'s.
    const progress = task.progress[quarter];
    const isUnderWay = status === 'inProgress' || status === 'delayed';
    const isTitle = progress !== '' && bareText(progress) === bareText(task.title);
    const saysNothing = isUnderWay && (isTitle || isFiller(progress, thresholds.shortestText));
    if ((progress !== '' && !saysNothing) || status === 'completed') return [];
    if (quarters.some((each) => each < quarter && task.statuses[each].status === 'completed'))
      return [];
    return [
      {
        column: `progress${quarter}`,
        quarter,
        values: { quarter: quarterName(quarter), told: toldIn(progress) },
        evidence: [
          evidence('进展', 'Progress', shown(progress)),
          evidence('状态', 'Status', shown(text)),
        ],
      },
    ];
  },
};

const toldIn = (progress: string): Localised =>
  progress === ''
    ? { 'zh-CN': '未写明进展情况', en: 'No progress is told' }
    : { 'zh-CN': `进展只写了“${progress}”`, en: `Progress says only "${progress}"` };
