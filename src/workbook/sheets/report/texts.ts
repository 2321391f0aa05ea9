export const trendTexts = {
  title: { 'zh-CN': '{district}指标全年走势', en: '{district}: the year by quarter' },
  line: {
    'zh-CN': '计量单位见各行；实际和序时均为年初以来累计（水平类为季末数）',
    en: 'Units as in each row; actual and due are cumulative for the year (levels: at quarter end)',
  },
  actual: { 'zh-CN': '{quarter}季度实际', en: 'Q{quarter} actual' },
  due: { 'zh-CN': '{quarter}季度序时', en: 'Q{quarter} due' },
  status: { 'zh-CN': '{quarter}季度状态', en: 'Q{quarter} status' },
  movement: { 'zh-CN': '本季较上季', en: 'Against last quarter' },
} as const;

export const breakdownTexts = {
  title: {
    'zh-CN': '{district}指标完成情况分类汇总',
    en: '{district}: summary by field and status',
  },
  line: {
    'zh-CN':
      '计量单位：项、%；达标率＝（已完成＋达到序时）÷（指标数－本季不考核）；偏差率＝差额÷序时目标，单项以±100%为限',
    en: 'Unit: indicators, %; rate = (met + on schedule) / (indicators − not assessed); deviation = variance / due, within ±100% each',
  },
  field: { 'zh-CN': '工作领域', en: 'Field of work' },
  withoutField: { 'zh-CN': '（未分领域）', en: '(no field)' },
  total: { 'zh-CN': '合计', en: 'Total' },
  deviation: { 'zh-CN': '平均偏差率', en: 'Mean deviation' },
  status: { 'zh-CN': '状态', en: 'Status' },
  share: { 'zh-CN': '占比', en: 'Share' },
  chart: {
    'zh-CN': '各领域平均偏差率（%，正为好于序时）',
    en: 'Mean deviation from schedule by field (%, positive is good)',
  },
  chartAxis: { 'zh-CN': '平均偏差率（%）', en: 'Mean deviation (%)' },
} as const;

export const changeTexts = {
  heading: { 'zh-CN': '较上季', en: 'Against last quarter' },
  now: { 'zh-CN': '本季', en: 'This quarter' },
  before: { 'zh-CN': '上季', en: 'Last quarter' },
  change: { 'zh-CN': '增减', en: 'Change' },
  rate: { 'zh-CN': '达标率（增减：百分点）', en: 'Rate (change in points)' },
} as const;

export const rankingTexts = {
  title: { 'zh-CN': '{district}牵头单位排名', en: '{district}: ranking of lead units' },
  line: {
    'zh-CN': '计量单位：项、%；按达标率排名，相同者并列；前列、后列各指三名以内，六个单位以下不分',
    en: 'Unit: indicators, %; ranked by rate, equal rates tie; leading and trailing: three at most, among more than six units',
  },
  number: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  assessed: { 'zh-CN': '考核指标数', en: 'Assessed' },
  rate: { 'zh-CN': '达标率', en: 'Rate' },
  rank: { 'zh-CN': '位次', en: 'Rank' },
  group: { 'zh-CN': '等次', en: 'Group' },
  lastRate: { 'zh-CN': '上季达标率', en: 'Rate last quarter' },
  points: { 'zh-CN': '较上季（百分点）', en: 'Change (points)' },
  movement: { 'zh-CN': '变动', en: 'Movement' },
  completion: { 'zh-CN': '平均完成率', en: 'Mean completion' },
  scheduled: { 'zh-CN': '序时应完成率', en: 'Scheduled' },
  first: { 'zh-CN': '前列', en: 'Leading' },
  last: { 'zh-CN': '后列', en: 'Trailing' },
  up: { 'zh-CN': '上升', en: 'Up' },
  down: { 'zh-CN': '下降', en: 'Down' },
  same: { 'zh-CN': '持平', en: 'Unchanged' },
} as const;

export const completionTexts = {
  title: { 'zh-CN': '{district}牵头单位完成率排名', en: '{district}: lead units by completion' },
  line: {
    'zh-CN':
      '计量单位：%；平均完成率：单项超过100%的按100%计，增速和越低越好的指标不计；序时应完成率为同一批指标应达到的平均数',
    en: 'Unit: %; mean completion: at most 100% each, without growth and lower-is-better indicators; scheduled: what the same indicators should have reached',
  },
  chart: {
    'zh-CN': '各牵头单位平均完成率与序时应完成率（%）',
    en: 'Mean completion by lead unit, and what the schedule asks for (%)',
  },
  chartAxis: { 'zh-CN': '完成率（%）', en: 'Completion (%)' },
  /** Characters of a unit's name in the chart. */
  longestName: { 'zh-CN': 12, en: 26 },
} as const;

/** Words around a position: before and after it, alone and tied. */
export const rankWords = {
  'zh-CN': { before: '第', tiedBefore: '并列第', tiedAfter: '' },
  en: { before: '', tiedBefore: '', tiedAfter: ' (tied)' },
} as const;

export const unfinishedTexts = {
  title: { 'zh-CN': '{district}未达序时指标清单', en: '{district}: indicators short of schedule' },
  line: {
    'zh-CN': '计量单位见各行；数字取自指标台账',
    en: 'Units as in each row; figures come from the ledger',
  },
  reason: { 'zh-CN': '原因及说明', en: 'Reasons' },
} as const;

export const indicatorTexts = {
  title: { 'zh-CN': '{district}单项指标走势', en: '{district}: one indicator by quarter' },
  line: {
    'zh-CN': '在下方浅黄色单元格选择指标，表和图随之改变',
    en: 'Choose an indicator in the pale yellow cell; table and chart follow',
  },
  choose: { 'zh-CN': '指标', en: 'Indicator' },
  unit: { 'zh-CN': '计量单位', en: 'Unit' },
  quarter: { 'zh-CN': '季度', en: 'Quarter' },
  quarterName: { 'zh-CN': '{quarter}季度', en: 'Q{quarter}' },
  actual: { 'zh-CN': '实际', en: 'Actual' },
  due: { 'zh-CN': '序时目标', en: 'Due' },
  status: { 'zh-CN': '状态', en: 'Status' },
  /** Behind the chosen indicator, and around its unit of measure. */
  chart: {
    'zh-CN': { after: '：各季度实际与序时目标', unit: ['（', '）'] },
    en: { after: ': actual and due by quarter', unit: [' (', ')'] },
  },
  chartAxis: { 'zh-CN': '按该指标的计量单位', en: "In the indicator's unit" },
  chooseTitle: { 'zh-CN': '选择指标', en: 'Choose an indicator' },
  chooseMessage: { 'zh-CN': '请从列表中选择。', en: 'Choose one from the list.' },
} as const;

/** What the line at the foot of a table calls columns that have no heading of their own. */
export const sourceTexts = {
  counts: { 'zh-CN': '各单位指标数和达标率', en: 'counts and rates' },
  statuses: { 'zh-CN': '各季状态', en: 'statuses' },
  year: { 'zh-CN': '各季实际、序时和状态', en: 'actual, due and status' },
  averages: { 'zh-CN': '完成率和序时（隐藏列）', en: 'completion and schedule (hidden)' },
  deviation: { 'zh-CN': '偏差率（隐藏列）', en: 'deviation (hidden)' },
  curves: { 'zh-CN': '采用的序时比例', en: 'shares due' },
} as const;

export const quarterWords: Record<'zh-CN' | 'en', readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四'],
  en: ['1', '2', '3', '4'],
};
