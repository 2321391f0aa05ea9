import { counts } from '../../measures/kinds';
import { namesValue } from './measures';
import type { Doubt } from './mention';
import { cleanName, cleanNameBehind } from './names';
import type { Item, Named } from './numbered';
import { lastVerb, opensClause, type Ending, type Opening } from './peeling';

const examples = /等([^、等]{0,12})$/;
/** Things that are known only by their examples: 某某学校等10个项目. */
const general =
  /^(?:项目|工程|服务中心|中心|平台|片区|地块|园区|场馆|活动|建设|载体|产业|企业|行业|领域)/;
const MAX_EXAMPLES = 28;

/** 完成南片842亩土地征收任务: an amount of work that is named as a task. */
export function plannedWork(item: Item, opening: Opening): Named | null {
  const work = /^([^、]{2,20})(?:任务|工作)$/.exec(item.right)?.[1];
  if (work === undefined || item.amount.operator !== null || opening.measure === null) return null;
  return { name: cleanName(work), measure: opening.measure, end: item.rightEnd, doubts: [] };
}

/**
 * The name stands behind the number: 建设3座天桥, A等3座天桥, or the next item of such a list. Null: the number is
 * none of a target; undefined: what follows is no name.
 */
export function nameBehind(
  item: Item,
  ending: Ending,
  opening: Opening,
  bare: boolean,
): Named | null | undefined {
  const behind = nameAlone(item, ending, opening, bare);
  const age = AGE.exec(item.left)?.[0];
  if (!behind || age === undefined || behind.name.startsWith(age.slice(0, -1))) return behind;
  return { ...behind, name: age + behind.name };
}

/** 3年前立项的|32个项目: which of them, said before their number. */
const AGE =
  /(?<!\d)(?:(?:19|20)\d\d|[\d一二两三四五六七八九十]{1,3})年以?[前上后][^,;。、\d]{0,12}的$/;

function nameAlone(
  item: Item,
  ending: Ending,
  opening: Opening,
  bare: boolean,
): Named | null | undefined {
  const name = cleanNameBehind(item.right);
  const acts = ending.measure === 'increment' || ending.measure === 'completion';
  if (name.length < (acts ? 1 : 2)) return undefined;
  const counted = counts(item.amount.unit);
  const found = (words: string, measure: Named['measure'], ...doubts: Doubt[]): Named => ({
    name: words,
    measure,
    end: item.rightEnd,
    doubts,
  });
  const treated = counted ? workOn(item) : null;
  if (treated !== null) return found(treated, 'completion');
  if (isFor(item)) {
    const given = item.touchesNext ? lastVerb(item.right) : null;
    if (given === null || given.at < 2)
      return found(name.replace(GIVEN, ''), 'completion', 'unsureName');
    // 为2.6万名老人|发放津贴1800万元: what they are given has an amount of its own
    const whom = cleanNameBehind(item.right.slice(0, given.at));
    return { ...found(whom, 'completion', 'unsureName'), end: item.amount.end + whom.length };
  }
  if (isThreshold(item, name)) return null;
  if (acts) {
    // 商标注册量净增2500件行政裁决结案率100%: the name stood before the verb
    if (item.touchesNext && opening.rest.length >= 3) return undefined;
    const value = !counted && namesValue(name) && ending.measure === 'completion';
    return found(withVerb(name, ending), value ? 'level' : ending.measure);
  }
  if (ending.measure !== null) return undefined;
  if (bare && counted && /(?:力争|确保|争取|实现|计划|努力)$/.test(item.left)) {
    return found(name, 'completion');
  }
  if (bare && item.carried?.beforeNumber === false) return found(name, item.carried.measure);
  const done = item.left === '' && counted && (DONE.exec(item.right) ?? ENDS_DONE.exec(item.right));
  if (done && !item.touchesNext) return found(cleanName(done[1]! + done[2]!), 'completion');
  const example = examples.exec(ending.rest);
  if (example && counted) {
    if (item.touchesNext || /^.{0,4}(?:单位|部门|街道|乡镇|成员)/.test(name)) return null;
    return found(cleanName(named(example, name, opening)), opening.measure ?? 'completion');
  }
  if (opening.measure !== null && counted && !bare) {
    if (item.touchesNext || opensClause(item.right)) return undefined;
    const attribute = opening.rest.slice(opening.rest.lastIndexOf('等') + 1);
    return found(cleanName(attribute + name), opening.measure, 'unsureName');
  }
  return example ? null : undefined;
}

