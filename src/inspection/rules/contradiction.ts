import type { Target } from '../../plan/model';
import { stopAt, type InspectionRule } from '../rule';

const amount = ({ op, low, high, unit }: Target) =>
  `${op === 'range' ? `${low}–${high}` : `${op === '=' ? '' : op}${low ?? high}`}${unit}`;

/** 高新技术企业 152 户 in one place and 150 户 in another, which nobody has settled. */
export const contradiction: InspectionRule = {
  id: 'contradiction',
  severity: 'mandatory',
  title: {
    'zh-CN': '同一指标前后不一',
    en: 'The same indicator stated differently',
  },
  reason: {
    'zh-CN': '“{name}”在几处写得不一样：{targets}。',
    en: '“{name}” is stated differently: {targets}.',
  },
  suggestion: {
    'zh-CN': '统一成一个数；牵头单位不一样的，定一个。',
    en: 'Settle on one number, and one lead office.',
  },
  find(plan) {
    const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
    return plan.conflicts
      .filter(({ settled }) => settled === undefined)
      .flatMap(({ indicators }) => {
        const mentions = indicators.flatMap((id) => byId.get(id) ?? []);
        const [first] = mentions;
        const targets = mentions.map(({ section, target }) => `${section} ${amount(target)}`);
        return first ? [stopAt(first, { name: first.name, targets: targets.join(';') })] : [];
      });
  },
};
