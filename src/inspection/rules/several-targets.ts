import { firsts, stopAt, type InspectionRule } from '../rule';

/** 学校、医院: but not examples of one class (甲、乙等项目), nor words of one name. */
const LIST = /[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}(?!.*等)/;
const ASIDE = /\([^()]*\)|“[^”]*”/g;

/** 新建学校、医院 5 所. */
export const severalTargets: InspectionRule = {
  id: 'several-targets',
  severity: 'verify',
  title: {
    'zh-CN': '一个数字管几件事',
    en: 'One number for several things',
  },
  reason: {
    'zh-CN': '“{name}”几件事共用一个数字，无法分别考核。',
    en: '“{name}” gives several things one number; they cannot be told apart.',
  },
  suggestion: {
    'zh-CN': '拆成几条，各写各的数。',
    en: 'Make them rows of their own, each with its number.',
  },
  find(plan) {
    return firsts(plan)
      .filter(({ name, reason }) => reason === 'sharedName' || LIST.test(name.replace(ASIDE, '')))
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
