export const indicatorTexts = {
  title: { 'zh-CN': '{district}单项指标走势', en: '{district}: one indicator by quarter' },
  line: {
    'zh-CN': '在下方浅黄色单元格选择指标，表和图随之改变',
    en: 'Choose an indicator in the pale yellow cell; table and chart follow',
  },
  compared: { 'zh-CN': '所选指标', en: 'the indicator chosen is' },
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
