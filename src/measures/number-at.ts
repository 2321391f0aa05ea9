import { readUnit } from './read-unit';
import { CHINESE_NUMERAL, readNumber } from './numerals';

/** A number as it stands in a text. */
export interface NumberAt {
  value: number;
  /** Behind its last digit. */
  end: number;
  /** Written in Chinese numerals, which stand in names and idioms more often than in targets. */
  chinese: boolean;
}

/** The unit behind a number. */
export interface UnitAt {
  /** '' where none follows. */
  unit: string;
  end: number;
  /** 余 or 多 stands between: a little more than the number. */
  more: boolean;
}

const arabic = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?/y;
const chinese = new RegExp(`[${CHINESE_NUMERAL}]{1,16}(?:点[零〇一二三四五六七八九]{1,9})?`, 'y');

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The number at a place and what follows it; 万 and 亿 at its end are left to the unit. */
export function numberAt(text: string, at: number): NumberAt | null {
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

/** 5000余户, 3万多人: a little more than the number. */
const remainder = /([万亿]?)[余多](?=[万亿]?[\u4e00-\u9fff%])(?![元个]?[元种样渠方层级])/y;

/** A number's unit, with the 余 or 多 between them left out. */
export function unitAt(text: string, at: number): UnitAt {
  remainder.lastIndex = at;
  const more = remainder.exec(text);
  if (more) {
    const from = at + more[0].length;
    const unit = readUnit(text, from);
    if (unit !== '') return { unit: more[1]! + unit, end: from + unit.length, more: true };
  }
  const unit = readUnit(text, at);
  return { unit, end: at + unit.length, more: false };
}
