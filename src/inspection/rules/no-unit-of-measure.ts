import { firsts, stopAt, type InspectionRule } from '../rule';

/** Values that are written without a unit. */
const UNITLESS = /(?:指数|系数|比|倍数|倍差|强度|死亡率|得分|[A-Z]{2,})(?:\([^()]*\))?$/;

/** 高新技术企业数 60. */
export const noUnitOfMeasure: InspectionRule = {
  id: 'no-unit-of-measure',
  severity: 'verify',
  title: {
    'zh-CN': '目标没有计量单位',
    en: 'Target without a unit of measure',
  },
  reason: {
    'zh-CN': '“{name}”只有数字，没有计量单位。',
    en: '“{name}” has a number and no unit of measure.',
  },
  suggestion: {
    'zh-CN': '补上计量单位（家、万元、% 等）；指数、系数、比值除外。',
    en: 'Add the unit of measure; indexes and ratios need none.',
  },
  find(plan) {
    return firsts(plan)
      .filter(({ name, target }) => target.unit === '' && !UNITLESS.test(name))
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
