import { localise, text } from '../../language/localise';

/** Texts of the scores in the quarterly report. */
export const scoringMessages = localise({
  label: text('考核评分', 'Scores'),
  hint: text(
    '另写两张表：按权重和序时完成率（最高计 120%）给指标打分，按单位汇总；一票否决指标未达序时的，牵头单位计 0。',
    'Writes two more sheets: indicators scored by weight and completion against due (120% at most), and the score of each unit. A veto indicator short of its schedule sets its lead units to 0.',
  ),
  sheets: {
    scoring: text(
      '考核评分：{indicators} 项指标，{vetoes} 项一票否决',
      'Scoring: {indicators} {indicators|indicator|indicators}, {vetoes} {vetoes|veto|vetoes}',
    ),
    unitScores: text(
      '单位得分：{units} 个牵头单位，按得分排名',
      'Unit scores: {units} lead {units|unit|units}, ranked',
    ),
  },
  equal: text(
    '权重先各为 1，写入后在“考核评分”表中修改。',
    'Weights start at 1 each; change them on sheet Scoring once it is written.',
  ),
  weights: text('权重合计 {weights}。', 'Sum of weights: {weights}.'),
  notHundred: text(
    '权重合计 {weights}，不是 100，按各项所占比例计分。',
    'Sum of weights: {weights}, not 100: each counts by its share.',
  ),
  unlisted: text(
    '表中还缺 {count} 项指标，写入报表时补上，权重为 1。',
    'The sheet lacks {count} {count|indicator|indicators}; writing the report adds {count|it|them} with weight 1.',
  ),
  problems: text(
    '{count} 行填写有误，不计分：',
    '{count} {count|row is|rows are} not valid and left out:',
  ),
  problem: {
    weight: text(
      '权重应为不小于 0 的数，现为{value}',
      'a weight is a number of 0 or more, not {value}',
    ),
    veto: text('一票否决应为是或否，现为{value}', 'a veto is Yes or No, not {value}'),
  },
  typed: text('“{value}”', '"{value}"'),
  blank: text('空白', 'blank'),
  goTo: text('转到 {cell}', 'Go to {cell}'),
  more: text(
    '另有 {count} 行，见表中“计分说明”栏。',
    '{count} more: see column Basis of the sheet.',
  ),
  stays: text(
    '工作簿中已有的评分表保留不动，公式仍随台账更新；以后新增的指标不会列入。不再需要时，请在工作簿中删除这两张表。',
    'The sheets of scores in the workbook stay as they are; their formulas follow the ledger, but new indicators are not added. Delete the two sheets in the workbook if you no longer need them.',
  ),
});
