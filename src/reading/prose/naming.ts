import { counts } from '../../measures/kinds';
import { nameBehind, plannedWork } from './behind';
import { actedOn, composed } from './composing';
import { namesExtent, namesValue } from './measures';
import type { Doubt } from './mention';
import { namedMeasure } from './named-measure';
import { cleanName, lostItsComma, withoutExamples } from './names';
import type { Item, Named } from './numbered';
import type { Pattern } from '../patterns';
import {
  isWork,
  lastVerb,
  opensClause,
  peelEnd,
  peelStart,
  type Ending,
  type Opening,
} from './peeling';
import { doneShare, rateOf } from './share-names';

const afterwards =
  /^(?:的)?(?:任务|目标|指标|水平|要求|大关|关口|台阶|之间|范围|的?区间|合理区间|(?:共计?|合计|总计)$|[,;。:、()”\s]|$)/;
/** What is told of a thing that is there already: 1幢已进入验收. */
const there = /^(?:已|正在)/;
const nextVerb =
  /^(?:确保|力争|带动|助力|实现|推动|促进|其中|增长|下降|较|比|达到|同比|占|用于|为|方便|惠及|覆盖|对应|需|由|且|并)/;
const existing = /(?:拥有|现有|共有|下辖|管辖|辖|设有|占地|覆盖|涉及|包含|含|位于|具有|受理|收到)$/;

/** What a number is the target of, and by which pattern that was read. */
export interface Found {
  named: Named;
  pattern: Pattern;
}

const by = (pattern: Pattern, named: Named | null): Found | null => named && { named, pattern };

/** Finds the name on the side of the number where it stands. */
export function nameOf(item: Item, ending: Ending, opening: Opening, bare: boolean): Found | null {
  const { amount, right } = item;
  const follows =
    !afterwards.test(right) && !(opensClause(right) && item.carried?.beforeNumber !== false);
  if (there.test(right)) return null;
  const share = doneShare(item, ending, opening);
  if (share) return by('share-done', share);
  if (follows && (unknownUnit.test(right) || isBoundOfNoun(item, ending))) return null;
  if (progress(item, ending, opening)) return null;
  const rated = rateOf(item);
  if (rated) return by('rate', rated);
  const spent = spentBefore(item);
  if (spent) return by('spent-on', spent);
  const acts = ending.measure === 'increment' || ending.measure === 'completion';
  if (follows) {
    if (!counts(amount.unit) && !acts && !(bare && item.carried?.beforeNumber === false)) {
      // 1亿元以上 before a noun bounds that noun; with a verb before it, punctuation was lost.
      const lost = item.touchesNext && lostBehind(item, opening);
      if (ending.measure === null && !lost) return by('planned-work', plannedWork(item, opening));
    } else if (!nextVerb.test(right)) {
      const behind = nameBehind(item, ending, opening, bare);
      if (behind !== undefined) return by('name-behind', behind);
    }
  }
  const noun = opening.rest === '' ? '' : nounOf(ending);
  const whole = noun === '' ? opening.rest : peelStart(ending.rest + noun).rest;
  const name = cleanName(withoutExamples(whole));
  if (!bare && /^\d{1,4}年?[底末度]?$/.test(name)) return null;
  if (bare || name === '') return by('name-carried', leaning(item, ending, follows));
  return by('name-before', nameBefore(item, ending, opening, name, follows));
}

/** 投资1.3亿元|改造农村电网: what it is spent on stands behind it. */
function spentBefore({ left, right, amount, touchesNext, rightEnd }: Item): Named | null {
  const kind = /^(?:计划|拟|全年|年内)*(投资|投入)(?:资金)?约?$/.exec(left)?.[1];
  if (kind === undefined || !amount.unit.endsWith('元') || peelStart(right).verb === '')
    return null;
  const name = `${cleanName(right)}${kind}`;
  const end = touchesNext ? amount.end : rightEnd;
  return { name, measure: 'completion', end, doubts: ['unsureName'] };
}

/** 水费收缴率95%以上|小水源监测覆盖率100%, 新建管道18.5公里|雨污分流完成9.2公里: the next target begins behind the number. */
function lostBehind({ amount, right }: Item, { measure, rest }: Opening): boolean {
  const another =
    namesValue(right) || peelEnd(right).measure !== null || peelStart(right).verb !== '';
  if (namesValue(rest)) return amount.operator === null || (amount.unit === '%' && another);
  return amount.operator === null && measure !== null && rest.length > 1 && another;
}

