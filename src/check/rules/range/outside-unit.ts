import type { LedgerRow } from '../../../tracking/ledger-row';
import type { Localised } from '../../../language/language';
import { eachActual } from '../../findings/each-actual';
import { isNumber, isPercent } from '../../entries/figures';
import type { Rule } from '../../rule';
import { evidence } from '../../findings/wording';

interface Limits {
  low: number;
  high: number;
}

/** What figures of a unit and measure can be at all. */
function limitsOf({ measure, unit }: LedgerRow): Limits | null {
  if (measure === 'reduction' && isPercent(unit)) return { low: -Infinity, high: 100 };
  if (measure === 'growth' && isPercent(unit)) return { low: -100, high: Infinity };
  if (measure === 'change_pp') return { low: -100, high: 100 };
  const counted = measure === 'level' || measure === 'total';
  if (counted && unit === '天') return { low: 0, high: 366 };
  if (measure !== 'level') return null;
  if (unit === '个月' || unit === '月') return { low: 0, high: 120 };
  if (unit === '小时') return { low: 0, high: 8784 };
  if (unit === '‰') return { low: -1000, high: 1000 };
  return null;
}

/** A figure that its unit does not allow: 400 days of a year, a fall by 120%. */
export const outsideUnit: Rule = {
  id: 'outside-unit',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '超出单位允许范围', en: 'Outside what the unit allows' },
  yieldsTo: ['date-entered', 'percent-scale', 'scale-slip'],
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，超出该单位可能的范围（{range}）。请核对后改正。',
    en: '{value} {unit} for {quarter} is outside what this unit allows ({range}). Check and correct it.',
  },
  check({ row }) {
    const limits = limitsOf(row);
    if (!limits) return [];
    return eachActual(
      row,
      (value) => isNumber(value) && (value < limits.low || value > limits.high),
    ).map((result) => {
      const range = rangeOf(limits);
      return {
        ...result,
        values: { ...result.values, range },
        evidence: [result.evidence[0]!, evidence('允许范围', 'Allowed', range)],
      };
    });
  },
};

function rangeOf({ low, high }: Limits): Localised {
  const zh = [
    Number.isFinite(low) ? `不低于 ${low}` : '',
    Number.isFinite(high) ? `不超过 ${high}` : '',
  ];
  const en = [
    Number.isFinite(low) ? `at least ${low}` : '',
    Number.isFinite(high) ? `at most ${high}` : '',
  ];
  return { 'zh-CN': zh.filter(Boolean).join('，'), en: en.filter(Boolean).join(', ') };
}
