import type { Measure, Operator, Target } from '../model';
import { counts } from './amount-units';
import type { Amount } from './amounts';
import { lastVerb, namesValue, peelEnd, peelStart, type Wording } from './measures';
import type { TargetMention } from './mention';
import { isResultOrMilestone } from './not-targets';
import { cleanName, splitNames, yearBefore } from './names';

interface Place {
  text: string;
  sentence: { start: number; end: number };
  year: number;
}

/** What an item of a list hands on to the next: "新增A 20户、B 10户". */
interface Carried {
  name: string;
  names: string[];
  measure: Measure;
  beforeNumber: boolean;
  operator: Operator | null;
}

const listMark = /^[,、和及与以或]*$/;
const afterwards = /^(?:的)?(?:任务|目标|指标|水平|要求|[,;。:、)(]|$)/;
const nextVerb =
  /^(?:确保|力争|带动|助力|实现|推动|促进|其中|增长|下降|较|比|达到|同比|占|用于|为|方便|惠及|覆盖)/;
const costs =
  /[、,(]?(?:计划)?总投资额?(?:约|超|超过|达|近)?\d{1,9}(?:\.\d{1,4})?[万亿]{0,2}美?元\)?的?/y;
const raised =
  /^(?:[^,;。]{0,4})?(?:提高|提升|增加|增长|下降|降低|降|压缩|压减|缩短|扩大|上升|增|调整|减少|减|升|提标|优化)[^,;。\d]{0,4}$/;

function toTarget(amount: Amount, operator: Operator | null): Target {
  const { low, high, unit } = amount;
  if (high !== null) return { op: 'range', low, high, unit };
  const op = amount.operator ?? operator ?? '=';
  return op === '<=' ? { op, low: null, high: low, unit } : { op, low, high: null, unit };
}

/** The start of the clause an amount stands in: behind the last comma, or behind the item before it. */
function leftEdge(text: string, from: number, amount: Amount): number {
  for (let i = amount.start - 1; i >= from; i--) {
    if (',:!?'.includes(text[i]!)) return i + 1;
  }
  return from;
}

function rightEdge(text: string, amount: Amount, nextStart: number, end: number): number {
  const begin = amount.end + aside(text, amount.end);
  let edge = begin;
  let depth = 0;
  while (edge < Math.min(end, begin + 60)) {
    const character = text[edge]!;
    if ('(“《'.includes(character)) depth++;
    if (')”》'.includes(character)) depth--;
    if (depth <= 0 && ',;:。'.includes(character)) break;
    if (edge === nextStart) break;
    edge++;
  }
  if (edge < nextStart) return edge;
  const mark = Math.max(
    ...['、', '和', '及', '与', '或'].map((sign) => text.lastIndexOf(sign, nextStart)),
  );
  return mark >= begin ? mark : edge;
}

/** Length of a cost that stands between number and name: 90个、总投资374亿元的项目. */
function aside(text: string, at: number): number {
  costs.lastIndex = at;
  return costs.exec(text)?.[0].length ?? 0;
}

function unitMeasure(amount: Amount, measure: Measure | null, verb: string): Measure | null {
  if (amount.unit.endsWith('百分点')) return 'change_pp';
  if (amount.unit === '番') return 'growth';
  if (measure === 'growth' && amount.unit !== '%' && amount.unit !== '倍' && amount.unit !== '‰') {
    return 'increment';
  }
  if (measure === 'increment' && /(?:提高|提升|上升|提质增量)$/.test(verb) && amount.unit !== '%') {
    return 'completion';
  }
  if (measure === 'increment' && (amount.unit === '%' || amount.unit === '‰')) return 'growth';
  return measure;
}

