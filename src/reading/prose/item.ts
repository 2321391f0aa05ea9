import { baselineHead } from './baselines';
import { counts } from '../../measures/kinds';
import { kindOfValue } from '../../measures/total-or-level';
import type { Amount } from './amounts';
import { spentOn, type Carried } from './composing';
import { targetOf } from './target-of';
import type { Aim, Measure } from '../../plan/model';
import { judged, type Doubt, type TargetMention } from './mention';
import { nameOf, type Found } from './naming';
import type { Item, Named } from './numbered';
import { dueOf, withoutDate } from './due';
import { cleanName, splitNames } from './names';
import { isResultOrMilestone, isScoring } from './not-targets';
import { isAdverb, peelEnd, peelStart, type Ending, type Opening } from './peeling';
import { shareOfWhole } from './share-names';
import { firstYear, yearBefore, yearsEach, yearsPaired, type Horizon } from './periods';

/** Where an item stands: its sentence, and the years it speaks of. */
export interface Place {
  text: string;
  sentence: { start: number; end: number };
  horizon: Horizon;
  /** The sentence tells results too. */
  mixed: boolean;
  /** Results are read, not targets. */
  results?: boolean;
}

/** How far before a number its period may be named; keeps reading linear in the text's length. */
const PERIOD_REACH = 300;
const listMark = /^[,、和及与以或]*$/;
/** 2025年30亿元,今年目标|36亿元. */
const ownTarget = /^(?:(?:奋斗|预期|计划|工作|全年)?目标(?:任务|值)?|计划)$/;
/** 年底前|完成2万亩: when, and of what was named before. */
const namesNothing = (words: string) => ownTarget.test(words) || isAdverb(words);
const comparison = /(?:高于|低于|快于|优于|高出|超(?:[过出]|(?![过出])))([^,;。\d]{1,12})$/;
/** 特困供养标准不低于低保标准的1.3倍. */
const timesOf = /([^,;。\d]{2,20}?)(?:不低于|不超过|不高于|高于|低于|达到|超过)[^,;。\d]{2,12}的$/;
/** 累计改造1460处,其中2026年|完成500处: a year's part of what was named before. */
const YEARS_ALONE = /^[、,]?(?:其中:?|到|至)?(?:20\d\d年[底末度]?[、和及,]?)+$/;
const sameThing = ({ carried, amount }: Item) =>
  carried?.beforeNumber === true && carried.unit === amount.unit;
/** Values that are written without a unit. */
const unitless =
  /(?:[A-Z]{2,}|(?:指数|系数)\([^()]*\)|数|数量|总数|总量|指数|系数|比|倍差|倍数|死亡率|得分率|强度)$/;

/** What a policy pays and who meets to steer it; neither is tracked. */
const rules =
  /^(?:每[个家户名项].{0,6}|户均)(?:补助|奖励|资助|奖补|补贴)|每[个家户亩人名座处辆](?:补助|奖励|资助|奖补|补贴)$|^最高$|(?:分别|一次性|给予)(?:补助|奖励|资助|奖补|补贴)(?:[\d.]+[万亿]*元、?)*$|^[\d.]+[万亿]*元$|烈度$|(?:领导小组|工作专班|专班)$|^成立由|由$/;

/** 新建服务站6所,每个街道至少1所: how what was counted is spread. */
const EACH_PLACE = /^每个?(?:街道|镇街?|乡镇?|县区?|村|社区|学校|片区|园区|网格)$/;

/** How large a project is: 建筑面积8000平方米. */
const sizes = /^(?:总|地上|地下)?(?:建筑|占地|用地)(?:总)?面积$/;

function unitMeasure(amount: Amount, measure: Measure | null, verb: string): Measure | null {
  if (amount.measure !== undefined) return amount.measure;
  // 下降2个百分点 is a fall of two: which way it goes must not get lost.
  if (amount.unit.endsWith('百分点')) return measure === 'reduction' ? measure : 'change_pp';
  if (amount.unit === '番') return 'growth';
  if (measure === 'growth' && !['%', '倍', '‰', '成'].includes(amount.unit)) return 'increment';
  if (measure === 'increment' && /(?:提高|提升|上升|提质增量)$/.test(verb) && amount.unit !== '%') {
    return counts(amount.unit) || /[公里亩米]$/.test(amount.unit) ? 'completion' : 'increment';
  }
  if (measure === 'increment' && (amount.unit === '%' || amount.unit === '‰')) return 'growth';
  return measure;
}

