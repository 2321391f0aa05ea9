import { firsts, stopAt, type InspectionRule } from '../rule';

/** 增长 6% 左右. */
export const about: InspectionRule = {
  id: 'about',
  severity: 'information',
  title: {
    'zh-CN': '目标带“左右”',
    en: 'Target with “about”',
  },
  reason: {
    'zh-CN': '“{name}”的目标带“左右”，差多少算完成没有说。',
    en: 'The target of “{name}” is “about” a number: nothing says how near is near enough.',
  },
  suggestion: {
    'zh-CN': '写成不低于某数，或写一个区间。',
    en: 'Say at least, or give a range.',
  },
  find(plan) {
    return firsts(plan)
      .filter(({ target }) => target.op === '~')
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
