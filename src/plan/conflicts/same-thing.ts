import type { Indicator, Measure } from '../model';
import { dimensionOf } from '../../measures/kinds';

/** Standard short forms of statistics and planning, and what they are short for. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/规模以上|规上/g, '规模'],
  [/限额以上|限上/g, '限额'],
  [/省级及以上/g, '省级以上'],
  [/市级及以上/g, '市级以上'],
  [/国家级及以上/g, '国家级以上'],
  [/区级及以上/g, '区级以上'],
  [/高新企业|高企/g, '高新技术企业'],
  [/专精特新中小企业/g, '专精特新企业'],
  [/个体工商户(?:转型升级|转型|升级|转)(?:为企业)?/g, '个转企'],
  [/(?:地区|国内)?生产总值\(?GDP\)?|(?:地区|国内)生产总值|GDP/gi, '生产总值'],
  [/固定资产投资额?|固投/g, '固定资产投资'],
  [/社会消费品零售总额|社消零总额|社零总额|社零/g, '社会消费品零售额'],
  [/一般公共预算/g, '公共预算'],
  [/(?:全社会)?(?:研究与试验发展|研究与发展|研发|R&D)经?费?(?:投入|支出)(?:经费)?/g, '研发投入'],
  [/细颗粒物(?:\(PM2\.5\))?|PM2\.5/gi, 'PM2.5'],
  [/年均浓度|平均浓度/g, '浓度'],
  [/空气质量优良(?:天数)?(?:率|比例|比率)/g, '空气质量优良率'],
  [/外商直接投资|外资/g, '外资'],
  [/城镇老旧小区|老旧小区/g, '小区'],
  [/占比|所占比例|所占比重|比重/g, '比例'],
  [/总(?=额|量|数|值|产值|收入|面积|投资)/g, ''],
];

const quantityWords = /(?:总?数量?|个数|户数|家数|人数|总?量)$/;
const keptQuantity =
  /(?:指数|拥有量|能力|产量|容量|流量|销量|用量|排放量|吞吐量|储量|交易量|成交量|存量|总量)$/;
const place = /^(?:全[区市县省州旗]|我[区市县省州]|本[区市县]|辖区内?|[区县](?=科技|重大|重点))/;
const opening = /^(?:力争|确保|实现|完成|新增|净增|累计|全年|年内|开工|持续|推进|实施)+/;
/** 改造老旧小区 and 老旧小区改造: the work stands before or behind what is worked on. */
const work =
  /^(提质改造|改扩建|改造|扩建|修复|维修|整治|治理|清理|关闭|拆除|淘汰|选派|培训|举办|开展|提升)(?=.{2})/;
/** Work that brings the same thing about: a centre that is built, founded or registered is one centre more. */
const bringing =
  /^(?:引进培育|引进或培育|新建|建设|建成|建立|设立|创建|创成|打造|培育|引进|认定|备案)/;
/** The words right before a name in its quote, when the reader took them for the verb. */
const verbBefore =
  /(提质改造|改扩建|改造|扩建|修复|维修|整治|治理|清理|关闭|拆除|淘汰|选派|培训|举办|开展|提升)$/;
const marks = /[\s“”"'‘’「」《》〈〉<>()（）\[\]【】,，、;；:：.。·\-—－]/g;
const joining = /[和与及或的]/g;
/** Shorter names say what is counted, not of what. */
const SHORTEST_CLEAR_NAME = 4;

/** What is measured, without what wording may change. */
export function plainName(name: string): string {
  let plain = name.normalize('NFKC');
  for (const [form, word] of shortForms) plain = plain.replace(form, word);
  plain = plain.replace(place, '').replace(opening, '').replace(marks, '');
  plain = bringing.test(plain) ? plain.replace(bringing, '') : movedWork(plain);
  plain = plain.replace(place, '').replace(joining, '');
  return keptQuantity.test(plain) ? plain : plain.replace(quantityWords, '');
}

const movedWork = (name: string) => {
  const found = work.exec(name)?.[1];
  return found === undefined ? name : name.slice(found.length) + found;
};

/** Work done and a stock that grows by it are the same to a reader: 建设 1 家, 新增 1 家. */
const kinds: Readonly<Record<Measure, string>> = {
  growth: 'growth',
  level: 'level',
  // Output of a year reads as a level where nobody has said that it adds up.
  total: 'level',
  increment: 'amount',
  completion: 'amount',
  change_pp: 'change',
  reduction: 'reduction',
};

/** Equal for mentions of one thing: its name up to wording, the kind of measure, the period, and the kind of quantity. */
export function thingKey(indicator: Indicator): string {
  const { measure, period, target } = indicator;
  return [thingName(indicator), kinds[measure], period, dimensionOf(target.unit)].join('|');
}

/** The plain name with the work that is done on it: 小区 in a quote that says 改造小区 is 小区改造. */
function thingName({ name, measure, quote = '' }: Indicator): string {
  const at = measure === 'completion' ? quote.indexOf(name) : -1;
  const verb = at > 0 ? (verbBefore.exec(quote.slice(Math.max(0, at - 8), at))?.[1] ?? '') : '';
  return plainName(verb + name);
}

/** Names that say what is counted but not of what: 企业, 项目, 产量. Two of them may be two things. */
export function isVague(indicator: Indicator): boolean {
  return isVaguePlainName(thingName(indicator));
}

/** The same of a name as `plainName` gives it. */
export function isVaguePlainName(plain: string): boolean {
  return plain.length < SHORTEST_CLEAR_NAME && !/^(?:生产总值|PM2\.5)$/.test(plain);
}
