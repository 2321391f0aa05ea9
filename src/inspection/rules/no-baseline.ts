import { aimOf, isLowerBetter } from '../../plan/model';
import { firsts, stopAt, type InspectionRule } from '../rule';

/** 覆盖率达到 91%: from what? A share of 100 % asks for the whole whatever it was before. */
export const noBaseline: InspectionRule = {
  id: 'no-baseline',
  severity: 'information',
  title: {
    'zh-CN': '水平类目标没有基期值',
    en: 'Level without a baseline',
  },
  reason: {
    'zh-CN': '“{name}”是期末水平，没有基期值，各季度应达到多少无从推算。',
    en: '“{name}” is a state at the end of the year; without a baseline nothing tells what is due by each quarter.',
  },
  suggestion: {
    'zh-CN': '写上上年末的数。',
    en: "Add the value at last year's end.",
  },
  find(plan) {
    return firsts(plan)
      .filter(
        ({ measure, baseline, target }) =>
          measure === 'level' && baseline === undefined && !isLowerBetter(aimOf(target)),
      )
      .filter(({ target }) => target.low !== 0 && !(target.unit === '%' && target.low === 100))
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
