import type { Aim, Measure } from '../../plan/model';
import { isBound, measureOf, verbsAt, wordsEnding, type Meaning } from './vocabulary';

/** What the words before a number say. */
export interface Wording {
  measure: Measure | null;
  /** What the words aim at: 降至约 is about a number, from above. */
  operator: Aim | null;
  /** 分别 and 均: the names before the number share it, or take one number each. */
  distribution: 'each' | 'all' | null;
  /** The verb that tells the measure. */
  verb: string;
  /** All verbs of work before the number, as they stand there: 调解组织. */
  works: string;
}

/** What stands before the words that lead to a number. */
export interface Ending extends Wording {
  rest: string;
}

/** What follows the verbs that open a clause. */
export interface Opening {
  measure: Measure | null;
  verb: string;
  /** All its verbs, when they share what follows: 新开工、竣工. */
  verbs: string[];
  rest: string;
}

/** Whether a verb may stand before the one already read: 新增上线, 增速达到, but not 建设达到. */
function joins(measure: Measure, following: Measure): boolean {
  const acts: readonly Measure[] = ['completion', 'increment'];
  if (following === 'level') return ['growth', 'increment', 'reduction'].includes(measure);
  return acts.includes(following) && acts.includes(measure);
}

/** A short word may be the end of another: 人均, 城市增, 年均浓度. */
const partOfWord: Readonly<Record<string, RegExp>> = {
  均: /[人户亩年平地村校日月]均$/,
  都: /[首成古]都$/,
  增: /[净新递倍比年]增$|[家户个人]增$/,
  降: /[下升]降$/,
  双: /[一成无]双$/,
  破: /[爆侦]破$/,
  超: /[赶反]超$/,
  翻: /[推]翻$/,
  近: /[附邻就临远]近$/,
  增长率: /自然增长率$/,
  占: /[抢侵]占$/,
  为: /[作行因成]为$/,
  新: /[创革更翻高]新$/,
  要: /[重主需]要$/,
  将: /[主名]将$/,
  到: /[遇感受看直达]到$/,
};

/** 较上年翻一番, 比2022年下降8%: against what. */
const comparedWith =
  /(?:较|比|与|同)(?:上年度?|去年|前年|20\d\d年|“?十[一二三四五六]五”?)(?:同期|末|底|年末|相比)?$/;

/** 提高至每人每年670元. */
const perHead =
  /(?<=[至到为达于过]|^[、和及与,]?)每[人户](?:每[年月天])?$|(?<=.{3})每[人户]每[年月天]$/;

/** 增幅保持两位数、达到10%以上. */
const twoDigits = /(?:保持|实现)两位数(?:以上)?(?:增长)?[,、]$/;

/** Takes the words that lead to a number off the end of `text`; the rest is the name's side. */
export function peelEnd(text: string): Ending {
  const wording: Wording = {
    measure: null,
    operator: null,
    distribution: null,
    verb: '',
    works: '',
  };
  // 分别惠及居民1200户、800户: said before the verb
  if (/^[^,]{0,12}分别/.test(text)) wording.distribution = 'each';
  let rest = text;
  for (let round = 0; round < 8; round++) {
    rest = rest.replace(comparedWith, '').replace(perHead, '').replace(twoDigits, '');
    if (round > 0) rest = rest.replace(/(?<=.)(?:\([\d.]{1,4}分\))?:$/, '');
    // 农田建设|任务5.2万亩
    else if (isTaskOfWork(rest)) rest = rest.slice(0, -2);
    const acted = wording.measure === 'completion' || wording.measure === 'increment';
    const found = wordsEnding(rest).find(
      ([word, meaning]) =>
        rest.endsWith(word) &&
        partOfWord[word]?.test(rest) !== true &&
        !(meaning === 'completion' && wording.measure !== null && !acted),
    );
    if (!found) {
      const chained = acted ? chainedVerb(rest) : null;
      if (!chained) break;
      wording.measure = chained.measure;
      rest = chained.rest;
      continue;
    }
    const [word, meaning] = found;
    if (meaning === 'each' || meaning === 'all') {
      wording.distribution ??= meaning;
    } else if (isBound(meaning)) {
      wording.operator ??= meaning;
      if (/^(?:控制|突破|超过)/.test(word)) wording.measure ??= 'level';
    } else {
      const measure = measureOf(meaning);
      if (measure !== null && wording.measure !== null && !joins(measure, wording.measure)) break;
      if (measure !== null) {
        if (measure === 'completion') wording.works = word + wording.works;
        if (meaning === 'lowered') wording.operator = lowered(wording.operator);
        wording.measure = measure;
        wording.verb = word;
      }
    }
    rest = rest.slice(0, -word.length);
  }
  return { ...wording, rest };
}