/** 12某某以上: a unit that is not known; what it bounds would be misread. */
const unknownUnit = /^[^,;。、\d]{1,6}(?:以上|以下|以内|左右)(?=[,;。、)]|$)/;

/** 收入超过30万元的村: the number says which villages. */
function isBoundOfNoun({ amount, right }: Item, { operator }: Ending): boolean {
  return (
    (operator ?? amount.operator) !== null &&
    !counts(amount.unit) &&
    /^的(?!目标|任务|水平|比例|比率)/.test(right)
  );
}

/** The name stands before the number: 固定资产投资增长8%, 新增企业20家. */
function nameBefore(
  item: Item,
  ending: Ending,
  opening: Opening,
  name: string,
  follows: boolean,
): Named | null {
  const { amount } = item;
  const end = amount.end;
  const doubts: Doubt[] = [
    ...(follows ? (['lostPunctuation'] as const) : []),
    ...(lostItsComma(opening.rest) ? (['lostPunctuation'] as const) : []),
  ];
  const full = composed(withVerbs(name, opening, ending.rest), item.carried, item.left);
  if (full !== name && item.carried && !opening.verbs.length) doubts.push('composedName');
  const measure = namedMeasure(item, name, ending, opening);
  if (measure !== null) {
    if (name.length < 2 && follows) return null;
    return { name: full, measure, end, doubts };
  }
  if (existing.test(ending.rest)) return null;
  const inner = lastVerb(opening.rest);
  // 农村道路|增设|安防设施45公里; a length or an area alone may be anything
  if (!counts(amount.unit) && !(inner && EXTENT.test(amount.unit) && !isWork(inner.verb)))
    return null;
  if (inner) {
    const phrase = /^[在对为以向通依围由按配]/.test(opening.rest) || opening.rest.length > 16;
    const object = phrase ? cleanName(inner.rest) : full;
    if (object.length < 2) return null;
    return { name: object, measure: inner.measure, end, doubts };
  }
  if (follows || name.length < 2) return null;
  return { name: full, measure: 'completion', end, doubts: [...doubts, 'unsureMeasure'] };
}

const EXTENT = /(?:公里|千米|亩|公顷|平方米|平方公里|吨|千瓦)$/;

/** 完成|签约. */
const INTRODUCED = /^(?:完成|开展|组织|实施|实现)(.{2,4})$/;
const isWorkOfItsOwn = (verb: string) =>
  isWork(verb) || /^(?:签约|征收|拆迁|搬迁|走访|慰问)$/.test(verb);

/** No name of its own: it leans on what was named before. */
function leaning(item: Item, ending: Ending, follows: boolean): Named | null {
  const { carried, amount, left } = item;
  // 拆除违建1.8万平方米,完成签约620户: a work that is named as a noun, not one on what was named before
  const own = carried && carried.unit !== amount.unit ? INTRODUCED.exec(ending.works)?.[1] : null;
  if (own && ending.rest === '' && counts(amount.unit) && isWorkOfItsOwn(own))
    return { name: own, measure: 'completion', end: amount.end, doubts: ['unsureName'] };
  // 水质达标率100%,新增造林2.2万亩: its object is in the verb
  if (ending.rest === '' && WHOLE_WORK.test(ending.works) && ending.measure !== null)
    return { name: ending.works, measure: ending.measure, end: amount.end, doubts: [] };
  if (!carried) return turned(item, ending) ?? workOf(item, ending);
  const listed = carried.names[0];
  const inAll = /^(?:共|共计|合计|总计)$/.test(ending.verb);
  // 提高1.2个百分点|至76%: the value that it comes to
  const comesTo = carried.measure === 'change_pp' && /^,?[至到]$/.test(left) ? 'level' : null;
  const measure = inAll ? carried.measure : (comesTo ?? ending.measure ?? carried.measure);
  const end = amount.end;
  if (listed !== undefined) {
    return { name: listed, measure, end, doubts: listed === carried.name ? ['sharedName'] : [] };
  }
  const told =
    ending.measure !== null ||
    ending.operator !== null ||
    /力争|确保|争取|20\d\d年|(?:目标|计划)[^,;。]{0,4}$/.test(left);
  const otherUnit = carried.beforeNumber && carried.unit !== amount.unit && amount.unit !== '';
  if (!told && (follows || !otherUnit)) return null;
  return { name: actedOn(carried, ending, amount.unit), measure, end, doubts: ['composedName'] };
}

