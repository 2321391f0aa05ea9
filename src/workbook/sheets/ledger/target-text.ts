import { format, type Language, type Localised } from '../../../language/language';
import type { Operator, Target } from '../../../plan/model';

const wording: Record<Operator, Localised> = {
  '>=': { 'zh-CN': '不低于 {low} {unit}', en: 'at least {low} {unit}' },
  '>': { 'zh-CN': '超过 {low} {unit}', en: 'more than {low} {unit}' },
  '=': { 'zh-CN': '{low} {unit}', en: '{low} {unit}' },
  '~': { 'zh-CN': '{low} {unit}左右', en: 'about {low} {unit}' },
  range: { 'zh-CN': '{low}—{high} {unit}', en: '{low} to {high} {unit}' },
  '<=': { 'zh-CN': '不超过 {high} {unit}', en: 'at most {high} {unit}' },
};

/** A target in words: "不低于 72 户". */
export function targetText({ op, low, high, unit }: Target, language: Language): string {
  return format(wording[op][language], { low: low ?? '', high: high ?? '', unit }).trim();
}
