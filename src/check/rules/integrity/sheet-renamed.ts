import { sheetNames } from '../../../workbook/registry';
import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A sheet of the ledger goes under another name: other programs, and the next fill, would not find it. */
export const sheetRenamed: BookRule = {
  id: 'sheet-renamed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '工作表改名', en: 'Sheet renamed' },
  message: {
    'zh-CN': '工作表“{found}”原名“{expected}”。请改回原名，以便汇总和重新填充。',
    en: 'Sheet "{found}" was called "{expected}". Give it its name back, so that it is found when filling again.',
  },
  check({ workbook }) {
    const { cover, ledger, tasks, language } = workbook;
    const sheets = [
      { key: 'cover' as const, found: cover.sheet },
      { key: 'ledger' as const, found: ledger?.sheet },
      { key: 'tasks' as const, found: tasks?.sheet },
    ];
    return sheets.flatMap(({ key, found }) => {
      if (found === undefined || Object.values<string>(sheetNames[key]).includes(found)) return [];
      const expected = sheetNames[key][language];
      return [
        {
          sheet: found,
          row: 0,
          column: 0,
          values: { found, expected },
          evidence: [evidence('现名', 'Now', found), evidence('原名', 'Was', expected)],
        },
      ];
    });
  },
};
