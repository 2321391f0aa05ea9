import { joinUnits } from '../../../plan/offices/office-list';
import { markTerms } from '../../../tracking/terms';
import type { TaskRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** A task's title, lead units or mark no longer say what the plan says. */
export const taskChanged: TaskRule = {
  id: 'task-changed',
  group: 'tasks',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '任务被改动', en: 'Task changed' },
  message: {
    'zh-CN': '现为“{found}”，方案为“{planned}”。请恢复；确有调整的，用新方案重新填充。',
    en: 'It is "{found}"; the plan says "{planned}". Restore it, or fill again from a revised plan.',
  },
  check({ task, quarter, planned }) {
    if (!planned) return [];
    // The mark takes a task out of every count; only a refill may set it.
    if (task.gone) {
      const found = markTerms.gone;
      return [
        {
          column: 'mark',
          quarter,
          values: { found, planned: '—' },
          evidence: [evidence('台账', 'Ledger', found), evidence('方案', 'Plan', '—')],
        },
      ];
    }
    const sides = [
      { column: 'title' as const, found: task.title, expected: planned.title.trim() },
      {
        column: 'lead' as const,
        found: joinUnits([...task.lead].sort()),
        expected: joinUnits([...planned.lead].sort()),
      },
    ];
    return sides
      .filter(({ found, expected }) => found !== expected)
      .map(({ column, found, expected }) => ({
        column,
        quarter,
        values: { found: shown(found), planned: shown(expected) },
        evidence: [
          evidence('台账', 'Ledger', shown(found)),
          evidence('方案', 'Plan', shown(expected)),
        ],
        fix: {
          kind: 'restore' as const,
          value: (column === 'title' ? planned.title : joinUnits(planned.lead)) || null,
        },
      }));
  },
};
