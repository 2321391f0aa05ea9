import { readUnit } from '../../measures/read-unit';
import { BODIES } from '../lexicon/bodies';
import { looksLikeUnit } from '../offices/office-kinds';

/** What a column holds, as its heading says. */
export type Role =
  | 'serial'
  | 'field'
  | 'name'
  | 'task'
  /** 目标任务: a value beside a name, a task where no other column names one. */
  | 'goal'
  | 'target'
  /** A year and nothing else: a target, or a past value. */
  | 'year'
  | 'baseline'
  | 'unit'
  | 'nature'
  | 'lead'
  | 'support'
  | 'responsible'
  | 'note'
  | 'place'
  /** When a row is due: of interest where it names a year. */
  | 'deadline'
  /** What a row weighs in an assessment: 权重, 分值. */
  | 'weight'
  /** Persons, milestones, scores that were given: no business of ours. */
  | 'ignored'
  | 'unknown';

export interface Heading {
  role: Role;
  text: string;
  /** "2024" or "2021-2025", where the heading names one. */
  period: string | null;
  /** In brackets behind the heading: 目标值(亿元). */
  unit: string;
}

const PERIOD = /(20\d\d)年?(?:[-—–~至到](20\d\d))?/;
const LONGEST = 30;
/** 类别及指标 over two columns: a class, and what stands in it. */
export const CLASS_AND_NAME =
  /^(?:指标)?(?:类别|分类|领域)(?:及|和|与|、|\/)(?:主要|具体)?(?:指标|名称)(?:名称)?$|^指标(?:及|和|与|、|\/)(?:类别|分类|领域)$/;
/** Who measures what others answer for. */
export const ASSESSORS =
  /^(?:数据来源|考核|考评|评价|评估|监测|督导|督查|督办|审核|验收|认定|数据(?:提供|采集|报送|审核))(?:责任)?(?:单位|部门|主体|机构|科室)/;
/** 责任单位, 牵头责任科室. */
const BODY = `(?:责任)?(?:${BODIES})`;
const rules: readonly [Role, RegExp][] = [
  ['serial', /^(?:(?:项目|任务|指标)?(?:序号|编号)|序|项次|No\.?)$/i],
  [
    'goal',
    /^(?:全年|当年|本年度?)(?:计划)?(?:工程)?形象进度(?:目标)?$|^(?:计划)?(?:工程)?形象进度目标$/,
  ],
  // 包保领导及责任部门: the offices are what counts
  [
    'responsible',
    /^[\u4e00-\u9fff]{0,4}(?:领导|责任人|负责人)[及和、/](?:责任|牵头|承办|落实)(?:单位|部门|科室)$/,
  ],
  ['weight', /^(?:考核|指标|标准|基础|基本|满|配|计划|目标|赋)?(?:分值?|分数|权重|权数|赋分)$/],
  ['ignored', /领导|责任人|负责人|联系人|[区县市]长|同志|电话|分值|得分|权重|分数|评分|扣分/],
  [
    'deadline',
    /^(计划|要求)?(完成|办结|达标|实现|目标)?(时限|期限|时间|年限|年度|年份)(要求|节点)?$/,
  ],
  ['ignored', /时限|时间|期限|节点|季度|上半年|下半年|\d月|[一二三四五六七八九十]月|进度|进展/],
  ['ignored', /采纳|反馈|意见/],
  ['lead', new RegExp(`^(牵头|主办|主责|第一责任|主要责任)${BODY}?(\\(.*\\))?$`)],
  ['lead', /^(?:总?牵头|主办|主责)[\u4e00-\u9fff]{0,6}(?:单位|部门)$/],
  ['support', new RegExp(`^(配合|协办|协同|参与|协助|协作|参加)${BODY}?(\\(.*\\))?$`)],
  ['unit', /^(计量|指标|度量|标尺|统计)?单位$|^计量$/],
  ['target', /^(?:底线|争先|挑战|保底|奋斗|力争|控制|达标|考核|预期)[值数]$/],
  ['target', /^(?:今年|本年度?|当年)(?:目标)?$/],
  [
    'responsible',
    new RegExp(
      `^(责任|承办|承担|实施|落实|负责|主管|完成|报送|任务|推进|执行|认领|包保|归口|对口|填报|经办|承接|办理|分解|主抓|主体)(${BODIES}|分工)`,
    ),
  ],
  ['responsible', ASSESSORS],
  // 乡镇(部门), 被考核单位: whose goals a row tells
  [
    'responsible',
    /^(?:乡镇|镇街|街道|镇|县区|区县|园区|部门|单位)(?:街道)?\((?:[区县市]直)?(?:部门|街道|园区|单位|镇街|乡镇)\)$|^被考核(?:单位|部门|对象)$/,
  ],
  ['responsible', /^(?:目标|指标|工作|具体|行业|直接)(?:责任|主管|落实|承办)(?:单位|部门|主体)$/],
  ['nature', /^(指标)?(属性|性质)$/],
  ['note', /^(备注|说明|注)$/],
  [
    'field',
    /^(指标|项目|任务|工作|目标|考核)?(类别|分类|领域|类型|板块|方面|大类|所属领域|一级指标)(名称)?$/,
  ],
  ['name', CLASS_AND_NAME],
  [
    'name',
    /^(?!.*(?:任务|计划|量化|下达|分配|安排))[\u4e00-\u9fff]{0,6}指标(名称|内容|项目|体系)?$/,
  ],
  [
    'target',
    /^(?:比|较|同比)(?:上年度?|去年|20\d\d年)?(?:计划|预期|目标)?(?:增减|增长|增幅|增速|变动|±)/,
  ],
  ['ignored', /^(?:项目|计划|估算|概算)?总投资额?$/],
  ['target', /^(?:当年|本年|全年|年内|年)?(?:度?)(?:计划|目标|安排)?(?:完成)?投资额?$/],
  ['baseline', /^(?:全年|年度?|当年)?预计(?:全年|年底)?(?:完成)?(?:数|值|情况)?$/],
  ['baseline', /上年|去年|上一年|基期|基数|现状|实绩|实际(完成|值|数)/],
  ['goal', /^(年度|主要|具体|全年)?(目标任务|任务目标|目标及任务|目标和任务)$/],
  // What a row comes to, in words: 完成标准, 量化指标, 预期成效
  [
    'goal',
    /^(?:具体|年度|主要)?量化(?:指标|目标|要求|任务)$|^(?:完成|达标|达成|工作|质量|目标|任务|办结)(?:标准|标志)$|^(?:年度|工作|预期|主要|标志性)(?:成效|成果|效果)$/,
  ],
  [
    'target',
    /^(?:年度|计划|任务)?(?:规模|数量|总量|数值)$|目标|计划(?!项目|名称)|预期|任务(数|量|值|指标)|指标值|下达数|安排数|^(年均|同比)?(增长率?|增速|增幅|涨幅|降幅)(%|‰)?$|年均/,
  ],
  [
    'task',
    /(任务|工作|事项|项目|举措|措施|内容|实事|要点)(名称|内容|及要求|及?规模|和规模)*$|^(重点|主要)(工作|任务|内容)|^(建设|工程|实施)规模$/,
  ],
];