/** 28个渡口完成改造: what is done to the things that are counted. */
const DONE =
  /^([\u4e00-\u9fff“”]{2,14}?)(?:全部|全面|如期)*(?:完成|实施)((?:提升|升级|标准化|综合)*(?:改造|建设|整治|修缮|搬迁|治理|验收|更新|打通|销号|清零))$/;

/** 3栋标准厂房封顶: where the things that are counted have come to. */
const ENDS_DONE =
  /^([\u4e00-\u9fff“”]{2,14}?)(?:全部|全面|如期|主体)*((?:建成|竣工|正式)?(?:封顶|投产|投用|投入使用|达产|竣工|完工|开工|通车|贯通|并网|交付(?:使用)?|开业|投运|启用|验收|上线))$/;

const WORK_ON =
  /^的?([\u4e00-\u9fff“”]{1,14}?)(?:全面|统一|集中|依法)*(?:实施|开展|进行|推进)([\u4e00-\u9fff“”、]{2,20}?)(?:工作)?$/;

/** 对22个渔村开展环境整治: what is done to the things that are counted. */
function workOn({ left, right, touchesNext }: Item): string | null {
  if (touchesNext || !/(?:^|[,;:、])(?:[计拟]划?)?对(?:全[区县市镇乡])?$/.test(left)) return null;
  const [, thing, work] = WORK_ON.exec(right) ?? [];
  if (thing === undefined) return null;
  return cleanName(thing.length < 2 ? work! : thing + work!);
}

/** What the number counts is told by the verb too: 惠及家长. */
const withVerb = (name: string, { verb }: Ending) =>
  verb === '惠及' && name.length <= 4 ? verb + name : name;

/** 甲、乙等3个服务中心: a general word keeps its examples, all where they are short, else the last. */
function named(example: RegExpExecArray, name: string, opening: Opening): string {
  const own = `${example[1] ?? ''}${name}`;
  if (!general.test(own)) return own;
  const list = opening.rest.slice(0, opening.rest.lastIndexOf('等')).replace(/^、/, '');
  const last = list.slice(list.lastIndexOf('、') + 1);
  const kept = list.length <= MAX_EXAMPLES ? list : last;
  return kept.length >= 2 && kept.length <= MAX_EXAMPLES ? `${kept}等${own}` : own;
}

/** 为650名残疾人|提供|居家托养: a verb that says nothing. */
const GIVEN = /(?<=^.{2,14})(?:提供|给予|实施|开展)(?=.{2})/;

/** 为15个乡镇的队伍配备装备: whom a work is done for. */
const isFor = ({ left, amount }: Item): boolean =>
  counts(amount.unit) &&
  /(?:^|[^作成认称名变定视因])[为给向](?:全[区县市旗镇乡]|辖区内?)?$/.test(left);

/** 2亿元以上项目, 2000人以上的村: a bound that says which things are meant. */
function isThreshold({ amount, right, touchesNext }: Item, name: string): boolean {
  if (amount.operator !== '>=' && amount.operator !== '<=') return false;
  // 建设10千瓦以上充电桩|45个
  if (touchesNext && !counts(amount.unit) && !/[%‰成]$/.test(amount.unit)) return true;
  if (counts(amount.unit)) return /^的/.test(right) && /^[万千]?[人户]/.test(amount.unit);
  return amount.unit.endsWith('元') && !namesValue(name);
}
