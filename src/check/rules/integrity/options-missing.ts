import { isOlderFormat } from '../../../workbook/sheets/cover/format-version';
import { sheetNames } from '../../../workbook/registry';
import { evidence } from '../../findings/wording';
import type { BookRule } from '../../rule';

const OPTIONS = ['settings', 'userRules'] as const;

/** 校验设置 or 审核公式 is gone: defaults count, and rules of the user's own are not checked. */
export const optionsMissing: BookRule = {
  id: 'options-missing',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '缺少设置表', en: 'Settings sheet missing' },
  message: {
    'zh-CN': '找不到工作表“{sheet}”：其中的设置和审核公式本次都未采用。需要的请用加载项重新填充。',
    en: 'Sheet "{sheet}" is missing: settings and rules of your own that stood there did not count this time. Fill again to have it back.',
  },
  check({ workbook: { cover, present, language } }) {
    if (isOlderFormat(cover)) return [];
    return OPTIONS.filter((key) => !present[key]).map((key) => {
      const sheet = sheetNames[key][language];
      return {
        ...{ sheet: cover.sheet, row: 0, column: 0 },
        values: { sheet },
        evidence: [evidence('工作簿', 'Workbook', '—'), evidence('应有', 'Should have', sheet)],
      };
    });
  },
};
