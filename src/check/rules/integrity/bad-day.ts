import type { BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** A cell for a holiday or a working day of 校验设置 holds no day: an issue of workbooks is refused for it. */
export const badDay: BookRule = {
  id: 'bad-day',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '节假日不是日期', en: 'Holiday that is no day' },
  message: {
    'zh-CN': '{found} 不是日期，未计入。请一格填一天，如 2024-10-01。',
    en: '{found} is no day and does not count. Enter one day a cell, as in 2024-10-01.',
  },
  check({ workbook: { settings } }) {
    return (settings?.badDays ?? []).map(({ row, column, found }) => ({
      sheet: settings!.sheet,
      row,
      column,
      values: { found: shown(found) },
      evidence: [
        evidence('设定值', 'Value', shown(found)),
        evidence('应为', 'Should be', { 'zh-CN': '日期', en: 'a day' }),
      ],
    }));
  },
};
