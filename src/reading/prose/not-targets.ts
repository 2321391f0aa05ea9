import type { Amount } from './amounts';
import { isHan } from '../text/text';

/** Opening and closing marks of names: what stands inside is no target. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〈': '〉',
  '<': '>',
  '「': '」',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '(': ')',
  '（': '）',
};

/** A quoted clause is said, not named: 实现“企业达到100家”的目标. */
const said =
  /(?:达到?|突破|增长|超过?|不低于|不少于|下降|控制在|提[升高]至?到?|新增|以上|以内).*\d|\d.*以上/;
const names =
  /^(?:行动|工程|计划|战略|体系|模式|机制|格局|政策|布局|活动|项目|方案|系列|攻坚|专项|品牌)/;
/** A bracket that goes on telling targets: (其中工业15家), (力争7%). */
const goesOn = /^(?:其中|力争|确保|争取|奋斗目标|预期|同比|增长|比上年增长|新增|包括).*\d/;

function isName(text: string, open: number, close: number): boolean {
  const content = text.slice(open + 1, Math.min(close, open + 80));
  if (text[open] === '“') {
    return (
      close - open < 9 ||
      !said.test(content) ||
      (close - open < 20 && names.test(text.slice(close + 1, close + 4)))
    );
  }
  return text[open] !== '(' || !goesOn.test(content);
}

/** For each character whether it stands inside quotation marks or brackets that close in the same line. */
export function namedSpans(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const open: { close: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isHan(text, i)) continue;
    const character = text[i]!;
    if (character === '\n' || character === '。') open.length = 0;
    else if (pairs[character] !== undefined) {
      if (open.length < 8) open.push({ close: pairs[character], at: i });
    } else {
      const innermost = open.findIndex(({ close }) => close === character);
      if (innermost < 0) continue;
      if (innermost === 0 && isName(text, open[0]!.at, i)) inside.fill(1, open[0]!.at, i);
      open.length = innermost;
    }
  }
  return inside;
}

const numberedName =
  /(?:第|届|前|每|一式|满|历时|连续|提前|年产|首期|日产|日供|[一二三四五六七八九]期|排名|位居|名列|居|位列|下设|分为|列入|涉及|围绕|聚焦|按照|落实|贯彻|坚持|依托|针对|运用|用好|瞄准|面向|突出|现有|共有|可容纳|可供|可停放?|[a-zA-Zα-ωⅠ-Ⅻ.\d×xX*/＋+〔№-])$/;
const quality = /(?<!\d)[a-zA-Z]$/;
/** What a project is said to have: a target only where the clause says no more. */
const attribute =
  /(?:总投资额?|产能|装机(?:容量|规模)?|注册资本金?|日处理|处理能力|库容|出资|占地(?:面积)?|建筑面积):?(?:约|超|超过|达|近|为|达到)?$/;
const cost = /总投资额?:?(?:约|超|超过|达|近|为|达到)?$/;
const numbered =
  /^(?:方面|环节|阶段|层面|维度|字|要素|问题|级|大|类|届|号|期|代|星|新型|化|分|里|[a-zA-Z×*\d])/;
const aspects = /^(?:方面|环节|阶段|层面|维度|要素|问题)/;
/** 承担5个重点领域和关键环节的任务: where the work lies. */
const fields = /^(?:重点|关键)(?:领域|环节|方面)(?:[和及、](?:重点|关键)?(?:领域|环节|方面))?的/;
/** 产值超10亿元|企业3家: what the counted things must have. */
const threshold =
  /^的?(?:企业|项目|单位|商户|楼宇|园区|市场|基地|产业|集群|产品|品牌|镇|街道|村|社区|合作社|家庭农场)数?量?(?:达到?|突破|超过?)?\d+[家户个栋座处]/;
const dateUnit = /^(?:年(?!以上|以下)|月|日|时(?!间)|点|号)/;
const result =
  /(?:区级|县级|市级|本级)?财政承担|辖区(?:总?面积|人口)|(?:户籍|常住|总)人口(?:约|为|超)?[\d.]+万?人?$|^(?:依托|立足|凭借|借助)|现辖|下辖|已(?!经济)|截至|目前|在册|占地[^,;。]{1,12}、|以来|现有|共有|(?<![比较同])(?:去年|上年)(?!末?的?基础)/;
const everyMonth = /(?<!人|户|名|位)每(?:月|季度|周|天|日|半年|个月|旬)/;
/** 每天晨读不少于30分钟: an amount a day is a level. */
const daily =
  /每[天日周][^,;。]{2,12}(?:不少于|不低于|至少|不超过)[\d.]+(?:分钟|小时|学时|课时|次|步|页|里|公里|米)/;
const milestone = /中期评估/;
/** 八项规定, 三个原则: rules by their number. */
const maxims = /^(?:规定|机制|制度|原则|要求|准则|禁令|纪律)/;
/** 《报告》确定了8个方面46项任务: how many works a document has. */
const ofReport =
  /(?:确定|明确|提出|部署|安排|梳理|分解|细化|形成|列出)(?:了|为|出|的)?(?:\d+个?(?:大?方面|类|部分|领域)(?:[、,共的]|共计)*)?$/;
