import type { Localised } from '../../../language/language';
import type { QuarterLine } from '../../quarter-line';

const line: QuarterLine = {
  'zh-CN':
    '计量单位：分、%；浅黄色单元格可填：权重（不填改即均为 1）、是否一票否决；得分随台账更新',
  en: 'Units: points, %; pale yellow cells are for entry: weight (1 each unless changed), veto; scores follow the ledger',
};

/** Rules that the reader of a score has to know, one a line under the table. */
const rules: readonly Localised[] = [
  {
    'zh-CN': '指标得分 = 权重 × 计分完成率；计分完成率即全年目标完成率，最低 0，最高 120%。',
    en: 'Score of an indicator = weight × counted completion: completion of the annual target, from 0 to 120%.',
  },
  {
    'zh-CN':
      '没有完成率的指标（如增速），已完成或达到序时计 1，否则计 0；未报计 0；本季不考核的不计入权重。',
    en: 'Without a ratio (growth, for example): 1 when met or on schedule, else 0. Not reported: 0. Not assessed: left out, with its weight.',
  },
];

export const scoringTexts = {
  title: { 'zh-CN': '{district}指标考核评分', en: '{district}: scores of indicators' },
  line,
  rules,
  weight: { 'zh-CN': '权重', en: 'Weight' },
  veto: { 'zh-CN': '一票否决', en: 'Veto' },
  counted: { 'zh-CN': '计分完成率', en: 'Counted' },
  score: { 'zh-CN': '得分', en: 'Score' },
  basis: { 'zh-CN': '计分说明', en: 'Basis' },
  weights: { 'zh-CN': '权重合计', en: 'Sum of weights' },
  notHundred: {
    'zh-CN': '不是 100，按各项权重所占比例计分',
    en: 'It is not 100: each weight counts by its share',
  },
  /** Around the number of rows. */
  invalid: {
    'zh-CN': ['权重或一票否决填写有误的行数：', '，不计分，见“计分说明”栏'],
    en: ['Rows with a weight or veto that is not valid: ', ', left out; see column Basis'],
  },
  weightMessage: {
    'zh-CN': '请输入不小于 0 的数；0 表示不占权重。',
    en: 'A number of 0 or more; 0 gives no weight.',
  },
  vetoMessage: {
    'zh-CN': '请从列表中选择：是或否。',
    en: 'Choose from the list: Yes or No.',
  },
} as const;

const unitLine: QuarterLine = {
  'zh-CN': '计量单位：项、分；由“考核评分”表汇总，按单位得分排名，相同者并列',
  en: 'Units: indicators, points; summed from sheet Scoring, ranked by score, equal scores tie',
};

const unitRules: readonly Localised[] = [
  {
    'zh-CN': '单位得分 = 得分合计 ÷ 权重合计 × 100；多个牵头单位的指标，对每个牵头单位都计。',
    en: 'Score of a unit = sum of scores ÷ sum of weights × 100; an indicator counts for each of its lead units.',
  },
  {
    'zh-CN': '一票否决指标未达序时（接近序时、滞后）的，牵头单位得分计 0；未报的不否决，但注明。',
    en: 'A veto indicator short of its schedule (near or behind) sets its lead units to 0; one not reported does not, but is named.',
  },
];

export const unitScoreTexts = {
  title: { 'zh-CN': '{district}单位考核得分', en: '{district}: scores of units' },
  line: unitLine,
  rules: unitRules,
  number: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  indicators: { 'zh-CN': '计分指标数', en: 'Indicators counted' },
  weights: { 'zh-CN': '权重合计', en: 'Weights' },
  scores: { 'zh-CN': '得分合计', en: 'Scores' },
  score: { 'zh-CN': '单位得分', en: 'Score of unit' },
  rank: { 'zh-CN': '位次', en: 'Rank' },
  vetoes: { 'zh-CN': '否决项', en: 'Vetoes' },
  pending: { 'zh-CN': '未报否决项', en: 'Vetoes not reported' },
  remark: { 'zh-CN': '否决说明', en: 'Veto' },
  source: { 'zh-CN': '牵头单位、权重和得分', en: 'lead units, weights and scores' },
  vetoed: { 'zh-CN': '一票否决：', en: 'Veto: ' },
  more: { 'zh-CN': ' 等项', en: ' and others' },
  notReported: { 'zh-CN': '有否决指标未报', en: 'A veto indicator is not reported' },
} as const;
