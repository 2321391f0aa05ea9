export const rankingTexts = {
  title: { 'zh-CN': '{district}牵头单位排名', en: '{district}: ranking of lead units' },
  line: {
    'zh-CN':
      '计量单位：项、%；未报的指标计入考核数，按未完成计；相同者并列，并列以外各有前列、后列（三名以内，六个单位以下不分）；',
    en: 'Unit: indicators, %; what is not reported is assessed and counts as nothing reached; equal ones tie; leading and trailing: three at either end, among more than six units; ',
  },
  /** Around the criterion. */
  criterion: {
    'zh-CN': ['排名依据（见封面）：', '，相同的按序时完成率'],
    en: ['ranked by (see the cover): ', ', equal ones by completion against due'],
  },
  noScores: {
    'zh-CN': '。本工作簿没有考核评分表，未排名',
    en: '. The workbook has no sheets of scores: nothing is ranked',
  },
  number: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  assessed: { 'zh-CN': '考核指标数', en: 'Assessed' },
  rate: { 'zh-CN': '达标率', en: 'Rate' },
  rank: { 'zh-CN': '位次', en: 'Rank' },
  group: { 'zh-CN': '等次', en: 'Group' },
  pace: { 'zh-CN': '平均序时完成率', en: 'Mean against due' },
  lastRate: { 'zh-CN': '上季达标率', en: 'Rate last quarter' },
  points: { 'zh-CN': '较上季（百分点）', en: 'Change (points)' },
  remark: { 'zh-CN': '备注', en: 'Remark' },
  score: { 'zh-CN': '考核得分', en: 'Score' },
  /** Around the number of indicators. */
  few: {
    'zh-CN': ['仅 ', ' 项指标，位次仅供参考'],
    en: ['Few indicators (', '): the rank says little'],
  },
  unreported: { 'zh-CN': '本季尚未报数，不排名', en: 'Nothing is reported yet: no ranking' },
  nothingAssessed: { 'zh-CN': '本季没有考核的指标', en: 'Nothing is assessed' },
  completion: { 'zh-CN': '平均完成率', en: 'Mean completion' },
  scheduled: { 'zh-CN': '序时应完成率', en: 'Scheduled' },
  first: { 'zh-CN': '前列', en: 'Leading' },
  last: { 'zh-CN': '后列', en: 'Trailing' },
} as const;