const works = /^(?:重点|主要|具体|年度)?(?:任务|工作|事项|目标|指标|举措|措施)(?=[,;。、)]|$)/;
/** 本台账共12项: what the document holds. */
const ofDocument = /(?:本|上述|以上)[^,;。]{1,6}共(?:计|有)?$/;
/** What Chinese numerals count when they are no idiom: 两所, 三成; not 三方, 两手. */
const spelledUnits =
  /^(?:[家户人名位个件项次场所处条套座台辆间宗幢栋支部门例番成倍亩吨张册株棵盏米元%‰]|公里|平方米|立方米|公顷|百分点|个百分点|[万亿].*)$/;

/** Whether the number belongs to a name, a date, a rank or a score instead of being an amount. */
export function isNameOrDate(text: string, amount: Amount): boolean {
  const left = text.slice(Math.max(0, amount.start - 10), amount.start);
  const right = text.slice(amount.end, amount.end + 4);
  if (isSplit(text, amount)) return true;
  if (numberedName.test(left) && !(quality.test(left) && amount.unit !== '')) return true;
  if (attribute.test(left)) {
    const ends = right === '' || /^[,;。、)\s]/.test(right);
    if (!ends || (amount.operator === null && cost.test(left))) return true;
  }
  if (amount.unit === '' && dateUnit.test(right)) return true;
  if (/元$/.test(amount.unit) && threshold.test(text.slice(amount.end, amount.end + 16)))
    return true;
  // 3个月内完成: a date; 压缩至3个工作日内: a bound
  if (text[amount.end - 1] === '内' && amount.operator === '<=') {
    if (/^(?:个月|天)$/.test(amount.unit) && !/[至到在为超过于]$/.test(left)) return true;
  }
  if (
    amount.unit.endsWith('岁') &&
    !/寿命|年龄/.test(text.slice(Math.max(0, amount.start - 20), amount.start))
  )
    return true;
  if (
    /^(?:分钟|小时|公里)$/.test(amount.unit) &&
    /^[^,;。、]{0,8}圈/.test(text.slice(amount.end, amount.end + 12))
  )
    return true;
  if (amount.unit === '条') {
    const before = text.slice(Math.max(0, amount.start - 24), amount.start);
    if (/^(?:[^,;。]{0,4})(?:政策|措施|意见|举措|规定)/.test(right)) return true;
    if (/(?:新政|政策|措施|意见|条款|规定|举措)[^,;。\n]{0,22}$/.test(before)) return true;
  }
  // 24小时书房: it is open all day
  if (
    amount.unit === '小时' &&
    amount.low === 24 &&
    /^(?!办结|完成|送达|到达|响应)[\u4e00-\u9fff]{2}/.test(right)
  )
    return true;
  if (amount.chinese && amount.unit === '次' && !/^(?:[,;。、)]|$)/.test(right)) return true;
  const bound = /(?:不少于|不低于|至少|不超过)$/.test(left);
  if (amount.chinese && !bound && !spelledUnits.test(amount.unit)) return true;
  if (amount.chinese && /^[项个大条]$/.test(amount.unit) && maxims.test(right)) return true;
  if (ofDocument.test(left)) return true;
  if (
    /^[项个条]$/.test(amount.unit) &&
    ofReport.test(wordsBefore(text, amount)) &&
    works.test(text.slice(amount.end, amount.end + 8))
  )
    return true;
  if (fields.test(text.slice(amount.end, amount.end + 16))) return true;
  if (/^[^,;。]{0,6}(?:组成|构成)/.test(text.slice(amount.end, amount.end + 10))) return true;
  if (amount.chinese && amount.low === 1 && !'番成所座家场处条幢栋'.includes(amount.unit)) {
    // 建成社区食堂一个: behind the noun it counts, before it is an article
    if (!/^[个次支套台名项件部张]$/.test(amount.unit) || !/^(?:[,;。、)]|$)/.test(right))
      return true;
    if (/[第每这那某各任逐统同之唯]$/.test(left)) return true;
  }
  if (amount.operator !== null) return false;
  return amount.unit === '' ? numbered.test(right) : aspects.test(right);
}

const wordsBefore = (text: string, { start }: Amount) => text.slice(Math.max(0, start - 16), start);

/** Two numbers with a lost sign between them ("10 13"): nobody can say what stood there. */
function isSplit(text: string, { start, end }: Amount): boolean {
  if (text[start - 1] === ' ' && /\d/.test(text[start - 2] ?? '')) return true;
  return text[end] === ' ' && /\d/.test(text[end + 1] ?? '') && /\d/.test(text[end - 1] ?? '');
}

/** 每少1家扣2分: what a score pays or costs. */
const scored = /^每(?:少|多|超|增|减|低|高|缺|差|延|逾|降|提)/;
const SCORE = /^[^,;。]{0,12}(?:扣|加|减|得|计)\d{1,3}(?:\.\d)?分/;

/** Whether a number belongs to a rule of scoring. @param behind what follows it. */
export const isScoring = (clause: string, behind: string): boolean =>
  scored.test(clause) || SCORE.test(behind) || /^的?,(?:扣|加|减)\d/.test(behind);

/** Whether a clause reports what was reached, or where a work stands at half-time. */
export function isResultOrMilestone(clause: string): boolean {
  return (
    result.test(clause) ||
    (everyMonth.test(clause) && !daily.test(clause)) ||
    milestone.test(clause)
  );
}