/** The year or the years that a text names, as a period; null where it names none. */
export function periodIn(text: string): string | null {
  const found = PERIOD.exec(text);
  if (!found) return null;
  return found[2] ? `${found[1]}-${found[2]}` : found[1]!;
}

/** @param line a heading in one line; of several rows of headings, joined from the top. */
export function readHeading(line: string): Heading {
  const unit = bracketedUnit(line);
  const text = (unit === '' ? line : line.slice(0, line.lastIndexOf('(')))
    .replace(/\s/g, '')
    // 年均增速〔累计〕: what stands in such brackets below is a sum
    .replace(/[[〔【]累计[^\]〕】]*[\]〕】]$/, '');
  const found = PERIOD.exec(text);
  return { text, period: periodIn(text), unit, role: roleOf(text, found?.[0] ?? '') };
}

function roleOf(text: string, period: string): Role {
  if (text === '' || text.length > LONGEST) return 'unknown';
  const bare = text
    .replace(period, '')
    .replace(/^(?:年度|年(?!均)|[,:])+|[:：]$/g, '')
    // 2026年(目标)
    .replace(/^\(([^()]+)\)$/, '$1')
    // 责任单位及责任人: the offices are what counts
    .replace(
      /(?<=单位|部门|科室)[及和、/](?:[\u4e00-\u9fff]{0,2}人|[\u4e00-\u9fff]{0,2}领导)$/,
      '',
    );
  if (bare === '' || /^[末底]$/.test(bare)) return period === '' ? 'unknown' : 'year';
  // 2026年任务, 本年任务: what is asked in that year
  if (bare === '任务' && period !== '') return 'goal';
  if (bare === '形象进度' && period !== '') return 'goal';
  if (/^(?:本年度?|今年|当年|全年)任务数?$/.test(bare)) return 'goal';
  const rule = rules.find(([, pattern]) => pattern.test(bare));
  if (rule) return rule[0];
  if (period !== '' && /^(?:(年度?)?(预计)?(完成|执行|实现)(数|值|情况)?|实际(数|值)?)$/.test(bare))
    return 'baseline';
  return isPlace(bare) ? 'place' : 'unknown';
}

export const isTotal = (text: string) =>
  /^(?:全[区县市旗]|[区县市]级|总数|(?:全[区县市旗])?(?:合计|总计|小计))$/.test(text);

/** A place or a body that a number can be meant for. */
export const isPlace = (text: string) =>
  isTotal(text) ||
  (text.length > 1 &&
    text.length <= 14 &&
    looksLikeUnit(text) &&
    !/(单位|部门|社会|企业|主体)$/.test(text));

/** The unit of measure in brackets at the end of a text: 地区生产总值(亿元). */
export function bracketedUnit(line: string): string {
  const inner = /\((?:单位:)?([^()]{1,12}(?:\([^()]{1,4}\))?)\)$/.exec(line)?.[1] ?? '';
  return isMeasure(inner) ? inner : '';
}

/** Whether the whole of a text is a unit of measure. */
export const isMeasure = (text: string) => text !== '' && readUnit(text, 0) === text;
