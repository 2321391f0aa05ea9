import type { Localised } from '../../../language/language';
import type { QuarterLine } from '../../quarter-line';

const line: QuarterLine = {
  'zh-CN':
    '计量单位：项、分；由“考核评分”表汇总，未报的指标计 0；位次见“单位排名”表（封面“排名依据”选考核得分的，按本表得分）',
  en: 'Units: indicators, points; summed from sheet Scoring, what is not reported counts as 0; for ranks see sheet Ranking (by these scores where the cover says so)',
};

const rules: readonly Localised[] = [
  {
    'zh-CN': '单位得分 = 得分合计 ÷ 权重合计 × 100；多个牵头单位的指标，对每个牵头单位都计。',
    en: 'Score of a unit = sum of scores ÷ sum of weights × 100; an indicator counts for each of its lead units.',
  },
  {
    'zh-CN': '一票否决指标未达序时（接近序时、滞后）的，牵头单位得分计 0；未报的不否决，但注明。',
    en: 'A veto indicator short of its schedule (near or behind) sets its lead units to 0; one not reported does not, but is named.',
  },
];

export const officeScoreTexts = {
  title: { 'zh-CN': '{district}单位考核得分', en: '{district}: scores of units' },
  line,
  rules,
  compared: { 'zh-CN': '各单位的计分指标项数', en: 'the number of indicators of each unit is' },
  number: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  indicators: { 'zh-CN': '计分指标数', en: 'Indicators counted' },
  weights: { 'zh-CN': '权重合计', en: 'Weights' },
  scores: { 'zh-CN': '得分合计', en: 'Scores' },
  score: { 'zh-CN': '单位得分', en: 'Score of unit' },
  vetoes: { 'zh-CN': '否决项', en: 'Vetoes' },
  pending: { 'zh-CN': '未报否决项', en: 'Vetoes not reported' },
  remark: { 'zh-CN': '否决说明', en: 'Veto' },
  source: { 'zh-CN': '牵头单位、权重和得分', en: 'lead units, weights and scores' },
  vetoed: { 'zh-CN': '一票否决：', en: 'Veto: ' },
  more: { 'zh-CN': ' 等项', en: ' and others' },
  notReported: { 'zh-CN': '有否决指标未报', en: 'A veto indicator is not reported' },
} as const;
