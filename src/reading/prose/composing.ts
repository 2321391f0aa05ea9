import type { Aim, Measure } from '../../plan/model';
import { judged, type TargetMention } from './mention';
import { cleanName } from './names';
import { isWork, peelStart, type Ending } from './peeling';

/** What an item of a list hands on to the next: "新增A 20户、B 10户". */
export interface Carried {
  name: string;
  /** Names that still wait for their number: A、B分别增长5%、6%. */
  names: readonly string[];
  /** Years that still wait for theirs: 到2025年和2030年分别达到35%和40%. */
  years: readonly string[];
  measure: Measure;
  unit: string;
  /** The bound of a list that takes turns: 分别不少于30个、20个. */
  operator: Aim | null;
  beforeNumber: boolean;
}

/** Names that say nothing without what they are of: 产量, 总数, 占GDP比重. */
const relative =
  /^(?:总|年)?(?:产量|产值|总产|单产|产能|总量|总数|总额|数量|规模|户数|人数|面积|占比|比重|比例|营收|利润|税收|增速|覆盖率|达标率|合格率|完成率|到位率|入库率|强度|增幅|(?:出租|入住|取证|开工|竣工|投产|达产|完工|使用|利用|落地|投用|交付|履约|成活|销号|办结|转化)率|种植面积|播种面积|安全利用率|满意率)$|^占.{2,12}(?:比重|比例|的?比)?$/;
const valueOf =
  /(?:播种|种植|养殖|粮食)?(?:面积|产量|产值|总产值|增加值|收入|数量|总数|(?:资产)?总额|总量|规模|投资|余额|人数|户数)$/;
/** 项目|履约率: the rate before it is no part of what it is of. */
const rateOfIt = /(?<=.{2})(?:按[时期]|及时)?[\u4e00-\u9fff]{2}率$/;
/** Things so general that 其中 must say of what: 其中企业4000户. */
const partOfWhole = /^(?:企业|个体|个体工商户|农户|村|社区|城镇|农村|城区|乡镇|学校|规上|限上)$/;

const PLACE = /^[\u4e00-\u9fff]{2,5}(?:镇|乡|街道)$/;
const OF_A_PLACE = /\([\u4e00-\u9fff]{2,5}(?:镇|乡|街道)\)$/;
const OF_LEVEL = /^(?:国家|部|省|市|区|县)级(?:及?以上)?/;

/** 100万元以上的村: the words from the bound on. */
const BOUNDED = /^[\d.]+[万亿]*元(以上的[\u4e00-\u9fff]+)$/;
const overAmount = /^(?:新签约|新开工|新引进)?[\d.一二三五十百千]*(?:[万亿]*元以上)?/;

/** A short name with the words it leans on: 粮食播种面积…,产量 → 粮食产量. */
export function composed(name: string, carried: Carried | null, left: string): string {
  if (!carried) return name;
  const { name: before } = carried;
  if (/其中/.test(left) && partOfWhole.test(name) && !before.includes(name)) {
    return `${before}中的${name}`;
  }
  // 新增市级以上龙头企业4家,其中省级1家
  if (OF_LEVEL.exec(name)?.[0] === name) return name + before.replace(OF_LEVEL, '');
  // 亿元以上项目开工26个,其中5亿元以上11个
  if (/^[\d.一二三五十百千]*[万亿]*元以上$/.test(name))
    return name + before.replace(overAmount, '');
  // 收入50万元以上的村占60%、100万元以上的村占15%
  const bounded = BOUNDED.exec(name)?.[1];
  if (bounded !== undefined && before.endsWith(bounded))
    return before.replace(/[\d.]+[万亿]*元以上的[\u4e00-\u9fff]+$/, name);
  // 农田建设5万亩,其中东山镇1.2万亩
  if (PLACE.test(name) && (/其中/.test(left) || OF_A_PLACE.test(before)))
    return `${before.replace(OF_A_PLACE, '')}(${name})`;
  // 重点项目45个、投资110亿元
  if (name === '投资' && /(?:项目|工程)$/.test(before)) return before + name;
  // 零售总额增长8%,总额达到320亿元
  if (name === '总额' && before.endsWith(name)) return before;
  if (!relative.test(name) || before.includes(name)) return name;
  // 注册率80%、开工率50%: neither says of what
  if (relative.test(before) || /^[\u4e00-\u9fff]{2}率$/.test(before)) return name;
  if (/^占/.test(name)) return `${before}${name}`;
  // 粮食面积|…,产量: a crop is what the value is of
  const of = before.replace(valueOf, '') || before.replace(/面积$/, '');
  const subject = of.replace(rateOfIt, '');
  return cleanName(`${subject.length >= 2 ? subject : before}${name}`) || name;
}

