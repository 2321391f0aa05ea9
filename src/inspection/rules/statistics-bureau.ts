import { firsts, stopAt, type InspectionRule } from '../rule';

const BUREAU = /统计(?:局|调查队|中心|站)$|统计局[\u4e00-\u9fff]{0,8}调查(?:总队|队)$/;
/** What statisticians do themselves: 经济普查, 统计执法检查, 入库纳统. */
const THEIR_WORK = /统计(?!局)|普查|抽样调查|住户调查|核算|数据质量|纳统|入统/;

/** 责任单位: 区发改局、区统计局. */
export const statisticsBureau: InspectionRule = {
  id: 'statistics-bureau',
  severity: 'mandatory',
  title: {
    'zh-CN': '统计局被列为完成单位',
    en: 'Statistics bureau made responsible for a target',
  },
  reason: {
    'zh-CN': '“{office}”被列为这一项的责任单位。统计部门不承担指标完成的责任，国家统计局要求纠正。',
    en: '“{office}” is named as answering for this. Statistics bureaus do not answer for reaching targets; the national bureau orders this corrected.',
  },
  suggestion: {
    'zh-CN': '把统计局从责任单位里去掉；需要它提供数据的，写成数据来源。',
    en: 'Take it off the list; where its data are needed, name it as their source.',
  },
  find(plan) {
    return [...firsts(plan), ...plan.tasks].flatMap((record) => {
      const about = 'title' in record ? record.title : record.name;
      if (THEIR_WORK.test(about)) return [];
      const office = [...record.lead, ...record.support].find((name) => BUREAU.test(name));
      return office === undefined ? [] : [stopAt(record, { office })];
    });
  },
};
