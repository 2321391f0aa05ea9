export const resultsTexts = {
  title: { 'zh-CN': '{district}指标完成情况表', en: '{district}: results of the quarter' },
  line: {
    'zh-CN': '供打印和报送；计量单位见各行，差额正数为好于序时',
    en: 'For print; units as in each row, a positive variance is better than due',
  },
  compared: { 'zh-CN': '所列指标', en: 'the list of indicators is' },
  withoutField: { 'zh-CN': '未分领域', en: 'No field of work' },
} as const;
