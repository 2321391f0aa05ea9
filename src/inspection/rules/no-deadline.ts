import { firsts, stopAt, type InspectionRule } from '../rule';

/** A plan that names no year. */
export const noDeadline: InspectionRule = {
  id: 'no-deadline',
  severity: 'verify',
  title: {
    'zh-CN': '没有时限',
    en: 'No deadline',
  },
  reason: {
    'zh-CN': '“{name}”没有写明哪一年完成。',
    en: 'The plan does not say by which year “{name}” is due.',
  },
  suggestion: {
    'zh-CN': '在标题或条目里写明年度和完成时限。',
    en: 'Name the year and the date in the title or the item.',
  },
  find(plan) {
    return firsts(plan)
      .filter(({ period }) => period === '')
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
