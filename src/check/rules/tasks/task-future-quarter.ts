import { quarters } from '../../../tracking/quarter';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

/** A quarter of a task after the reporting quarter is filled already. */
export const taskFutureQuarter: TaskRule = {
  id: 'task-future-quarter',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '任务未到季度已填', en: 'Future quarter of a task filled' },
  message: {
    'zh-CN':
      '报告季度是{reporting}，{quarter}已填“{text}”。请核对是否填错列，或先改封面上的报告季度。',
    en: '"{text}" stands in {quarter} while the reporting quarter is {reporting}. Check the column, or set the quarter on the cover.',
  },
  check({ task, quarter }) {
    return quarters.flatMap((each) => {
      const { text: status } = task.statuses[each];
      const progress = task.progress[each];
      const text = progress === '' ? status : progress;
      if (each <= quarter || text === '') return [];
      const column = progress === '' ? (`status${each}` as const) : (`progress${each}` as const);
      return [
        {
          column,
          quarter: each,
          values: { quarter: quarterName(each), reporting: quarterName(quarter), text },
          evidence: [
            evidence('已填', 'Filled', shown(text)),
            evidence('报告季度', 'Reporting quarter', quarterName(quarter)),
          ],
        },
      ];
    });
  },
};
