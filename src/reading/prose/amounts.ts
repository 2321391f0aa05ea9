import type { Measure, Target } from '../../plan/model';
import { isTime } from '../../measures/kinds';
import { readUnit } from '../../measures/read-unit';
import { peelEnd } from './peeling';
import { numberAt, unitAt } from '../../measures/number-at';
import { CHINESE_NUMERAL } from '../../measures/numerals';

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
  /** The measure that the words of the number hold: 零增长, 翻番. */
  measure?: Measure;
}

const rangeSign = /(?:[-–—~〜]{1,2}|至|到)/y;
const behind: readonly [string, Target['op']][] = [
  ['(含)以上', '>='],
  ['以上(含)', '>='],
  ['及其以上', '>='],
  ['或以上', '>='],
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

function operatorAt(text: string, at: number): [string, Target['op']] | null {
  return behind.find(([word]) => text.startsWith(word, at)) ?? null;
}

/** 3个工作日内: the word alone bounds a time. */
function withinAt(text: string, at: number, unit: string): [string, Target['op']] | null {
  return text[at] === '内' && isTime(unit) ? ['内', '<='] : null;
}

/** Numbers that are whole words. */
const spoken: readonly [RegExp, number, string, Measure][] = [
  [/零增长/y, 0, '%', 'growth'],
  [/翻番/y, 1, '番', 'growth'],
];
const hundredths = /(百|千)分之(?!百|一百(?![零一二三四五六七八九]))/y;

function spokenAt(text: string, start: number): Amount | null {
  for (const [pattern, low, unit, measure] of spoken) {
    const word = match(pattern, text, start);
    if (word === '') continue;
    const end = start + word.length;
    return { low, high: null, unit, operator: null, start, end, chinese: false, measure };
  }
  const share = match(hundredths, text, start);
  const number = share === '' ? null : numberAt(text, start + share.length);
  if (!number) return null;
  const operator = operatorAt(text, number.end);
  return {
    low: number.value,
    high: null,
    unit: share.startsWith('百') ? '%' : '‰',
    operator: operator?.[1] ?? null,
    start,
    end: number.end + (operator?.[0].length ?? 0),
    chinese: false,
  };
}

const half = /半(?=个工作日|小时|天)/y;

/** 压缩到半天: half of one. */
function halfAt(text: string, start: number): Amount | null {
  if (match(half, text, start) === '' || !'至到在为过于'.includes(text[start - 1] ?? '\n'))
    return null;
  const unit = readUnit(text, start + 1);
  const end = start + 1 + unit.length;
  const operator = operatorAt(text, end) ?? withinAt(text, end, unit);
  const [word = '', op = null] = operator ?? [];
  return {
    low: 0.5,
    high: null,
    unit,
    operator: op,
    start,
    end: end + word.length,
    chinese: false,
  };
}

/** 突破千亿元大关, 达到百亿元: a round sum without a digit. Before another noun it says what kind of thing is meant. */
const round =
  /(?<=突破|超过?|达到?|[迈站跃]上|跨[越上过])[百千]亿元(?=以上|大关|关口|台阶|[,;。、\s]|$)/y;

function roundAt(text: string, start: number): Amount | null {
  const word = match(round, text, start);
  if (word === '') return null;
  const end = start + word.length;
  const [more = '', operator = null] = operatorAt(text, end) ?? [];
  const low = word.startsWith('百') ? 100 : 1000;
  return {
    low,
    high: null,
    unit: '亿元',
    operator,
    start,
    end: end + more.length,
    chinese: true,
  };
}

/** 8000万元—1亿元: the second in a unit of ten thousand times the first. */
const isLarger = (unit: string, than: string) =>
  unit.startsWith('亿') && than.startsWith('万') && unit.slice(1) === than.slice(1);

/** The amount that starts at a place, or null where no number starts. */
export function amountAt(text: string, start: number): Amount | null {
  const word = spokenAt(text, start) ?? halfAt(text, start) ?? roundAt(text, start);
  if (word) return word;
  const first = numberAt(text, start);
  if (!first) return null;
  let { unit, end, more } = unitAt(text, first.end);
  let high: number | null = null;
  let low = first.value;
  // 两成五: 2.5成
  const tenths =
    first.chinese && unit === '成' ? '一二三四五六七八九'.indexOf(text[end] ?? ' ') + 1 : 0;
  if (tenths > 0) {
    low += tenths / 10;
    end++;
  }
  // 由56%到58% leads from one value to another
  const sign = '从由自'.includes(text[start - 1] ?? '\n') ? '' : match(rangeSign, text, end);
  const second = sign === '' ? null : numberAt(text, end + sign.length);
  if (second && second.chinese === first.chinese) {
    const other = unitAt(text, second.end);
    if (isLarger(other.unit, unit)) {
      high = second.value * 1e4;
      end = other.end;
    } else if (second.value <= first.value) {
      // two numbers, no range
    } else if (unit === '' || unit === other.unit) {
      high = second.value;
      ({ unit, end, more } = other);
    }
  }
  const operator = operatorAt(text, end) ?? withinAt(text, end, unit);
  return {
    low,
    high,
    unit,
    operator: operator?.[1] ?? (more ? '>' : null),
    start,
    end: end + (operator?.[0].length ?? 0),
    chinese: first.chinese,
  };
}

/** 0.5个和1个百分点: the last of the list has the whole unit. */
function sharesUnit(text: string, { unit, end }: Amount, next: Amount): boolean {
  if (unit !== '个' || next.unit !== '个百分点') return false;
  return /^[、和]$/.test(text.slice(end, next.start));
}

/** A sign behind a word or a bound: none of a range, a date or a numbered name. */
const MINUS = /^[\u4e00-\u9fff≥≤<>=][-−负]$/;
/** From a number below zero to another. */
const TO = /(?:至|到|[—~〜])(?=[-−负]?\d)/y;

/**
 * The amount with the minus before it: 不低于-500万元, 增长-3%至1%. Null where none stands, and where it may be a dash, as
 * behind a name (T-20, 利润总额-500万元) or within a range (-3-5%).
 */
function belowZero(text: string, amount: Amount): Amount | null {
  const start = amount.start - 1;
  if (!MINUS.test(text.slice(Math.max(0, start - 1), amount.start)) || amount.chinese) return null;
  const words = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const isSaid = text[start] === '负' && MAY_BE_BELOW_ZERO.test(words);
  if (!isSaid && !leadsToValue(words)) return null;
  const low = -amount.low;
  const to = match(TO, text, amount.end);
  if (to === '' || amount.high !== null) {
    const unsure = amount.unit === '' || text.slice(amount.start, amount.end).includes('-');
    return unsure ? null : { ...amount, start, low };
  }
  const at = amount.end + to.length;
  const sign = /\d/.test(text[at]!) ? 1 : -1;
  const upper = amountAt(text, sign < 0 ? at + 1 : at);
  if (!upper || upper.high !== null || upper.unit === '') return null;
  const high = sign * upper.low;
  const fits = high > low && (amount.unit === '' || amount.unit === upper.unit);
  return fits ? { ...upper, start, low, high } : null;
}

const LONGEST_LEAD = 16;
/** Sums that may be below zero: behind them 负 is a sign also without a verb. */
const MAY_BE_BELOW_ZERO = /(?:利润|结余|盈余|盈亏|损益|差额|净额|净值|顺差|现金流)$/;

/** Whether words say a bound, a state, growth or a baseline: no dash follows these, and what falls is not below zero. */
function leadsToValue(words: string): boolean {
  if (/[从由自]$/.test(words)) return true;
  if (/(?:增速|增幅|涨幅|增长率)$/.test(words)) return false;
  const { operator, measure } = peelEnd(words);
  return measure === null ? operator !== null : measure === 'level' || measure === 'growth';
}

const startsNumber = new RegExp(`[\\d翻半${CHINESE_NUMERAL}]`, 'g');

const unread = new RegExp(`(?:[百千]分之)?[点${CHINESE_NUMERAL}]*`, 'y');

/** Every amount of a text in order, with or without a unit. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  startsNumber.lastIndex = 0;
  for (let found = startsNumber.exec(text); found; found = startsNumber.exec(text)) {
    const amount = amountAt(text, found.index);
    if (!amount) {
      // What cannot be read whole gives nothing: its rest is another number
      unread.lastIndex = found.index;
      startsNumber.lastIndex = found.index + Math.max(1, unread.exec(text)?.[0].length ?? 0);
      continue;
    }
    const previous = amounts.at(-1);
    if (previous && sharesUnit(text, previous, amount)) previous.unit = amount.unit;
    const read = belowZero(text, amount) ?? amount;
    amounts.push(read);
    startsNumber.lastIndex = read.end;
  }
  return amounts;
}
