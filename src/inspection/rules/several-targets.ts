import { firsts, stopAt, type InspectionRule } from '../rule';

/** 学校、医院: but not examples of one class (甲、乙等项目), nor words of one name. */
const LIST = /[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}(?!.*等)/;
/** 龙头企业和示范合作社: both sides are things that are counted; 农业和农村投资 is one. */
const COUNTED =
  '(?:企业|合作社|农场|基地|中心|站点?|园区?|社区|学校|医院|公园|项目|平台|机构|场所|工厂|车间|公厕|厕所|食堂|民宿|农家乐|卫生室|幼儿园|书屋|市场|公寓|住房|基站|充电桩|停车位|泊位|驿站|大棚|泵站|路|桥)';
const PAIR = new RegExp(`${COUNTED}(?:和|与|及|以及)[\\u4e00-\\u9fff]{1,10}${COUNTED}$`);
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
      .filter(({ name, reason }) => reason === 'sharedName' || namesSeveral(name))
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};

function namesSeveral(name: string): boolean {
  const thing = name.replace(ASIDE, '').replace(DESCRIBED, '');
  return LIST.test(thing) || PAIR.test(thing);
}