const isTaskOfWork = (text: string) =>
  text.endsWith('任务') &&
  wordsEnding(text.slice(0, -2)).some(
    ([word, meaning]) =>
      word.length > 1 && text.endsWith(`${word}任务`) && measureOf(meaning) === 'completion',
  );

/** 降至: what comes down to its number, or to about it; a bound says itself which way it goes. */
const lowered = (operator: Aim | null): Aim =>
  operator === null ? '=down' : operator === '~' ? '~down' : operator;

/** 创建、评估、认定 8所: the first of several verbs tells what is done. */
function chainedVerb(text: string): { measure: Measure | null; rest: string } | null {
  if (!/[、或和及与]$/.test(text)) return null;
  const before = text.slice(0, -1);
  const found = wordsEnding(before).find(
    ([word, meaning]) =>
      before.endsWith(word) &&
      word.length > 1 &&
      (meaning === 'completion' || meaning === 'increment'),
  );
  if (!found || before.length > found[0].length + 8) return null;
  return { measure: measureOf(found[1]), rest: before.slice(0, -found[0].length) };
}

const leadingAdverbs =
  /^(?:[—●•◆■□○☆△▲★☐√✓]{1,2}|同步(?!率)|(?:省|市|州|上级)下达(?:我[区县市])?(?=.{3})|力争|确保|预计|要(?![素点地件闻求塞隘])|主导(?=或|、|制|起草|编制)|参与(?=制|起草|编制)|预期(?!寿命)|计划(?!生育|投资|总投资|完成)|努力|争取(?=.{0,4}(?:实现|建成|完成|达到|新))|力求|实现|全年|全区|全县|全市|全旗|全镇|我区|我县|我市|今年|本年度|本年|年内|当年|其中|使(?!用)|并(?!购|联|网)|以及|同时|年底前|年底|每年|积极|全面|大力|加快|推动|促进|不断|持续|稳步|进一步|全力|着力|年均(?!浓度)|同比|分别|均(?!衡)|将|把(?!关)|对(?!接|口|外|标)|力促|做好|抓好|支持|鼓励|引导|动员|扎实|深入|有序|切实|统筹|稳妥|逐步|先行|加大|加强|至少|再(?!生|就业|贷款|制造|担保)|到(?!位|账|期|港|达|访)|原则上|继续|年度(?!计划|投资|任务)(?=.{2})|全方位|精心|认真|广泛|按照?[^,、。;]{0,6}要求|(?:到|至|在)?(?:(?:19|20)\d\d(?![\d万亿.家户个元名人热平千公吨米立亩])|“?十[一二三四五六]五”?)(?:年|期间|时期|末)?(?:底|末|内|[以之]?前|度|全年)?|(?:未来|今后)?[一二两三四五1-5]年(?:内|来|间|时间|累计)?(?!以?[前上后])|和(?![美谐平睦])|[及与、,的或])/;

/** Whether words say only when, or how, a thing is done: 年底前, 力争. */
export const isAdverb = (words: string): boolean => leadingAdverbs.exec(words)?.[0] === words;

/** Whether a verb and what follows it make a noun: 建设用地, 服务业, 增加值. */
function partOfNoun(word: string, meaning: Meaning, following: string): boolean {
  if (
    /^(?:性|值(?!班|得)|率(?!先)|额(?!外)|数(?!字|据|智|控)|量(?!化|子|贩)|的|覆盖)/.test(following)
  ) {
    return true;
  }
  if (/^.{0,4}率(?!先)/.test(following) && nounLike.has(word)) return true;
  // 创新|型中小企业, 登记|失业人员
  if (following.startsWith('型') || (word === '登记' && following.startsWith('失业'))) return true;
  // 招聘|活动, 补贴|资金: without the verb it may be anything
  if (ANY.test(following) && (word === '招聘' || (nounLike.has(word) && word !== '组织')))
    return true;
  // 回收|利用率
  if (/^(?:利用|使用|处理|处置|治理|管理)率/.test(following)) return true;
  if (/^.{0,4}(?:企业|公司)/.test(following) && ofFirms.test(word)) return true;
  // 新上项目, but 新上市企业
  if (word === '新上' && /^[市规线架]/.test(following)) return true;
  if (word === '建成' && /^区(?!级|域|块|人民|内|属)/.test(following)) return true;
  return (
    meaning !== 'increment' &&
    !/^(?:培育|培养|打造|扶持|支持|发展|落地|推进)$/.test(word) &&
    /^(?:用地|业|中心|标准(?!厂房|化|地|[果茶桑菜]?园|大棚|泊位|农田|车间|车位)|投资|项目|工程|收入|面积|时限|时间|周期|能力|规模|比例|人数|产值|成本|水平|支出|半径|距离|人员|团队|平台|站|基地|指数|强度)/.test(
      following,
    )
  );
}

