export const breakdownTexts = {
  title: {
    'zh-CN': '{district}指标完成情况分类汇总',
    en: '{district}: summary by field and status',
  },
  line: {
    'zh-CN': '计量单位：项、%；达标率＝（已完成＋达到序时）÷（指标数－本季不考核），未报的计入分母',
    en: 'Unit: indicators, %; rate = (met + on schedule) / (indicators − not assessed), those not reported among them',
  },
  field: { 'zh-CN': '工作领域', en: 'Field of work' },
  withoutField: { 'zh-CN': '（未分领域）', en: '(no field)' },
  compared: { 'zh-CN': '各领域的指标项数', en: 'the number of indicators of each field is' },
  total: { 'zh-CN': '合计', en: 'Total' },
  status: { 'zh-CN': '状态', en: 'Status' },
  share: { 'zh-CN': '占比', en: 'Share' },
  chart: {
    'zh-CN': '各领域达标率（%）',
    en: 'Rate by field: met or on schedule (%)',
  },
  chartAxis: { 'zh-CN': '达标率（%）', en: 'Rate (%)' },
} as const;

export const changeTexts = {
  heading: { 'zh-CN': '较上季（按状态）', en: 'Against last quarter (by status)' },
  now: { 'zh-CN': '本季', en: 'This quarter' },
  before: { 'zh-CN': '上季', en: 'Last quarter' },
  change: { 'zh-CN': '增减', en: 'Change' },
  incomparable: { 'zh-CN': '与上季不可比', en: 'Not comparable' },
  rate: { 'zh-CN': '达标率（增减：百分点）', en: 'Rate (change in points)' },
} as const;
