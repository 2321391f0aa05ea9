export const leaderTexts = {
  title: { 'zh-CN': '{district}指标进展专页', en: '{district}: progress at a glance' },
  line: {
    'zh-CN': '供领导参阅；数字为公式，随台账更新',
    en: 'One page for the head of the district; figures follow the ledger',
  },
  counted: { 'zh-CN': '范围', en: 'Of' },
  forecast: { 'zh-CN': '年末预测', en: 'Year end' },
  tasks: { 'zh-CN': '任务进展', en: 'Tasks' },
  noTasks: { 'zh-CN': '没有任务。', en: 'There are no tasks.' },
  all: { 'zh-CN': '合计', en: 'Total' },
  chart: { 'zh-CN': '全部指标的状态（项）', en: 'Indicators by status' },
  behind: { 'zh-CN': '差距最大的指标', en: 'Furthest short of schedule' },
  compared: { 'zh-CN': '所列未达序时的指标', en: 'the list of those short of schedule is' },
  noneBehind: {
    'zh-CN': '已报指标没有滞后或接近序时的。',
    en: 'No reported indicator is behind or near schedule.',
  },
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
  noOffices: { 'zh-CN': '没有可排名的牵头单位。', en: 'No office can be ranked.' },
  more: {
    'zh-CN': '其余见“未达序时清单”“全年走势”“单位排名”。',
    en: 'The rest stands on the sheets of the report.',
  },
} as const;