/** Reads the targets of one sentence, left to right: each item may lean on the one before it. */
export function readSentence(
  text: string,
  sentence: { start: number; end: number },
  amounts: readonly Amount[],
  year: number,
): TargetMention[] {
  const mentions: TargetMention[] = [];
  const place: Place = { text, sentence, year };
  let from = sentence.start;
  let carried: Carried | null = null;
  let baseline: number | undefined;
  amounts.forEach((amount, index) => {
    const begin = amount.end + aside(text, amount.end);
    const following = amounts.slice(index + 1, index + 3).find((other) => other.start >= begin);
    const nextStart = following?.start ?? Infinity;
    const start = leftEdge(text, from, amount);
    const left = text.slice(start, amount.start);
    const until = nextStart === Infinity ? sentence.end : nextStart;
    if (/[从由][^,;。]{0,14}$/.test(left) && raised.test(text.slice(amount.end, until))) {
      baseline = amount.low;
      return;
    }
    const right = text.slice(
      amount.end + aside(text, amount.end),
      rightEdge(text, amount, nextStart, sentence.end),
    );
    const touchesNext = begin + right.length === nextStart;
    const item: Item = { amount, start, left, right, touchesNext, carried, baseline };
    const read = readItem(place, item);
    if (!read) return;
    baseline = undefined;
    carried = read.carried;
    mentions.push(...read.mentions);
    from = Math.max(amount.end, ...read.mentions.map((mention) => mention.end));
  });
  return mentions;
}

interface Item {
  amount: Amount;
  start: number;
  left: string;
  right: string;
  /** Nothing separates `right` from the next number: this one belongs to that one's name. */
  touchesNext: boolean;
  carried: Carried | null;
  baseline: number | undefined;
}

function readItem(
  place: Place,
  item: Item,
): { mentions: TargetMention[]; carried: Carried } | null {
  const { amount } = item;
  const left = item.baseline === undefined ? item.left : item.left.replace(/[从由][^从由]*$/, '');
  const ending = peelEnd(item.left);
  const head = peelEnd(left).rest;
  const opening = peelStart(head);
  const bare = listMark.test(head) || opening.rest === '';
  const clause = place.text.slice(item.start, amount.end);
  if (isResultOrMilestone(clause)) return null;
  const named = nameOf(item, ending, opening, bare);
  if (!named) return null;
  const operator = ending.operator;
  const measure = unitMeasure(amount, named.measure, ending.verb);
  if (measure === null) return null;
  if (amount.unit === '' && !/(?:数|数量|总数|总量|指数)$/.test(named.name)) return null;
  if (amount.chinese && !(amount.unit === '番' || amount.unit === '成' || named.certain))
    return null;
  const names = ending.distribution === null ? [named.name] : splitNames(named.name);
  const chosen = ending.distribution === 'all' ? names : [names[0] ?? named.name];
  const period = yearBefore(place.text.slice(place.sentence.start, amount.start));
  if (period !== null && Number(period.slice(-4)) < place.year) return null;
  const mentions = chosen.map((name): TargetMention => ({
    name,
    measure,
    target: toTarget(amount, operator),
    period,
    ...(item.baseline === undefined ? {} : { baseline: item.baseline }),
    start: item.start,
    end: named.end,
    confidence: named.certain ? 0.9 : 0.6,
    ...(named.certain ? {} : { reason: 'unsure name' }),
  }));
  const carried: Carried = {
    name: named.name,
    names: ending.distribution === 'each' ? names.slice(1) : (item.carried?.names ?? []).slice(1),
    measure: named.measure ?? measure,
    beforeNumber: named.end === amount.end,
    operator,
  };
  return { mentions, carried };
}

interface Named {
  name: string;
  measure: Measure | null;
  end: number;
  certain: boolean;
}