/** A gap to others: 增速高于全市2个百分点. */
function comparedName(item: Item): string | null {
  if (item.amount.unit === '倍') return timesOf.exec(item.left)?.[1] ?? null;
  const bounds = /^的[^,;。]/.test(item.right);
  const found = item.amount.unit.endsWith('百分点') && !bounds ? comparison.exec(item.left) : null;
  if (!found) return null;
  // 农民收入增长7%,高于全市0.5个百分点: of what was named before
  const whole = peelStart(item.left).rest;
  return cleanName(found.index === item.left.length - whole.length ? before(item) + whole : whole);
}

/** What the item before named; '' where there is none. */
const before = ({ carried }: Item) => carried?.name ?? '';

const gapTo = (name: string, { amount }: Item): Found => ({
  pattern: 'gap',
  named: {
    name,
    measure: amount.unit === '倍' ? 'level' : 'change_pp',
    end: amount.end,
    doubts: [],
  },
});

/** The bound that stands before what a multiple is compared with; a gap has none. */
function boundOf({ amount, left }: Item): Aim | null {
  if (amount.unit !== '倍') return null;
  return peelEnd(left.replace(/[^于过到]*的$/, '')).operator;
}

/** Reads one number of a sentence; null when it is no target. */
export function readItem(
  place: Place,
  whole: Item,
): { mentions: TargetMention[]; carried: Carried } | null {
  const item = { ...whole, left: withoutDate(whole.left) };
  const { amount } = item;
  const ending = peelEnd(item.left);
  const head = item.baseline === undefined ? ending.rest : baselineHead(item.left);
  const opening = peelStart(head);
  const ofYear = YEARS_ALONE.test(head) && sameThing(item);
  const bare =
    ofYear || listMark.test(head) || listMark.test(opening.rest) || namesNothing(opening.rest);
  const clause = place.text.slice(item.start, amount.end);
  if (!place.results && isResultOrMilestone(item.baseline === undefined ? clause : head))
    return null;
  if (isScoring(clause, place.text.slice(amount.end, amount.end + 24))) return null;
  const before = place.text.slice(
    Math.max(place.sentence.start, amount.start - PERIOD_REACH),
    amount.start,
  );
  const compared = comparedName(item);
  const share = shareOfWhole(item);
  const found = compared ? gapTo(compared, item) : (share ?? nameOf(item, ending, opening, bare));
  // 95户402人: another amount is no name
  if (!found || AMOUNT.test(found.named.name)) return null;
  const { pattern } = found;
  const named = spentOn(
    reached(found.named, toldBefore(place.text, amount.start)),
    place.text.slice(amount.end, amount.end + 40),
  );
  if (rules.test(named.name) || (EACH_PLACE.test(named.name) && item.carried !== null)) return null;
  const measure = unitMeasure(amount, named.measure, ending.verb);
  if (measure === null) return null;
  const due = place.results
    ? null
    : dueOf(
        place.text,
        { start: item.start, end: amount.end },
        item.before,
        {
          measure,
          addsUp: measure === 'level' && kindOfValue(named.name, amount.unit) !== 'level',
          unit: amount.unit,
        },
        place.horizon.quarter,
      );
  if (amount.unit === '' && !unitless.test(named.name)) return null;
  const unsure = named.doubts.some((doubt) => doubt === 'unsureName' || doubt === 'unsureMeasure');
  if (isIdiom(amount) && unsure) return null;
  const years =
    ending.distribution === 'each'
      ? yearsEach(before)
      : item.run > 1 && !bare
        ? yearsPaired(toldBefore(place.text, amount.start), item.run)
        : (item.carried?.years ?? []).slice(1);
  const addsUp = /increment|completion/.test(measure) || item.left.includes('累计');
  const period = years[0] ?? periodBefore(before, place.horizon, addsUp, ending);
  // What was reached before is no target, and says what the year after it is of.
  const isPast = period !== null && Number(period.slice(-4)) < firstYear(place.horizon);
  const names = namesOf(item, named, ending, opening);
  const chosen = ending.distribution === 'all' ? names : names.slice(0, 1);
  const shares =
    ending.distribution === 'each' && item.run > 1 && new Set(names).size < 2 && years.length < 2;
  const doubted: Doubt[] = [
    ...named.doubts,
    ...(sizes.test(named.name) && ending.verb + opening.verb === ''
      ? (['partOfProject'] as const)
      : []),
    ...(shares ? (['sharedName'] as const) : []),
    ...(place.mixed ? (['pastOrPlan'] as const) : []),
    ...(amount.chinese && amount.unit !== '番' ? (['spelledNumber'] as const) : []),
  ];
  const listed = (item.carried?.names.length ?? 0) > 0 && ending.distribution === null;
  const operator = ending.operator ?? (listed ? (item.carried?.operator ?? null) : null);
  const mentions = (due === 'milestone' || isPast ? [] : chosen).map((name): TargetMention => ({
    name,
    measure,
    target: targetOf(amount, compared ? boundOf(item) : (share?.operator ?? operator)),
    period,
    ...(item.baseline === undefined ? {} : { baseline: item.baseline }),
    ...(typeof due === 'number' ? { dueBy: due } : {}),
    start: item.start,
    end: named.end,
    ...judged(doubted),
    pattern,
  }));
  const waiting =
    ending.distribution === 'each' ? names.slice(1) : (item.carried?.names ?? []).slice(1);
  const carried: Carried = {
    name: ending.distribution === 'all' ? named.name : (names[0] ?? named.name),
    names: years.length > 1 ? [named.name] : waiting,
    years,
    measure: named.measure ?? measure,
    unit: amount.unit,
    operator,
    beforeNumber: named.end === amount.end,
  };
  return { mentions, carried };
}

