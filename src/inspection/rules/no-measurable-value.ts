import { stopAt, type InspectionRule } from '../rule';

/** A path and those around it: 二·1·(2), 二·1, 二. */
const withParents = (section: string) =>
  section.split('·').map((_, i, parts) => parts.slice(0, i + 1).join('·'));

/** 建设数字档案: done when? */
export const noMeasurableValue: InspectionRule = {
  id: 'no-measurable-value',
  severity: 'information',
  title: {
    'zh-CN': '任务没有可衡量的数值',
    en: 'Work item without a measurable value',
  },
  reason: {
    'zh-CN': '这项任务没有任何数字目标，完成与否只能凭文字判断。',
    en: 'This work item has no numeric target: whether it is done can only be told in words.',
  },
  suggestion: {
    'zh-CN': '写明数量、比例或完成时的状态；确实无法量化的，写明验收标准。',
    en: 'State an amount, a share or the state at its end; else say how it is accepted.',
  },
  find(plan) {
    const measured = plan.indicators.map(({ section }) => section);
    const holds = new Set(measured.flatMap(withParents));
    return plan.tasks.filter(({ section }) => !holds.has(section)).map((task) => stopAt(task));
  },
};
