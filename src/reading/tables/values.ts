import type { Aim, Measure, Operator, Target } from '../../plan/model';
import { counts } from '../../measures/kinds';
import { amountAt, type Amount } from '../prose/amounts';
import { namesValue } from '../prose/measures';
import { aimedAt, between, joined } from '../prose/target-of';
import { lastVerb, peelEnd, peelStart, type Wording } from '../prose/peeling';
import { readTargets } from '../prose/targets';

/** A cell that holds a value and nothing else: 6.7, ≥91%, 增长6.5%左右, 3-5家, 〔15〕. */
export interface Value {
  target: Target;
  wording: Wording;
}

const FALLING = /(?<!不|上升|增加)(下降|降低|降幅|减少|压减)(率|比例|幅度)?$/;
const SYMBOLS: readonly [RegExp, Operator][] = [
  [/^(≥|>=|≧|⩾|不低于|不少于|至少)/, '>='],
  [/^(≤|<=|≦|⩽|<|不高于|不超过|控制在)/, '<='],
  [/^(>|超过|突破)/, '>'],
  [/^(约|±|左右)/, '~'],
  [/^=/, '='],
];
/** Brackets around a number say that it is meant over several years; the number is the target all the same. */
const CUMULATIVE = /^[[〔【](.*)[\]〕】](.*)$/;
export const isCumulative = (text: string) => CUMULATIVE.test(text.replace(/\s/g, ''));
const REMARK = /\([^()]*\)$/;

/**
 * @param text of a cell, normalised.
 * @param unit the unit that its row or column names; the cell's own comes first.
 */
export function readValue(text: string, unit: string): Value | null {
  const bare = text.replace(/[\s。]/g, '').replace(CUMULATIVE, '$1$2');
  const written = REMARK.test(bare) && /^[^(]*\d[^(]*\(/.test(bare) ? withoutRemark(bare) : bare;
  const symbol = SYMBOLS.find(([pattern]) => pattern.test(written));
  const rest = symbol ? written.replace(symbol[0], '') : written;
  const at = rest.search(/\d/);
  const amount = at < 0 ? amountAt(rest, 0) : amountAt(rest, at);
  if (!amount || (amount.chinese && amount.unit === '')) return null;
  const words = rest.slice(0, amount.start);
  const negative = words === '-';
  const wording = peelEnd(negative ? '' : words);
  const plus = rest.slice(amount.end) === '+';
  if (wording.rest !== '' || !(plus || amount.end === rest.length)) return null;
  const aim = joined(symbol?.[1] ?? amount.operator, plus ? '>=' : wording.operator);
  return { target: valueOf(amount, aim, unitOf(amount.unit, unit), negative), wording };
}

/** "12 (含续建3个)": but a counting unit may end in a bracket, 家(次). */
const withoutRemark = (text: string) =>
  amountAt(text, text.search(/\d/))?.end === text.length ? text : text.replace(REMARK, '');

/** 3.5万 in a column of 元 is 3.5 万元. */
function unitOf(own: string, given: string): string {
  if (own === '') return given;
  return /^[万亿]{1,2}$/.test(own) && given !== '' && !/^[万亿]/.test(given) ? own + given : own;
}

function valueOf(amount: Amount, aim: Aim | null, unit: string, negative: boolean): Target {
  const sign = negative ? -1 : 1;
  if (amount.high !== null && !negative) {
    return between({ low: amount.low, high: amount.high }, unit, aim);
  }
  return aimedAt(sign * amount.low, unit, aim ?? '=');
}

/** 新签约项目数 beside 新开工项目数: without its verb neither says which. */
const ANY = /^(?:项目|企业|工程)(?:个?数|数量)?$/;

/** What an actual of a row is, and how its name reads without the verb that says so: 新增停车位 → 停车位, increment. */
export function measureOf(
  name: string,
  { target, wording }: Value,
  year: number,
): { name: string; measure: Measure } {
  // 能耗下降率 in a column of values: the number is how much it falls
  if (FALLING.test(name)) return { name, measure: 'reduction' };
  const number = target.low ?? target.high ?? 0;
  const { verb } = wording;
  // The grammar of sentences decides, so that a table and a sentence say the same of the same thing.
  const sentence = `${name}${verb}${Math.abs(number)}${target.unit}`;
  const [read, ...others] = readTargets(sentence, { year });
  const start = peelStart(name).rest;
  const names = [name, start, peelEnd(name).rest, peelEnd(start).rest];
  if (read && others.length === 0 && read.end >= sentence.length - 1) {
    const isOurs = read.target.low === Math.abs(number) || read.target.high === Math.abs(number);
    const isName = names.includes(read.name) && !ANY.test(read.name);
    if (isOurs) return { name: isName ? read.name : name, measure: read.measure };
  }
  return { name, measure: wording.measure ?? measureByName(name, target.unit) };
}

/** Whether no word of a name tells that something is done. */
export const isBareName = (name: string): boolean =>
  peelStart(name).measure === null && peelEnd(name).measure === null && lastVerb(name) === null;

function measureByName(name: string, unit: string): Measure {
  if (unit.endsWith('百分点')) return 'change_pp';
  if (unit === '%' && /(增长|增速|增幅|涨幅|增长率)$/.test(name)) return 'growth';
  if (/新增|净增/.test(name)) return 'increment';
  if (namesValue(name) || !counts(unit)) return 'level';
  return peelStart(name).measure ?? 'level';
}
