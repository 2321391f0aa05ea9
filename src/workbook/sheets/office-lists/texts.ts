export const officeListsTexts = {
  title: { 'zh-CN': '{district}各单位指标清单', en: '{district}: a list for each office' },
  line: {
    'zh-CN': '每个牵头单位一页，可分页打印、分送；差额正数为好于序时；多个单位牵头的指标各列一次',
    en: 'A page for each lead office, to print and hand out; a positive variance is better than due; an indicator of several offices is in each list',
  },
  /** Around the number of indicators, behind the office's name. */
  count: { 'zh-CN': ['（', ' 项）'], en: [' (', ')'] },
  compared: { 'zh-CN': '各单位的指标', en: 'the indicators of each office are' },
} as const;
