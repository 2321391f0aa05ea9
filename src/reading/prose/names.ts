const lostComma =
  /^.{0,60}(?:显著|稳步|明显|不断|持续|进一步)(?:提升|提高|增强|改善|优化|完善|扩大|壮大)(?=.{4})/;
/** Adverbs inside the name of a work: 项目早日开工, 楼宇年内顺利完成改造. */
const manner =
  /(?<=.{2})(?:年内|早日|加快|尽快|顺利|如期|全面|全部|有序|高质量|早)+(?:完成|实现)?(?=开工|建设|落地|竣工|改造|投产|投用|见效|启动|转段|建成|验收|交付|运营|开业|签约)/g;
/** Where a name is over and a purpose begins. */
const purpose =
  /(?<=.{2}.*)(?:以及继续|以及|助推|助力|带动|赴|深入开展|为民服务|并(?!购|联|网)|且|实现提|方便|用于).{2,}$/;
/** “甲”、“乙”等各类消费活动: the class says what is counted. */
export const withoutExamples = (name: string) => name.replace(listOfExamples, '');
const listOfExamples = /^.{2,120}、.{2,60}等(?:各类|各项|系列|多种)?(?=[^、等]{4,}$)/;
const MAX_LENGTH = 60;

/** Trims a name as it was cut from a sentence: marks, particles and half brackets at its ends. */
export function cleanName(raw: string): string {
  let name = raw
    .replace(/^(?:[\s、,;:.·—\-/(的及与]|等(?![级额距高宽])|和(?![美谐平睦]))+/, '')
    .replace(/^\d{1,2}、(?=[\u4e00-\u9fff])/, '')
    .replace(/^于(?=.{4})/, '')
    // 为适龄妇女免费开展|宫颈癌筛查
    .replace(/^为[\u4e00-\u9fff]{2,12}?(?:免费)?(?:开展|实施|组织)(?=[\u4e00-\u9fff]{3,})/, '')
    .replace(/^(?:建成|修建|建造)的(?=.{2})/, '')
    .replace(/^(?:计划)?总投资[^的]{1,16}的(?=.{2})/, '')
    .replace(/[\s、,;:.·—\-(]+$/, '');
  if (/^[)）>》”]/.test(name)) name = name.slice(1);
  if (/^“[^”]*$/.test(name) || /^《[^》]*$/.test(name)) name = name.slice(1);
  // 三大产业产值到2026年|分别, 技术合同交易额2025年|40亿元
  name = name.replace(/(?<=[^\d(“《]{2})[到至在]?20\d\d年[度底末]?(?:全年)?$/, '');
  // A clause that lost its comma: 服务能力显著提升科技进步贡献率.
  name = name.replace(lostComma, '');
  return name.length > MAX_LENGTH ? '' : name;
}

/** A name that stood behind its number, without what is told about it. */
export function cleanNameBehind(raw: string): string {
  return cleanName(raw.replace(/(?:的目标|的任务|任务)$/, ''))
    .replace(/^(?:余|多)/, '')
    .replace(/^(?:具有|有|符合)[^、,]{2,12}的(?=.{2})/, '')
    .replace(manner, '')
    .replace(purpose, '')
    .replace(/(?<=.{4})(?<!前期|准备|基础)(?:等?工作|等)$/, '');
}

/** Whether punctuation was lost at the head of a name: the clause before it runs on into it. */
export const lostItsComma = (raw: string): boolean => lostComma.test(raw);

/** Splits the names that share a verb: A、B和C. */
export function splitNames(name: string): string[] {
  const [, before, pair, behind] = /^(.{0,12}?)(城乡|存贷款)(.{2,20})$/.exec(name) ?? [];
  if (pair === '城乡') return [`${before}城镇${behind}`, `${before}农村${behind}`];
  if (pair === '存贷款') return [`${before}存款${behind}`, `${before}贷款${behind}`];
  const three = /^三次产业(.{2,10})$/.exec(name)?.[1];
  if (three !== undefined) return ['第一', '第二', '第三'].map((place) => `${place}产业${three}`);
  return sharedEnd(splitOuter(name));
}

/** Cuts at 、和与及, not inside brackets or quotation marks. */
function splitOuter(name: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  [...name].forEach((character, i) => {
    if ('(“《'.includes(character)) depth++;
    if (')”》'.includes(character)) depth--;
    const next = name[i + 1] ?? '';
    const cuts =
      '、,'.includes(character) ||
      '和与'.includes(character) ||
      (character === '及' &&
        !'率时格'.includes(next) &&
        name[i - 1] !== '以' &&
        name[i - 1] !== '普');
    if (depth <= 0 && cuts) parts.push('');
    else parts[parts.length - 1] += character;
  });
  return parts.filter((part) => part !== '');
}

/** Ends of value names that several share: 高血压、糖尿病|规范管理率. */
const shared =
  /(?:居民.+|(?:规范|综合|集中|安全|有效)?[\u4e00-\u9fff]{2}率|(?:重点工程|工程)?减排量|人数|起数|增加值|(?:综合)?产值|余额|营收|税收|利润|出口|进口|保有量|吞吐量|总产值|销售额|营业额|营业收入|收入|产量|面积|(?:年均)?浓度|排放总?量|总量|投资|比例|占比|满意度)$/;
// 化学需氧量 is a substance.
const valueEnd =
  /(?:率|投|总产|数|值|额|(?<!需氧)量|入|积|比|例|度|资|款|本|力|重|税|耗|放|出|GDP)$/;

const LEVEL = /^(?:国家|省|市|区|县|镇|乡|村)级/;

/** 城镇和农村居民收入, 化学需氧量、氨氮重点工程减排量: the end of the last holds for those that lack one. */
/** Kinds that stand beside each other before what is told of both. */
const KIND =
  /^(?:小学|初中|高中|中小学|幼儿园|城镇|农村|城区|乡村|城市|县城|乡镇|国控|省控|市控|县控)/;

function sharedEnd(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return parts;
  // 省级、市级|示范村
  if (parts.slice(0, -1).every((part) => LEVEL.exec(part)?.[0] === part) && LEVEL.test(last))
    return [...parts.slice(0, -1).map((part) => last.replace(LEVEL, part)), last];
  // 小学、初中|大班额比例: both are of one kind
  if (parts.every((part, i) => KIND.exec(part)?.[0] === part || i === parts.length - 1)) {
    const kind = KIND.exec(last)?.[0] ?? last;
    if (kind !== last) return [...parts.slice(0, -1).map((part) => last.replace(kind, part)), last];
  }
  // 先进制造、新型显示、绿色食品三大产业|产值
  const counted =
    /^(.{2,})[二两三四五六七八九十]大([\u4e00-\u9fff]{0,4}产业[\u4e00-\u9fff]{2,6})$/.exec(last);
  if (counted) {
    const [, own = '', end = ''] = counted;
    return [...parts.slice(0, -1), own].map((part) => part + end.replace(/^主导|^重点|^支柱/, ''));
  }
  const end = shared.exec(last)?.[0];
  const stem = last.length - (end?.length ?? 0);
  // 国、省控断面达标率
  if (parts[0]!.length === 1 && parts.length === 2) return [parts[0]! + last.slice(1), last];
  const alias = end === undefined ? /^(.{4,})\([^()]{2,8}\)$/.exec(last)?.[1] : undefined;
  // 批发业、住宿业销售额(营业额)
  if (alias !== undefined) return [...sharedEnd([...parts.slice(0, -1), alias]).slice(0, -1), last];
  if (end === undefined || stem < 2) return parts;
  return parts.map((part, i) =>
    i === parts.length - 1 || valueEnd.test(part) || part.length > stem + 8 ? part : part + end,
  );
}