/** 投入2亿元,全力办好民生实事: what it is spent on follows. */
export function spentOn<N extends { name: string }>(named: N, behind: string): N {
  const purpose = named.name === '投入' ? PURPOSE.exec(behind)?.[1] : undefined;
  return purpose === undefined ? named : { ...named, name: `${purpose}投入` };
}

const PURPOSE =
  /^,(?:全力|着力|切实|继续|用于)*(?:办好|办理|实施|推进|做好|建设)([^,;。、\d]{3,16})[,;。]/;

/** What is told of a thing as a share: 项目|开工率. */
const shareOf = /(?<=.{2})(?:[\u4e00-\u9fff]{2}率|占比|比重|比例)$/;

/** 新建高标准农田3.5万亩,改造提升1.2万亩: another work on the thing named before. */
export function actedOn(carried: Carried, { verb, measure }: Ending, unit: string): string {
  // 增长6%,较上年加快1.2个百分点: how fast it grows
  if (verb === '加快' && unit.endsWith('百分点')) return carried.name.replace(/(?:增速)?$/, '增速');
  // 新建2万亩、提升1.5万亩: land is raised by works
  const raised = /^提[升高]$/.test(verb) && /[亩里米个座处]$/.test(unit);
  if (
    (measure !== 'completion' && !raised) ||
    verb.length < 2 ||
    /^(?:完成|实施|推进)$/.test(verb)
  ) {
    return carried.name;
  }
  // 实施饮水提质工程,惠及2.3万人
  if (verb === '惠及' && /[人户]$/.test(unit)) return `${carried.name}惠及${unit.slice(-1)}数`;
  if (unit !== carried.unit && isWork(verb)) return verb;
  const object = peelStart(carried.name.replace(shareOf, '')).rest.replace(
    /^(?:新?开工|竣工|签约|在建)/,
    '',
  );
  return object.includes(verb) ? object : verb + object;
}

/** A figure named by what is done alone: 安全利用率, 改造率. */
const DONE = /^([\u4e00-\u9fff]{2,4})(?:率|比例|面积)$/;
const LONGEST_SUBJECT = 16;
/** 新建污水处理设施9座,治理率达58%: one work in several words. */
const TREATED: readonly string[] = ['处理', '治理', '整治', '净化'];

/**
 * 受污染耕地安全利用工作,确保安全利用率达到92%: a figure that is named by what is done leans on the clause before, which
 * says what it is done to.
 * @param clauses what stands before the figure in its sentence.
 */
export function leaning(mention: TargetMention, clauses: string): TargetMention {
  const done = DONE.exec(mention.name)?.[1];
  if (done === undefined) return mention;
  const names = TREATED.includes(done) ? [done, ...TREATED] : [done];
  const said = clauses
    .split(',')
    .reverse()
    .flatMap((words) => names.map((name) => words.slice(0, Math.max(0, words.lastIndexOf(name)))))
    .find((words) => words !== '');
  const before = said ?? '';
  const subject = cleanName(peelStart(before.slice(-LONGEST_SUBJECT)).rest);
  if (!/^[\u4e00-\u9fff]{3,}$/.test(subject)) return mention;
  // 项目开工率、|投产率
  const name = subject.replace(rateOfIt, '') + mention.name;
  return mention.reason ? { ...mention, name } : { ...mention, name, ...judged(['composedName']) };
}
