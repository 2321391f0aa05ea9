import { firsts, stopAt, type InspectionRule } from '../rule';

const BUREAU = /统计(?:局|调查队|中心|站)$/;

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
      const office = [...record.lead, ...record.support].find((name) => BUREAU.test(name));
      return office === undefined ? [] : [stopAt(record, { office })];
    });
  },
};
