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
