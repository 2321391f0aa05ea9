import { planAimOf, type Conflict, type Indicator } from '../model';
import { unitsAlike } from '../../measures/kinds';
import { kindOf, sameValue } from './kind';
import { leadsAgree } from './leads';
import { isVague, thingKey } from './same-thing';

/** What the mentions of a plan have to do with each other. */
export interface Relations<R extends Indicator> {
  /** The records, with `sameAs` where one repeats an earlier one. */
  indicators: R[];
  /** Things that are stated several times and not alike, in plan order. */
  conflicts: Conflict[];
}

/** More different values than this of one name are a table of places or units, no contradiction. */
const MOST_VALUES = 8;

/**
 * Finds which records repeat an earlier one and which contradict each other. Both are mentions of one thing; they repeat
 * each other where target and lead units agree, and contradict each other where value, operator, unit of measure or lead
 * units differ. Takes linear time: records meet only those of the same thing, and of these a fixed number.
 */
export function relate<R extends Indicator>(records: readonly R[]): Relations<R> {
  const things = new Map<string, Thing<R>>();
  const indicators = records.map((record) => {
    const key = thingKey(record);
    const thing = things.get(key) ?? { firsts: [], overflows: false };
    things.set(key, thing);
    const same = thing.firsts.find((first) => repeats(first, record));
    if (same) return { ...record, sameAs: same.id };
    if (thing.firsts.length < MOST_VALUES) thing.firsts.push(record);
    else thing.overflows = true;
    return record;
  });
  const order = new Map(records.map(({ id }, i) => [id, i]));
  const conflicts = [...things.values()]
    .filter(({ firsts, overflows }) => firsts.length > 1 && !overflows)
    .flatMap(({ firsts }) => clusters(firsts))
    .filter(contradicts)
    .map((mentions): Conflict => ({
      kind: kindOf(mentions),
      indicators: mentions.map(({ id }) => id),
    }))
    .sort((a, b) => order.get(a.indicators[0]!)! - order.get(b.indicators[0]!)!);
  return { indicators, conflicts };
}

interface Thing<R> {
  /** Mentions that repeat no earlier one. */
  firsts: R[];
  overflows: boolean;
}

function repeats(first: Indicator, later: Indicator): boolean {
  if (first.section === later.section && isVague(later)) return false;
  const { low, high, unit } = first.target;
  const { target } = later;
  const sameTarget =
    planAimOf(first.target) === planAimOf(target) &&
    low === target.low &&
    high === target.high &&
    unit === target.unit;
  return sameTarget && leadsAgree(first.lead, later.lead);
}

/** Mentions that may be one thing: what differs in value and in the word it is counted by are two (10 场, 200 次). */
function clusters<R extends Indicator>(firsts: readonly R[]): R[][] {
  const found: R[][] = [];
  for (const mention of firsts) {
    const cluster = found.find(([head]) => comparable(head!, mention));
    if (cluster) cluster.push(mention);
    else found.push([mention]);
  }
  return found;
}

const comparable = (a: Indicator, b: Indicator) =>
  sameValue(a, b) || unitsAlike(a.target.unit, b.target.unit);

const area = /(?:[镇乡村]|街道|社区|园区|\(街道、园区\))(?:办事处|管委会)?$/;

/** Places that have a share each: what differs between them is no contradiction. */
const isShare = ({ lead }: Indicator) => lead.length > 0 && lead.every((unit) => area.test(unit));

/**
 * Two figures of one section do not contradict each other where a stretch goal may follow its target (下降 14%,力争 15%). Nor do
 * names that leave open what is counted, nor the shares of several places.
 */
function contradicts(mentions: readonly Indicator[]): boolean {
  if (mentions.length < 2 || mentions.some(isVague)) return false;
  if (mentions.every(isShare)) return false;
  if (new Set(mentions.map(({ section }) => section)).size > 1) return true;
  return mentions.slice(1).every((later, i) => saysAgain(mentions[i]!, later));
}

/** As far behind the first a passage says it again. */
const SAME_PASSAGE = 300;
/** 力争, 其中, 分别: another goal, or a part. */
const OTHER_GOAL = /力争|确保|争取|冲刺|奋斗|挑战|保底|其中|分别|上半年|季度|\d月|20\d\d年/;

/** 新增泊位1200个…新增泊位1500个: both by the whole name and without a word that tells them apart. */
const saysAgain = (first: Indicator, later: Indicator): boolean =>
  (later.start ?? Infinity) - (first.start ?? 0) <= SAME_PASSAGE &&
  [first, later].every(
    ({ quote = '', name, pattern }) =>
      pattern?.startsWith('name') === true && quote.includes(name) && !OTHER_GOAL.test(quote),
  );