/** 固定资产投资由负转正,增长4%; 事故起数、死亡人数双下降,分别控制在12起、8人; 公用经费只减不增,压减5%; 外贸实现零的突破,力争达到3000万元: the value's turn stands before its amount. */
function turned(item: Item, { measure }: Ending): Named | null {
  const before = TURN.exec(item.before)?.[1];
  if (before === undefined || measure === null) return null;
  const name = cleanName(peelStart(before).rest);
  return name.length < 2 ? null : { name, measure, end: item.amount.end, doubts: ['composedName'] };
}

const TURN =
  /^(.{2,20}?)(?:增速|增长)?(?:由负转正|由降转升|止跌回升|企稳回升|扭负为正|实现正增长|(?:实现)?零的?突破|只减不增|只降不[升增]|(?:实现)?(?:同比)?“?双(?:下)?降”?)$/;

/** 培育返乡创业人才,培训不少于100人次: the verb of a work that is done to what was named before. */
function workOf(item: Item, { verb, measure, works, rest }: Ending): Named | null {
  // 植树造林2000亩: works that are a name together
  if (works.length >= 4 && works !== verb && rest === '' && item.amount.unit !== '%') {
    return { name: works, measure, end: item.amount.end, doubts: ['unsureName'] };
  }
  // 新增|种植4000亩: of what stands further up
  if (verb === '新增' && rest === '' && works.length === 2 && works !== '完成')
    return { name: works, measure, end: item.amount.end, doubts: ['unsureName'] };
  // 造林9万亩: its object is in the verb
  if (WHOLE_WORK.test(verb) && rest === '')
    return { name: verb, measure, end: item.amount.end, doubts: [] };
  // 安置35户、122人
  const ofPeople = /^[万千]?[户人名]$/.test(item.amount.unit) && rest === '';
  if (!isWork(verb) || (item.before === '' && !ofPeople)) return null;
  const object = cleanName(lastVerb(item.before)?.rest ?? '');
  const name = object.length >= 2 && object.length <= 12 ? object + verb : verb;
  return { name, measure, end: item.amount.end, doubts: ['unsureName'] };
}

const WHOLE_WORK = /^(?:造林|植树|清淤|征地|拆迁|绿化|复绿|复垦|复耕|退[耕养牧田]还[林草湿湖])$/;

/** A verb that ends a name and belongs to it: 棚户区改造 542户; 完成 does not. */
function nounOf({ measure, verb, works }: Ending): string {
  if (measure !== 'completion') return '';
  return /^(?:完成|建成|新建|惠及|提供|达标|落实|安排|投放|发放|建设完成)$/.test(verb) ? '' : works;
}

/** 路基完成80%: how far a work is by then, no target of its own. */
function progress(item: Item, ending: Ending, opening: Opening): boolean {
  if (!/[%成]$/.test(item.amount.unit) || !/完成$/.test(ending.verb)) return false;
  return !namesValue(opening.rest);
}

/** 新上规|企业: the verb says which of what is so general. */
const TELLING = /(?:上规|升规|入规|入统|纳统|入库|上市|挂牌|上线|开工|竣工|投产|签约|落户)$/;
const GENERAL = /^(?:企业|项目|事项)$/;

/** Verbs that belong to a name: 惠及居民, 新增就业, 恢复和改善灌溉面积. */
function withVerbs(name: string, { verb, verbs }: Opening, clause: string): string {
  if (verb === '惠及' && name.length <= 4) return verb + name;
  if (verb === '接待' && name.length <= 2) return verb + name;
  if (name === '就业' && /^(?:新增|吸纳)$/.test(verb)) return verb + name;
  if (TELLING.test(verb) && GENERAL.test(name)) return verb + name;
  const own = verbs.filter((word) => !/^(?:完成|推进|实施|加快|建设)$/.test(word));
  const from = own.length > 0 ? clause.indexOf(own[0]!) : -1;
  const whole = clause.slice(from);
  return namesExtent(name) && from >= 0 && whole.endsWith(name) && name.length <= 8 ? whole : name;
}
