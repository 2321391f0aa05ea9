import type { Localised } from '../../language/language';
import type { QuarterLine } from '../quarter-line';

const line: QuarterLine = {
  'zh-CN': '浅黄色单元格可填：权重（默认均为 1，即等权）、是否一票否决；得分随台账更新',
  en: 'Pale yellow cells are for entry: weight (1 each unless changed, that is equal), veto; scores follow the ledger',
};

/** Rules that the reader of a score has to know, one a line under the tables. */
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
  {
    'zh-CN': '单位得分 = 得分合计 ÷ 权重合计 × 100；多个牵头单位的指标，对每个牵头单位都计。',
    en: 'Score of a unit = sum of scores ÷ sum of weights × 100; an indicator counts for each of its lead units.',
  },
  {
    'zh-CN': '一票否决指标未达序时（接近序时、滞后）的，牵头单位得分计 0；未报的不否决，但注明。',
    en: 'A veto indicator short of its schedule (near or behind) sets its lead units to 0; one not reported does not, but is named.',
  },
];

export const scoringTexts = {
  title: { 'zh-CN': '{district}指标考核评分', en: '{district}: scores' },
  line,
  rules,
  weight: { 'zh-CN': '权重', en: 'Weight' },
  veto: { 'zh-CN': '一票否决', en: 'Veto' },
  counted: { 'zh-CN': '计分完成率', en: 'Counted' },
  score: { 'zh-CN': '得分', en: 'Score' },
  basis: { 'zh-CN': '计分说明', en: 'Basis' },
  number: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  indicators: { 'zh-CN': '计分指标数', en: 'Indicators counted' },
  weights: { 'zh-CN': '权重合计', en: 'Weights' },
  vetoes: { 'zh-CN': '否决项', en: 'Vetoes' },
  scores: { 'zh-CN': '得分合计', en: 'Scores' },
  unitScore: { 'zh-CN': '单位得分', en: 'Score of unit' },
  pending: { 'zh-CN': '未报否决项', en: 'Vetoes not reported' },
  remark: { 'zh-CN': '否决说明', en: 'Veto' },
  vetoed: { 'zh-CN': '一票否决：', en: 'Veto: ' },
  more: { 'zh-CN': ' 等项', en: ' and others' },
  notReported: { 'zh-CN': '有否决指标未报', en: 'A veto indicator is not reported' },
  weightMessage: {
    'zh-CN': '请输入不小于 0 的数；0 表示不占权重。',
    en: 'A number of 0 or more; 0 gives no weight.',
  },
  vetoMessage: {
    'zh-CN': '请从列表中选择：是或否。',
    en: 'Choose from the list: Yes or No.',
  },
} as const;
