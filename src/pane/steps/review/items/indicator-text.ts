import { format, type Language } from '../../../../language/language';
import { planAimOf, type Target } from '../../../../plan/model';
import { measureTerms, planAimTerms } from '../../../../tracking/terms';
import type { Indicator } from '../../../../plan/model';

/** A number without the noise of binary fractions, no grouping: as plan documents write them. */
export const numberText = (value: number) => String(Number(value.toPrecision(12)));

/** "不低于 20 户", "区间 8–9 %". */
export function targetText(target: Target, language: Language): string {
  const { op, low, high, unit } = target;
  const word = planAimTerms[planAimOf(target)][language];
  const amount =
    op === 'range'
      ? `${numberText(low ?? 0)}–${numberText(high ?? 0)}`
      : numberText(low ?? high ?? 0);
  return format(unit === '' ? '{word} {amount}' : '{word} {amount} {unit}', { word, amount, unit });
}

/** Measure, target and period of an indicator: "增量 · 不低于 20 户 · 2024". */
export function indicatorText(
  { measure, target, period }: Pick<Indicator, 'measure' | 'target' | 'period'>,
  language: Language,
): string {
  return [measureTerms[measure][language], targetText(target, language), period].join(' · ');
}
