import type { Measure } from '../model';
import { counts } from './amount-units';
import type { Amount } from './amounts';
import { lastVerb, namesValue, type Wording } from './measures';
import { cleanName } from './names';

/** What an item of a list hands on to the next: "新增A 20户、B 10户". */
export interface Carried {
  name: string;
  /** Names that still wait for their number: A、B分别增长5%、6%. */
  names: string[];
  /** Years that still wait for theirs: 到2025年和2030年分别达到35%和40%. */
  years: string[];
  measure: Measure;
  beforeNumber: boolean;
}

/** A number in its clause. */
export interface Item {
  amount: Amount;
  start: number;
  left: string;
  right: string;
  rightEnd: number;
  /** Nothing separates `right` from the next number: this one belongs to that one's name. */
  touchesNext: boolean;
  carried: Carried | null;
  baseline: number | undefined;
}

const afterwards = /^(?:的)?(?:任务|目标|指标|水平|要求|[,;。:、)(]|$)/;
const examples = /等([^、等]{0,12})$/;
const nextVerb =
  /^(?:确保|力争|带动|助力|实现|推动|促进|其中|增长|下降|较|比|达到|同比|占|用于|为|方便|惠及|覆盖)/;
export interface Named {
  name: string;
  measure: Measure | null;
  end: number;
  certain: boolean;
}

/** Finds the name on the side of the number where it stands. */
export function nameOf(
  item: Item,
  ending: Wording & { rest: string; verb: string },
  opening: { measure: Measure | null; rest: string },
  bare: boolean,
): Named | null {
  const { amount, right, carried } = item;
  const follows = !afterwards.test(right);
  const rightName = cleanName(right.replace(/(?:的目标|的任务|任务)$/, ''));
  const acts = ending.measure === 'increment' || ending.measure === 'completion';
  if (follows && rightName.length >= (acts ? 1 : 2)) {
    if (!counts(amount.unit) && !acts && !(bare && carried && !carried.beforeNumber)) {
      // 1亿元以上 before a noun bounds that noun; with a verb before it, punctuation was lost.
      if (ending.measure === null) return plannedWork(item, opening);
    } else if (!nextVerb.test(right)) {
      const named = namedBehind(item, ending, opening, bare, rightName);
      if (named) return { ...named, end: item.rightEnd };
      if (ending.measure === null && examples.test(ending.rest)) return null;
    }
  }
  const name = cleanName(opening.rest === '' ? '' : opening.rest + nounOf(ending));
  if (/^\d{1,4}年?[底末度]?$/.test(name)) return null;
  if (bare || name === '') {
    if (!carried) return null;
    const listed = carried.names[0];
    const measure = ending.measure ?? carried.measure;
    if (listed !== undefined) return { name: listed, measure, end: amount.end, certain: true };
    if (ending.measure === null && ending.operator === null) return null;
    return { name: carried.name, measure, end: amount.end, certain: false };
  }
  const measure = levelOrOwn(item, name, ending, opening);
  if (measure !== null && (name.length > 1 || !follows)) {
    return { name, measure, end: amount.end, certain: !follows };
  }
  if (measure !== null) return null;
  const inner = lastVerb(opening.rest);
  if (!inner || !counts(amount.unit) || ending.measure !== null) return null;
  const phrase = /^[在对为以向通依围由按配]/.test(opening.rest) || opening.rest.length > 16;
  const composed = phrase ? cleanName(inner.rest) : name;
  if (composed.length < 2) return null;
  return { name: composed, measure: inner.measure, end: amount.end, certain: !follows };
}

/** A verb that ends a name and belongs to it: 棚户区改造 542户; 完成 does not. */
function nounOf(ending: Wording & { verb: string }): string {
  if (ending.measure !== 'completion') return '';
  return ['完成', '建成', '新建', '惠及', '提供', '达到'].includes(ending.verb) ? '' : ending.verb;
}

/** 完成南片842亩土地征收任务: an amount of work that is named as a task. */
function plannedWork(item: Item, opening: { measure: Measure | null; rest: string }): Named | null {
  const work = /^([^、]{2,20})(?:任务|工作)$/.exec(item.right)?.[1];
  if (work === undefined || item.amount.operator !== null || opening.measure === null) return null;
  return { name: cleanName(work), measure: opening.measure, end: item.rightEnd, certain: true };
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
  const example = examples.exec(ending.rest);
  if (example && counts(item.amount.unit)) {
    if (item.touchesNext || /^.{0,4}(?:单位|部门|街道|乡镇|成员)/.test(name)) return null;
    const composed = cleanName(`${example[1] ?? ''}${name}`);
    return { name: composed, measure: opening.measure ?? 'completion', certain: true };
  }
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
  if (ending.measure === 'completion' && namesValue(name) && !counts(item.amount.unit))
    return 'level';
  if (ending.measure !== null) return ending.measure;
  if (opening.measure !== null && !(share && namesValue(name))) {
    return opening.measure === 'completion' && namesValue(name) ? 'level' : opening.measure;
  }
  if (namesValue(name) || ending.operator !== null) return 'level';
  return item.carried?.beforeNumber === true && !share ? item.carried.measure : null;
}
