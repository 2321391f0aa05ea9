import { sheetNames } from '../../../workbook/registry';
import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

const NEEDED = ['tasks', 'summary', 'planData'] as const;

/** A sheet of the ledger is gone, or its headings are. Without the plan's sheet nothing is compared with the plan. */
export const sheetMissing: BookRule = {
  id: 'sheet-missing',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '缺少工作表', en: 'Sheet missing' },
  message: {
    'zh-CN': '找不到工作表“{sheet}”或其内容，与它有关的项目未校验。请恢复，或用加载项重新填充。',
    en: 'Sheet "{sheet}" or what it held is missing, and nothing about it was checked. Restore it, or fill again.',
  },
  check({ workbook }) {
    const { cover, present, language } = workbook;
    return NEEDED.filter((key) => {
      if (key === 'planData') return workbook.plan === null;
      return key === 'tasks' ? workbook.tasks === null : !present[key];
    }).map((key) => {
      const sheet = sheetNames[key][language];
      return {
        sheet: cover.sheet,
        row: 0,
        column: 0,
        values: { sheet },
        evidence: [evidence('工作簿', 'Workbook', '—'), evidence('应有', 'Should have', sheet)],
      };
    });
  },
};
