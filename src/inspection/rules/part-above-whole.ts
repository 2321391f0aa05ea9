import { inUnit } from '../../measures/scale';
import { firsts, stopAt, type InspectionRule } from '../rule';

/** 经营主体中的企业. */
const PART = /^(.{2,})中的.{2,}$/;

/** 经营主体 100 户, 其中企业 120 户. */
export const partAboveWhole: InspectionRule = {
  id: 'part-above-whole',
  severity: 'mandatory',
  title: {
    'zh-CN': '部分大于总数',
    en: 'A part above its whole',
  },
  reason: {
    'zh-CN': '“{name}”是{part}，比“{whole}”的 {all} 还大。',
    en: '“{name}” is {part}, more than the {all} of “{whole}”.',
  },
  suggestion: {
    'zh-CN': '核对两个数，改正其中一个。',
    en: 'Check both numbers and correct one.',
  },
  find(plan) {
    const wholes = new Map(plan.indicators.map((one) => [`${one.name}|${one.period}`, one]));
    return firsts(plan).flatMap((indicator) => {
      const [, name = ''] = PART.exec(indicator.name) ?? [];
      const whole = name === '' ? undefined : wholes.get(`${name}|${indicator.period}`);
      if (!whole || whole.measure !== indicator.measure) return [];
      const [low, all] = [indicator.target.low, whole.target.low ?? whole.target.high];
      const part = low === null ? null : inUnit(low, indicator.target.unit, whole.target.unit);
      if (part === null || all === null || part <= all) return [];
      const { unit } = whole.target;
      const values = {
        name: indicator.name,
        part: `${part}${unit}`,
        whole: name,
        all: `${all}${unit}`,
      };
      return [stopAt(indicator, values)];
    });
  },
};
