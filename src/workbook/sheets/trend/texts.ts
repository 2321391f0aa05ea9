export const trendTexts = {
  title: { 'zh-CN': '{district}指标全年走势', en: '{district}: the year by quarter' },
  line: {
    'zh-CN': '计量单位见各行；实际为年初以来累计（水平类为季末数），状态按各季序时目标判定',
    en: 'Units as in each row; actuals are cumulative for the year (levels: at quarter end), statuses by what is due in each quarter',
  },
  table: { 'zh-CN': '全年走势表', en: 'YearTable' },
  actual: { 'zh-CN': '{quarter}季度实际', en: 'Q{quarter} actual' },
  status: { 'zh-CN': '{quarter}季度状态', en: 'Q{quarter} status' },
  curves: { 'zh-CN': '采用的序时比例', en: 'shares due' },
  compared: { 'zh-CN': '所列指标', en: 'the list of indicators is' },
  bars: { 'zh-CN': '四季走势', en: 'Four quarters' },
  movement: { 'zh-CN': '状态较上季', en: 'Status since last quarter' },
  change: { 'zh-CN': '数值较上季增减', en: 'Change since last quarter' },
} as const;

export const quarterWords: Record<'zh-CN' | 'en', readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四'],
  en: ['1', '2', '3', '4'],
};

/** What the line at the foot of a table calls columns of this sheet. */
export const trendSourceTexts = {
  statuses: { 'zh-CN': '各季状态', en: 'statuses' },
  year: { 'zh-CN': '各季实际和状态', en: 'actual and status' },
  due: { 'zh-CN': '各季序时（隐藏列）', en: 'due (hidden)' },
  averages: { 'zh-CN': '完成率和序时（隐藏列）', en: 'completion and schedule (hidden)' },
  pace: { 'zh-CN': '序时完成率（隐藏列）', en: 'figures against due (hidden)' },
} as const;
