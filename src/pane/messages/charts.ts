import { localise, text, type TextsOf } from '../../language/localise';

/** Texts of the charts. They come with the charts, not with the pane. */
export const chartMessages = localise({
  heading: text('图表', 'Charts'),
  choose: text('选择图表', 'Chart'),
  names: {
    completion: text('各单位完成率', 'Completion by unit'),
    status: text('各单位指标状态', 'Status by unit'),
    rate: text('各领域达标率', 'Rate by field'),
    indicator: text('单项走势', 'One indicator by quarter'),
  },
  titles: {
    completion: text(
      '各牵头单位平均完成率与序时应完成率（%）',
      'Mean completion by lead unit, and what the schedule asks for (%)',
    ),
    status: text('各牵头单位指标状态（项）', 'Indicators by status and lead unit (count)'),
    rate: text('各领域达标率（%）', 'Rate by field: met or on schedule (%)'),
    indicator: text(
      '{name}：各季度实际与序时目标（{unit}）',
      '{name}: actual and due by quarter ({unit})',
    ),
    indicatorWithoutUnit: text('{name}：各季度实际与序时目标', '{name}: actual and due by quarter'),
  },
  completion: text('平均完成率', 'Mean completion'),
  scheduled: text('序时应完成率', 'Scheduled'),
  row: text('{name}：{text}', '{name}: {text}'),
  completionRow: text('{completion}，序时 {scheduled}', '{completion}, scheduled {scheduled}'),
  withoutCompletion: text(
    '没有可计算完成率的指标，未画：{units}',
    'Not drawn, as none of their indicators has a completion: {units}',
  ),
  rate: text('达标率', 'Rate'),
  notAssessed: text('本季没有考核的指标', 'Nothing is assessed'),
  statusCount: text('{status} {count}', '{status} {count}'),
  separator: text('、', ', '),
  noUnit: text('（没有牵头单位）', '(no lead unit)'),
  noField: text('（未分领域）', '(no field)'),
  indicator: text('指标', 'Indicator'),
  quarter: text('季度', 'Quarter'),
  quarterName: text('第{quarter}季度', 'Q{quarter}'),
  actual: text('实际', 'Actual'),
  due: text('序时目标', 'Due'),
  none: text('—', '—'),
  nothing: text('本季没有可画的数据。', 'There is nothing to draw for this quarter.'),
  showAll: text('显示全部 {count} 行', 'Show all {count} {count|row|rows}'),
  showFewer: text('只显示前 {count} 行', 'Show only the first {count} {count|row|rows}'),
  loading: text('正在读取图表数据…', 'Reading the figures of the charts…'),
});

export type ChartTexts = TextsOf<typeof chartMessages>;