/** Finds the name on the side of the number where it stands. */
function nameOf(
  item: Item,
  ending: Wording & { rest: string; verb: string },
  opening: { measure: Measure | null; rest: string },
  bare: boolean,
): Named | null {
  const { amount, right, carried } = item;
  const follows = !afterwards.test(right);
  const rightName = cleanName(right);
  const acts = ending.measure === 'increment' || ending.measure === 'completion';
  if (follows && rightName.length >= 2) {
    if (!counts(amount.unit) && !acts && !(bare && carried && !carried.beforeNumber)) {
      // 1亿元以上 before a noun bounds that noun; with a verb before it, punctuation was lost.
      if (ending.measure === null) return plannedWork(item, opening);
    } else if (!nextVerb.test(right)) {
      const named = namedBehind(item, ending, opening, bare, rightName);
      if (named) return { ...named, end: amount.end + right.length };
    }
  }
  const name = cleanName(opening.rest);
  if (bare || name === '') {
    if (!carried) return null;
    const listed = carried.names[0];
    const measure = ending.measure ?? carried.measure;
    if (listed !== undefined) return { name: listed, measure, end: amount.end, certain: true };
    if (ending.measure === null && ending.operator === null) return null;
    return { name: carried.name, measure, end: amount.end, certain: false };
  }
  const measure = levelOrOwn(item, name, ending, opening);
  if (measure !== null) return { name, measure, end: amount.end, certain: !follows };
  const inner = lastVerb(opening.rest);
  if (!inner || !counts(amount.unit) || ending.measure !== null) return null;
  const phrase = /^[在对为以向通依围由按配]/.test(opening.rest) || opening.rest.length > 16;
  const composed = phrase ? cleanName(inner.rest) : name;
  if (composed.length < 2) return null;
  return { name: composed, measure: inner.measure, end: amount.end, certain: !follows };
}

/** 完成南片842亩土地征收任务: an amount of work that is named as a task. */
function plannedWork(item: Item, opening: { measure: Measure | null; rest: string }): Named | null {
  const work = /^([^、]{2,20})(?:任务|工作)$/.exec(item.right)?.[1];
  if (work === undefined || item.amount.operator !== null || opening.measure === null) return null;
  const end = item.amount.end + item.right.length;
  return { name: cleanName(work), measure: opening.measure, end, certain: true };
}

/** The name stands behind the number: 建设3座天桥, A等3座天桥, or the next item of such a list. */
function namedBehind(
  item: Item,
  ending: Wording & { rest: string },
  opening: { measure: Measure | null; rest: string },
  bare: boolean,
  name: string,
): Omit<Named, 'end'> | null {
  if (ending.measure === 'increment' || ending.measure === 'completion') {
    const value = !counts(item.amount.unit) && namesValue(name) && ending.measure === 'completion';
    return { name, measure: value ? 'level' : ending.measure, certain: true };
  }
  if (ending.measure !== null) return null;
  if (bare && counts(item.amount.unit) && /(?:力争|确保|争取|实现|计划|努力)$/.test(item.left)) {
    return { name, measure: 'completion', certain: true };
  }
  if (bare && item.carried && !item.carried.beforeNumber) {
    return { name, measure: item.carried.measure, certain: true };
  }
  if (/等$/.test(ending.rest))
    return { name, measure: opening.measure ?? 'completion', certain: true };
  if (opening.measure === null || !counts(item.amount.unit) || bare) return null;
  const attribute = opening.rest.slice(opening.rest.lastIndexOf('等') + 1);
  return { name: cleanName(attribute + name), measure: opening.measure, certain: false };
}

function levelOrOwn(
  item: Item,
  name: string,
  ending: Wording,
  opening: { measure: Measure | null },
): Measure | null {
  const share = /[%‰]$/.test(item.amount.unit);
  if (ending.measure === 'level') {
    if (/(?:增速|增幅|涨幅|增长率)$/.test(name)) return 'growth';
    if (!share && (opening.measure === 'increment' || /新增/.test(name))) return 'increment';
    return 'level';
  }
  if (ending.measure !== null) return ending.measure;
  if (opening.measure !== null && !(share && namesValue(name))) {
    return opening.measure === 'completion' && namesValue(name) ? 'level' : opening.measure;
  }
  if (namesValue(name) || ending.operator !== null) return 'level';
  return item.carried?.beforeNumber === true && !share ? item.carried.measure : null;
}
