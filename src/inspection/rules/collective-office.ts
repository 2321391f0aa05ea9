import { firsts, stopAt, type InspectionRule } from '../rule';

const COLLECTIVE =
  /^[\u4e00-\u9fff]{0,4}各(?!界|级|类)|^(?:有关|相关|其他|全体|成员单位)|(?:等单位|有关单位|相关单位|相关部门|有关部门)$/;

/** 各镇街 leads. */
export const collectiveOffice: InspectionRule = {
  id: 'collective-office',
  severity: 'verify',
  title: {
    'zh-CN': '责任单位是笼统的一群',
    en: 'Collective office',
  },
  reason: {
    'zh-CN': '“{offices}”没有点名，发不了报表，也催不了数。',
    en: '“{offices}” names nobody: no workbook can be sent, nobody can be reminded.',
  },
  suggestion: {
    'zh-CN': '列出每一个单位；各镇街的，分解到镇街。',
    en: 'List every office; where it is all towns, give each its share.',
  },
  find(plan) {
    return [...firsts(plan), ...plan.tasks].flatMap((record) => {
      const offices = record.lead.filter((name) => COLLECTIVE.test(name));
      return offices.length === 0 ? [] : [stopAt(record, { offices: offices.join('、') })];
    });
  },
};
