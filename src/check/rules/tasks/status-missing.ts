import { quarters } from '../../../tracking/quarter';
import { taskStatuses, taskStatusTerms } from '../../../workbook/sheets/tasks/task-columns';
import type { TaskRule } from '../../rule';
import { evidence, quarterName, shown } from '../../findings/wording';

const list = (language: 'zh-CN' | 'en', separator: string) =>
  taskStatuses.map((status) => taskStatusTerms[status][language]).join(separator);
const choices = { 'zh-CN': list('zh-CN', '、'), en: list('en', ', ') };

/** A status is none of the list's, or missing beside a text. */
export const statusMissing: TaskRule = {
  id: 'status-missing',
  group: 'tasks',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '任务状态不对', en: 'Task status' },
  message: {
    'zh-CN': '{quarter}状态是“{text}”，应为：{choices}。请从列表中选择。',
    en: 'Status of {quarter} is "{text}", not one of: {choices}. Choose it from the list.',
  },
  check({ task, quarter }) {
    return quarters
      .filter((each) => {
        const { text, status } = task.statuses[each];
        if (each > quarter || status !== null) return false;
        return text !== '' || task.progress[each] !== '';
      })
      .map((each) => {
        const text = shown(task.statuses[each].text);
        return {
          column: `status${each}` as const,
          quarter: each,
          values: { quarter: quarterName(each), text, choices },
          evidence: [evidence('状态', 'Status', text), evidence('可选', 'Choices', choices)],
        };
      });
  },
};
