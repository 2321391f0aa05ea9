import { localise, text } from '../../language/localise';

/** Texts of the forecast in the step 汇总. */
export const forecastMessages = localise({
  heading: text('达标预测', 'Forecast of the year'),
  hint: text(
    '由已报各季推算全年，八成情形落在区间内；仅供研判。写入季度报表后，方法和算式见“达标预测”表。',
    'The year as the quarters so far suggest; eight in ten cases end within the interval. Method and workings are on the sheet Forecast of the report.',
  ),
  doubtful: text(
    '难以达标的可能较大的 {count} 项（可能性不到 50%，由低到高）',
    'Likelier to miss than to meet: {count} {count|indicator|indicators}, the least likely first',
  ),
  noneDoubtful: text(
    '可预测的指标达标可能性都在 50% 以上。',
    'Every indicator with a forecast is at 50% or more.',
  ),
  chance: text('{verdict}，可能性 {chance}', '{verdict}, {chance}'),
  yearEnd: text(
    '预计年末 {forecast}（{low}～{high}），目标{operator} {target} {unit}',
    'Year end {forecast} ({low} to {high}); target {operator} {target} {unit}',
  ),
  pace: text(
    '已报各季平均 {soFar}，其余每季需 {needed}',
    'A quarter so far {soFar}; each quarter left needs {needed}',
  ),
  needed: text('其余每季需 {needed}', 'Each quarter left needs {needed}'),
  groundless: text('另有 {count} 项未作预测：', '{count} without a forecast: '),
  reason: text('{reason} {count} 项', '{reason} {count}'),
  separator: text('，', ', '),
  end: text('。', '.'),
  goTo: text('转到指标台账：{name}', 'Go to {name} in the ledger'),
  loading: text('正在推算…', 'Working out…'),
});
