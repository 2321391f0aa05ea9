import type { Measure } from '../../plan/model';
import { counts, isEvent, isTime } from '../../measures/kinds';
import { kindOfValue } from '../../measures/total-or-level';
import { namesExtent, namesValue } from './measures';
import type { Item } from './numbered';
import { isWork, type Ending, type Opening } from './peeling';

/** What kind of target a named number is; null where its words do not tell. */
export function namedMeasure(
  item: Item,
  name: string,
  ending: Ending,
  opening: Opening,
): Measure | null {
  const { unit } = item.amount;
  const share = /[%‰]$/.test(unit);
  // 制定国家标准60项: standards that are counted are no value
  const value = namesValue(name) && !(counts(unit) && name.endsWith('标准'));
  // 漏洞修复不超过3天: a bound of time is reached, not added up
  const shortens = ending.measure === 'reduction' || ending.measure === 'growth';
  if (isTime(unit) && ending.operator === '<=' && !shortens) return 'level';
  // 开展技能等级认定1200人: a work that its noun names
  const arranged = /^(?:开展|组织|实施|完成)$/.test(opening.verb) && ending.measure === 'increment';
  if (arranged && opening.verbs.length === 1 && isWork(ending.verb)) return 'completion';
  if (ending.measure === 'level') {
    if (/(?:增速|增幅|涨幅|(?<!自然)增长率)$/.test(name)) return 'growth';
    if (/降幅$/.test(name)) return 'reduction';
    if (among(item)) return among(item);
    const stock = opening.measure === 'increment' || /新增|净增/.test(name);
    return !share && stock && !value ? 'increment' : stock && !share ? 'increment' : 'level';
  }
  if (ending.measure === 'completion' && value && !counts(unit)) {
    // 旅游总收入完成120亿元 says what 达到 says
    const sum = ending.verb === '完成' && kindOfValue(name, unit) === 'total';
    return share || sum || !flow.test(ending.verb) ? 'level' : 'completion';
  }
  if (ending.measure !== null) return ending.measure;
  const acts = opening.measure === 'increment' || opening.measure === 'completion';
  if (opening.measure !== null && !(share && value && acts)) {
    if (opening.verb === '' && /新增|净增|再就业/.test(name)) return 'increment';
    const amountOfWork = namesExtent(name) && opening.verbs.length > 0;
    if (flow.test(opening.verb) && !share && opening.verbs.length > 0) return opening.measure;
    const level = opening.measure === 'completion' && value && !amountOfWork && !counts(unit);
    return level ? 'level' : opening.measure;
  }
  if (/(?:新增|净增)/.test(name) && !share) return 'increment';
  if (counts(unit) && /^(?:力争|确保)?实现/.test(item.left)) return 'completion';
  if (among(item)) return among(item);
  if (!value && isEvent(unit)) return 'completion';
  if (value || ending.operator !== null || /累计$/.test(item.left)) return 'level';
  if (share && /占.{2}/.test(name)) return 'level';
  const carried = share ? null : carriedMeasure(item);
  return carried === 'growth' || carried === 'reduction' || carried === 'change_pp'
    ? null
    : carried;
}

/** The measure of the item before it in a list; a value says nothing of things that are counted behind it. */
function carriedMeasure({ carried, amount }: Item): Measure | null {
  if (!carried?.beforeNumber) return null;
  const counted = counts(amount.unit);
  if (counted === counts(carried.unit)) return carried.measure;
  if (carried.measure === 'completion') return carried.measure;
  return counted || carried.measure === 'level' ? null : carried.measure;
}

/** Verbs of what flows in a year; it adds up, quarter by quarter. */
const flow =
  /^(?:完成|发放|投放|兑现|拨付|发行|化解|筹集|安排|归集|争取|落实|减免|出让|收储|签约|支持|盘活|处置)$/;

/** 其中10亿元以上项目不少于8个: measured as the whole that it is part of. */
function among({ left, amount, earlier }: Item): Measure | null {
  if (!/^其中/.test(left) || !counts(amount.unit)) return null;
  return earlier.filter(({ target }) => target.unit === amount.unit).at(-1)?.measure ?? null;
}
