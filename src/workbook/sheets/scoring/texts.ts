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
    'zh-CN':
      '指标得分 = 权重 × 计分完成率；计分完成率即序时完成率（实际达到本季应达的比例，恰好达到为 100%），最低 0，最高 120%。',
    en: 'Score of an indicator = weight × counted share: what was reached of what is due this quarter (exactly on schedule is 100%), from 0 to 120%.',
  },
  {
    'zh-CN':
      '各类指标（增速、水平、总量、越低越好的）同一口径；应达数为 0 的，已完成或达到序时计 1，否则计 0；未报计 0；本季不考核的不计入权重。',
    en: 'The same for every measure and direction. Where zero is due: 1 when it is kept, else 0. Not reported: 0. Not assessed: left out, with its weight.',
  },
];

export const scoringTexts = {
  table: { 'zh-CN': '考核评分表', en: 'ScoreTable' },
  title: { 'zh-CN': '{district}指标考核评分', en: '{district}: scores of indicators' },
  line,
  rules,
  compared: { 'zh-CN': '所列指标', en: 'the list of indicators is' },
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
