import { bareText } from '../../entries/said';
import { isFiller } from '../../explanations/filler';
import { quarters } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName } from '../../findings/wording';

/** A task that is under way tells word for word what the quarter before told. */
export const taskTextCopied: TaskRule = {
  id: 'task-text-copied',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '照抄上期进展', en: 'Progress copied' },
  message: {
    'zh-CN': '{quarter}进展与{earlier}完全相同。请写明本季新的进展；确无进展的请说明原因。',
    en: 'Progress of {quarter} repeats that of {earlier}. Say what is new; explain it if nothing is.',
  },
  check({ task, quarter, thresholds }) {
    return quarters.flatMap((each) => {
      const { status } = task.statuses[each];
      const text = task.progress[each];
      if (each > quarter || status === 'completed' || status === 'notStarted') return [];
      // What tells nothing is another rule's.
      if (isFiller(text, thresholds.shortestText)) return [];
      const earlier = quarters.find(
        (before) => before < each && bareText(task.progress[before]) === bareText(text),
      );
      if (earlier === undefined) return [];
      return [
        {
          column: `progress${each}` as const,
          quarter: each,
          values: { quarter: quarterName(each), earlier: quarterName(earlier) },
          evidence: [
            evidence('本季进展', 'Progress', text),
            evidence('前期进展', 'Before', task.progress[earlier]),
          ],
        },
      ];
    });
  },
};