const ANY = /^(?:活动|资金|行动|赛事|机构)$/;

/** What firms are called after: 上市企业. */
const ofFirms = /^(?:上市|达标|入库|签约|挂牌|认定|登记|纳统|升规|转型)$/;

/** Verbs that only introduce the one behind them: 完成新增蓄水能力. */
const introducing = /^(?:完成|推进|推动|加快|实施|支持|力促|开展|争取)$/;

/** Takes adverbs, years and the first verb off the start of a name; the verb tells the measure. */
export function peelStart(text: string): Opening {
  const opening: Opening = { measure: null, verb: '', verbs: [], rest: text };
  for (let round = 0; round < 12; round++) {
    const { rest } = opening;
    const adverb = leadingAdverbs.exec(rest)?.[0];
    if (adverb !== undefined && rest.length > adverb.length) {
      opening.rest = rest.slice(adverb.length);
      continue;
    }
    if (rest.startsWith('累计') && rest.length > 3) {
      opening.measure = 'level';
      opening.rest = rest.slice(2);
      continue;
    }
    const adjective =
      ['重点', '高标准', '高质量', '新'].find((word) => rest.startsWith(word)) ?? '';
    const found = startVerb(rest, 0) ?? (adjective ? startVerb(rest, adjective.length) : null);
    if (!found) break;
    const { word, meaning, end } = found;
    if (rest.length - end < 2) break;
    const measure = measureOf(meaning);
    if (
      opening.measure === null ||
      (measure === 'increment' && (introducing.test(opening.verb) || opening.measure === 'level'))
    ) {
      opening.measure = measure;
    }
    if (opening.verb === '') opening.verb = word;
    opening.verbs.push(word);
    opening.rest = rest.slice(end);
  }
  return opening;
}

/** 办马拉松一场, but not 办理; 建客运站, but not 建筑. */
const shortVerbs =
  /^(?:办(?![理公学事案件结证税])|建(?![设成立筑行制档议材工委国党交省市区县言模构安造房后新湖德平兴水]))/;

function shortVerb(text: string, at: number): [string, Meaning] | null {
  const found = shortVerbs.exec(text.slice(at, at + 2));
  return found ? [found[0], 'completion'] : null;
}

function startVerb(text: string, at: number) {
  const found =
    verbsAt(text, at).find(([word]) => text.startsWith(word, at)) ?? shortVerb(text, at);
  if (!found) return null;
  const end = at + found[0].length;
  if (partOfNoun(found[0], found[1], text.slice(end, end + 6))) return null;
  return { word: found[0], meaning: found[1], end };
}

/** A verb inside a clause, and what follows it. */
interface InnerVerb {
  verb: string;
  measure: Measure | null;
  rest: string;
  at: number;
}

/** Verbs that stand as nouns more often: 指导服务, 技能培训. */
const nounLike = new Set(
  '建设 服务 认定 评定 培训 治理 整治 改造 开发 发展 检查 登记 转化 策划 宣讲 支持 组织 升级 提质 安置 处置 拆除 修缮 评选 构建 监测 检测 筛查 排查 演出 放映 展演 更新 创新 运营 监测 维护 养护 修复 抚育 补贴 救助 调解 对接 采购 立项 上市 达标 评估 推介 补充'.split(
    ' ',
  ),
);

/** Whether a verb stands for a work by itself: 培训100人次. */
export const isWork = (verb: string): boolean => nounLike.has(verb);

/** The last verb inside a clause and what follows it: 在全区开展|宣传活动. */
export function lastVerb(text: string): InnerVerb | null {
  let noun: InnerVerb | null = null;
  for (let at = text.length - 2; at >= 0; at--) {
    const found = verbsAt(text, at).find(
      ([word, meaning]) =>
        (meaning === 'increment' || meaning === 'completion') && text.startsWith(word, at),
    );
    if (!found) continue;
    const verb = {
      verb: found[0],
      measure: measureOf(found[1]),
      rest: text.slice(at + found[0].length),
      at,
    };
    if (!nounLike.has(found[0])) return verb;
    noun ??= verb;
  }
  return noun;
}

/** Whether words begin a clause of their own, with a verb that is no noun: 开展…, 新增…; not 建设项目. */
export function opensClause(text: string): boolean {
  const found = startVerb(text, 0);
  return found !== null && found.word.length > 1 && !nounLike.has(found.word) && text.length > 3;
}
