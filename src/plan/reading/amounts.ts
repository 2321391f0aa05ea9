import type { Target } from '../model';
import { CHINESE_NUMERAL, readNumber } from './numerals';
import { readUnit } from './amount-units';

/** A number with its unit as it stands in a text: 8.5%—9%, 3-5家, 1.3万人以上. */
export interface Amount {
  low: number;
  /** The upper end of a range; null for a single number. */
  high: number | null;
  unit: string;
  /** What the word behind the amount says (以上, 以内, 左右); null without one. */
  operator: Target['op'] | null;
  start: number;
  /** Behind the unit and the operator word. */
  end: number;
  /** Written in Chinese numerals, which stand in names and idioms more often than in targets. */
  chinese: boolean;
}

const arabic = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?/y;
const chinese = new RegExp(`[${CHINESE_NUMERAL}]{1,12}`, 'y');
const rangeSign = /(?:[-–—~〜]{1,2}|至|到)/y;
const behind: readonly [string, Target['op']][] = [
  ['及以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['左右', '~'],
  ['上下', '~'],
];

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The number at a place and what follows it; 万 and 亿 at its end are left to the unit. */
function numberAt(
  text: string,
  at: number,
): { value: number; end: number; chinese: boolean } | null {
  const digits = match(arabic, text, at);
  if (digits !== '') {
    const value = readNumber(digits);
    return value === null ? null : { value, end: at + digits.length, chinese: false };
  }
  const written = match(chinese, text, at);
  const kept = written.replace(/[万亿]{1,2}$/, '');
  const value = kept === '' ? null : readNumber(kept);
  return value === null ? null : { value, end: at + kept.length, chinese: true };
}

function operatorAt(text: string, at: number): [string, Target['op']] | null {
  return behind.find(([word]) => text.startsWith(word, at)) ?? null;
}

/** The amount that starts at a place, or null where no number starts. */
export function amountAt(text: string, start: number): Amount | null {
  const first = numberAt(text, start);
  if (!first) return null;
  let end = first.end;
  let unit = readUnit(text, end);
  end += unit.length;
  let high: number | null = null;
  const sign = match(rangeSign, text, end);
  const second = sign === '' ? null : numberAt(text, end + sign.length);
  if (second && second.chinese === first.chinese && second.value > first.value) {
    const secondUnit = readUnit(text, second.end);
    if (unit === '' || unit === secondUnit) {
      high = second.value;
      unit = secondUnit;
      end = second.end + secondUnit.length;
    }
  }
  const operator = operatorAt(text, end);
  return {
    low: first.value,
    high,
    unit,
    operator: operator?.[1] ?? null,
    start,
    end: end + (operator?.[0].length ?? 0),
    chinese: first.chinese,
  };
}

const startsNumber = new RegExp(`[\\d${CHINESE_NUMERAL}]`, 'g');

/** Every amount of a text in order, with or without a unit. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  startsNumber.lastIndex = 0;
  for (let found = startsNumber.exec(text); found; found = startsNumber.exec(text)) {
    const amount = amountAt(text, found.index);
    if (!amount) continue;
    amounts.push(amount);
    startsNumber.lastIndex = amount.end;
  }
  return amounts;
}
