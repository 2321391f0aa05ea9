import { counts } from '../../measures/kinds';
import { firsts, stopAt, type InspectionRule } from '../rule';

/** 学校、医院: but not examples of one class (甲、乙等项目), nor words of one name. */
const LIST = /[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}(?!.*等)/;
/** 特色街区和主题公园: two things under one count; 种植和养殖大户, 省级及以上 are one. */
const PAIR =
  /[\u4e00-\u9fff]{3,}(?:和(?!谐|平|美|睦)|(?<!参)与|以及|及(?!时|格|其|以上))[\u4e00-\u9fff]{3,}$/;
/** 集养老、托育于一体的综合体: what stands before 的 only describes the thing. */
const DESCRIBED = /^.*的(?=[^、]{2,}$)/;
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
      .filter(
        ({ name, target, reason }) => reason === 'sharedName' || namesSeveral(name, target.unit),
      )
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};

function namesSeveral(name: string, unit: string): boolean {
  const thing = name.replace(ASIDE, '').replace(DESCRIBED, '');
  return LIST.test(thing) || (counts(unit) && PAIR.test(thing));
}
