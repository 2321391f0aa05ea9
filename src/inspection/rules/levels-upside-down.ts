import { firsts, stopAt, type InspectionRule } from '../rule';

/** From the highest on. */
const LEVELS = ['国家级', '省级', '市级', '区级', '县级'];
const LEVEL = /^(国家级|省级|市级|区级|县级)/;

/** 省级企业 70 家, 市级以上企业 60 家. */
export const levelsUpsideDown: InspectionRule = {
  id: 'levels-upside-down',
  severity: 'mandatory',
  title: {
    'zh-CN': '高一级的比低一级的多',
    en: 'A higher level above a lower one',
  },
  reason: {
    'zh-CN': '“{name}”是{value}，比“{lower}”的 {all} 还多；低一级的应包含高一级的。',
    en: '“{name}” is {value}, more than the {all} of “{lower}”, which holds it.',
  },
  suggestion: {
    'zh-CN': '核对两个数。',
    en: 'Check both numbers.',
  },
  find(plan) {
    const known = firsts(plan).flatMap((indicator) => {
      const [, level = ''] = LEVEL.exec(indicator.name) ?? [];
      const rank = LEVELS.indexOf(level);
      const thing = indicator.name.slice(level.length).replace(/^(?:及|或)?以上/, '');
      const value = indicator.target.low ?? indicator.target.high;
      const key = [thing, indicator.measure, indicator.period, indicator.target.unit].join('|');
      const isOpen = /^(?:及|或)?以上/.test(indicator.name.slice(level.length));
      return rank < 0 || value === null ? [] : [{ indicator, rank, key, value, isOpen }];
    });
    return known.flatMap(({ indicator, rank, key, value }) => {
      const below = known.find(
        (one) => one.key === key && one.isOpen && one.rank > rank && one.value < value,
      );
      if (!below) return [];
      const { unit } = indicator.target;
      const values = {
        name: indicator.name,
        value: `${value}${unit}`,
        lower: below.indicator.name,
        all: `${below.value}${unit}`,
      };
      return [stopAt(indicator, values)];
    });
  },
};
