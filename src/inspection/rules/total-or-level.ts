import { kindOfValue } from '../../measures/total-or-level';
import { firsts, stopAt, type InspectionRule } from '../rule';

/** 先进材料达到 60 亿元. */
export const totalOrLevel: InspectionRule = {
  id: 'total-or-level',
  severity: 'verify',
  title: {
    'zh-CN': '总量还是水平不清楚',
    en: 'Total or level',
  },
  reason: {
    'zh-CN': '看不出“{name}”是全年累计的总量，还是年末的水平。',
    en: 'Nothing tells whether “{name}” adds up over the year or is a state at its end.',
  },
  suggestion: {
    'zh-CN': '写明口径：全年累计，或年末达到。',
    en: 'Say which: over the year, or at its end.',
  },
  find(plan) {
    return firsts(plan)
      .filter(({ measure }) => measure === 'level' || measure === 'total')
      .filter(({ name, target }) => kindOfValue(name, target.unit) === 'open')
      .map((indicator) => stopAt(indicator, { name: indicator.name }));
  },
};