/** 两手, 三方, 百家: small round numbers in words stand in idioms; 三万五千名 does not. */
const isIdiom = ({ chinese, low, unit }: Amount) =>
  chinese && low < FEWEST_COUNTED && !/[番成%‰]$|^[万亿]/.test(unit);
const FEWEST_COUNTED = 21;

const AMOUNT = /^(?:涉及|覆盖)?\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,2}(?:$|[、,])/;

/** 到2026年,高新技术企业1100家: what no verb says to be done is there by then. */
function reached(named: Named, sentence: string): Named {
  if (!named.doubts.includes('unsureMeasure') || !BY_THEN.test(sentence)) return named;
  return {
    ...named,
    measure: 'level',
    doubts: named.doubts.filter((doubt) => doubt !== 'unsureMeasure'),
  };
}

/** What the sentence says up to a place, semicolons and all. */
function toldBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - PERIOD_REACH), at);
  return near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1);
}

const BY_THEN = /^[^,;。\d]{0,8}到20\d\d年[底末]?,/;

/** 年均 speaks of each year of the plan's span; else the sentence's own words. */
function periodBefore(text: string, horizon: Horizon, addsUp: boolean, ending: Ending) {
  const named = yearBefore(text, horizon, addsUp);
  const yearly = ending.measure === 'growth' && /年均[^,;。]{0,6}$/.test(text);
  if (yearly && horizon.span?.endsWith(named ?? '')) return horizon.span;
  return named;
}

/** The names that a number, or the numbers of its list, are for. */
function namesOf(item: Item, named: Named, ending: Ending, opening: Opening): string[] {
  if (ending.distribution === null) return [named.name];
  const { run, earlier } = item;
  const isCarried = listMark.test(opening.rest) && item.carried !== null;
  const own = isCarried ? [] : splitNames(named.name);
  if (ending.distribution === 'all') return own.length > 0 ? own : [named.name];
  if (own.length > 1 || run < 2) return own.length > 0 ? own : [named.name];
  // 出口25亿元…,分别增长8%、10%: for what was named before
  if (own.length === 0 && earlier.length >= run) return earlier.slice(-run).map(({ name }) => name);
  // 新开工、竣工项目分别不少于30个、20个
  if (opening.verbs.length === run) return opening.verbs.map((verb) => verb + named.name);
  return Array.from({ length: run }, () => named.name);
}
