/** Words of the comparison of districts. */
export const texts = {
  sheet: { 'zh-CN': '区县对比', en: 'Districts' },
  aloneSheet: { 'zh-CN': '未能对比', en: 'Not compared' },
  title: {
    'zh-CN': '区县指标对比（{year}年第{quarter}季度）',
    en: 'Districts compared, Q{quarter} {year}',
  },
  aloneTitle: {
    'zh-CN': '未能对比的指标（{year}年第{quarter}季度）',
    en: 'Indicators not compared, Q{quarter} {year}',
  },
  line: {
    'zh-CN':
      '名称、指标类型和计量单位一致的指标才对比。均值和排名按同一指标各行计算；都有完成率的按完成率排名，否则按差额排名；数值相同的名次相同',
    en: 'Compared where name, measure and unit match. Mean and rank are over the rows of one indicator; ranked by completion where every district has one, else by variance; equal figures rank equal',
  },
  aloneLine: {
    'zh-CN': '没有对应指标，或一个台账中有几项对应、无法认定的，不参加对比',
    en: 'Without a partner in another ledger, or with several in one ledger, none of which is sure to be meant',
  },
  name: { 'zh-CN': '指标', en: 'Indicator' },
  unit: { 'zh-CN': '计量单位', en: 'Unit' },
  measure: { 'zh-CN': '指标类型', en: 'Measure' },
  district: { 'zh-CN': '区县', en: 'District' },
  target: { 'zh-CN': '目标值', en: 'Target' },
  actual: { 'zh-CN': '实际值', en: 'Actual' },
  variance: { 'zh-CN': '差额', en: 'Variance' },
  completion: { 'zh-CN': '完成率', en: 'Completion' },
  status: { 'zh-CN': '状态', en: 'Status' },
  rank: { 'zh-CN': '名次', en: 'Rank' },
  toMean: { 'zh-CN': '实际值与均值之差', en: 'Actual less mean' },
  source: { 'zh-CN': '实际值出处', en: 'Where the actual stands' },
  why: { 'zh-CN': '原因', en: 'Reason' },
  noPartner: { 'zh-CN': '其他台账没有对应指标', en: 'No partner in another ledger' },
  several: { 'zh-CN': '一个台账中有几项对应', en: 'Several in one ledger' },
} as const;
