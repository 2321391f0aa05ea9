/** Words of the comparison of districts. */
export const texts = {
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
      '对比区县：{districts}。计量单位见各行；名称、指标类型一致，计量单位相同或可换算的才对比。增速按增速本身排名，差额为与本区县目标的差距；其他指标各区县都有完成率的按完成率，否则按差额排名（差额为正即好）；未报的和只有一个区县报数的不排名；均值只对比率计算',
    en: 'Districts: {districts}. Units as in each row; compared where name and measure match and units are the same or convert. Growth is ranked by the rate itself, with the distance to the own target as variance; else by completion where every district that reported has one, or by variance (positive is good); not reported, or one district alone: no rank; means of rates only',
  },
  aloneLine: {
    'zh-CN': '对比区县：{districts}。下列指标没有参加对比，原因见最后一列',
    en: 'Districts: {districts}. These indicators were not compared; the last column says why',
  },
  separator: { 'zh-CN': '、', en: ', ' },
  number: { 'zh-CN': '序号', en: 'No.' },
  name: { 'zh-CN': '指标', en: 'Indicator' },
  unit: { 'zh-CN': '计量单位', en: 'Unit' },
  measure: { 'zh-CN': '指标类型', en: 'Measure' },
  district: { 'zh-CN': '区县', en: 'District' },
  target: { 'zh-CN': '目标值', en: 'Target' },
  actual: { 'zh-CN': '实际值', en: 'Actual' },
  variance: { 'zh-CN': '差额', en: 'Variance' },
  completion: { 'zh-CN': '完成率', en: 'Completion' },
  status: { 'zh-CN': '状态', en: 'Status' },
  basis: { 'zh-CN': '排名依据', en: 'Ranked by' },
  rank: { 'zh-CN': '名次', en: 'Rank' },
  toMean: { 'zh-CN': '比率与均值之差', en: 'Rate less mean' },
  source: { 'zh-CN': '实际值出处', en: 'Where the actual stands' },
  figure: { 'zh-CN': '排名用数', en: 'Figure ranked' },
  why: { 'zh-CN': '原因', en: 'Reason' },
  converted: { 'zh-CN': '{source}（原单位{unit}）', en: '{source} (there in {unit})' },
} as const;

/** What stands in place of a status where a district has no row to compare. */
export const memberTexts = {
  absent: { 'zh-CN': '无此指标', en: 'No such indicator' },
  several: { 'zh-CN': '有几项，未列', en: 'Several, left out' },
  planOnly: { 'zh-CN': '仅有方案', en: 'Plan only' },
} as const;

export const aloneTexts = {
  noPartner: { 'zh-CN': '其他区县没有对应指标', en: 'No other district has it' },
  measure: {
    'zh-CN': '其他区县的同名指标类型不同',
    en: 'Others have the name with another measure',
  },
  unit: {
    'zh-CN': '其他区县同名指标的计量单位不能换算',
    en: "Others' units do not convert to this one",
  },
  vague: {
    'zh-CN': '名称不足以认定是同一事项',
    en: 'The name leaves open what is counted',
  },
  several: { 'zh-CN': '本区有几项对应，无法认定', en: 'Several in this district' },
  partnerSeveral: {
    'zh-CN': '其他区县有几项对应，无法认定',
    en: 'Several in the other districts',
  },
} as const;

/** Words of the matrix. */
export const matrixTexts = {
  title: {
    'zh-CN': '区县指标对比一览（{year}年第{quarter}季度）',
    en: 'Districts at a glance, Q{quarter} {year}',
  },
  line: {
    'zh-CN':
      '对比区县：{districts}。计量单位见各行；在浅黄色单元格选择表中显示的内容；各项的目标、出处和排名办法见“{details}”',
    en: 'Districts: {districts}. Units as in each row; choose in the pale yellow cell what is shown. Targets, sources and how ranks are made: {details}',
  },
  shown: { 'zh-CN': '表中显示', en: 'Shown here' },
  choose: { 'zh-CN': '请从列表中选择。', en: 'Choose one from the list.' },
  best: { 'zh-CN': '第1的区县', en: 'First' },
  /** Around how many districts share the first place. */
  tied: {
    'zh-CN': { before: '等', after: '个并列' },
    en: { before: ' (', after: ' tied)' },
  },
  chart: {
    'zh-CN': '各区县所比指标的状态（占比，数为项数）',
    en: 'Status of the compared indicators by district (shares, with counts)',
  },
} as const;
