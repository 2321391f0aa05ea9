export const leaderTexts = {
  title: { 'zh-CN': '{district}指标进展专页', en: '{district}: progress at a glance' },
  line: {
    'zh-CN': '供领导参阅；数字为公式，随台账更新；目标为“超过”的须大于目标，差额 0 仍未达到',
    en: 'One page for the head of the district; figures follow the ledger; a target of more than a figure is not met by that figure (variance 0)',
  },
  head: {
    'zh-CN': '红头（不打印；填写后重新写入季度报表即套用，不填不套）',
    en: 'Red head (not printed; used when the report is written again, left out where blank)',
  },
  issuer: { 'zh-CN': '发文机关', en: 'Issuing office' },
  number: { 'zh-CN': '文号', en: 'Document number' },
  counted: { 'zh-CN': '范围', en: 'Of' },
  forecast: { 'zh-CN': '年末预测', en: 'Year end' },
  tasks: { 'zh-CN': '任务进展', en: 'Tasks' },
  noTasks: { 'zh-CN': '没有任务。', en: 'There are no tasks.' },
  all: { 'zh-CN': '合计', en: 'Total' },
  chart: { 'zh-CN': '全部指标的状态（项）', en: 'Indicators by status' },
  behind: { 'zh-CN': '差距最大的指标', en: 'Furthest short of schedule' },
  compared: { 'zh-CN': '未达序时的指标数', en: 'the number of those short of schedule is' },
  noneBehind: {
    'zh-CN': '已报指标没有滞后或接近序时的。',
    en: 'No reported indicator is behind or near schedule.',
  },
  noneReported: { 'zh-CN': '本季尚未报数。', en: 'Nothing is reported yet.' },
  noneAssessed: { 'zh-CN': '本季没有考核的指标。', en: 'No indicator is assessed this quarter.' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  moved: { 'zh-CN': '较上季状态有变化的指标', en: 'Changed since last quarter' },
  noneMoved: { 'zh-CN': '没有可比的变化。', en: 'No change to compare.' },
  before: { 'zh-CN': '上季状态', en: 'Last quarter' },
  now: { 'zh-CN': '本季状态', en: 'This quarter' },
  movement: { 'zh-CN': '变化', en: 'Change' },
  offices: {
    'zh-CN': '牵头单位排名：前三与后三',
    en: 'Lead offices: first and last three',
  },
  /** Around the number of indicators. */
  few: { 'zh-CN': ['（仅 ', ' 项）'], en: [' (only ', ')'] },
  unreported: { 'zh-CN': '本季尚未报数，不排名。', en: 'Nothing is reported yet: no ranking.' },
  unranked: {
    'zh-CN': '本季没有考核的指标，不排名。',
    en: 'Nothing is assessed: no ranking.',
  },
  noOffices: {
    'zh-CN': '写入时没有可排名的牵头单位。',
    en: 'None could be ranked when written.',
  },
  noLeads: { 'zh-CN': '方案没有写明牵头单位。', en: 'The plan names no lead office.' },
} as const;
