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

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** 2亿3000万元, 1万2千名: digits and scales by turns. */
const mixed = /(\d{1,4})([万亿])零?(\d{1,4})(千?)(?=(万?)(?![\d.,万亿]))/y;

/** The number of a text in which digits and scales take turns; null where none stands, or where it says no one number. */
function mixedAt(text: string, at: number): NumberAt | null {
  mixed.lastIndex = at;
  const found = mixed.exec(text);
  if (!found) return null;
  const [written, first, scale, second, thousand, behind] = found;
  const low = Number(second) * (thousand === '' ? 1 : 1000);
  const end = at + written.length;
  if (scale === '亿' && behind === '万')
    return { value: Number(first) * 1e4 + low, end, chinese: false };
  if (scale === '亿' || behind !== '' || (thousand === '' && second!.length < 4)) return null;
  return { value: Number(first) * 1e4 + low, end, chinese: false };
}

/** The number at a place and what follows it; 万 and 亿 at its end are left to the unit. */
export function numberAt(text: string, at: number): NumberAt | null {
  const turns = mixedAt(text, at);
  if (turns) return turns;
  const digits = match(arabic, text, at);
  if (digits !== '') {
    const value = readNumber(digits);
    return value === null ? null : { value, end: at + digits.length, chinese: false };
  }
  const written = match(chinese, text, at);
  const kept = written.replace(/[万亿]{1,2}$/, '');
  // 两亿三千|万: what stands before the last scale is counted in it
  const inner = /[万亿]/.test(kept) ? SCALES[written.slice(kept.length)] : undefined;
  const whole = kept === '' ? null : readNumber(inner === undefined ? kept : written);
  if (whole === null) return null;
  return { value: whole / (inner ?? 1), end: at + kept.length, chinese: true };
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
