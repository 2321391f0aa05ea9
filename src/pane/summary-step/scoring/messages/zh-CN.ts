/** Texts of the scores' switch in Chinese. Its shape is what every language must have. */
export const zhCN = {
  label: '考核评分',
  hint: '另写两张表：按权重和完成率（最高计 120%）给指标打分，按单位汇总排名；一票否决指标未达序时的，牵头单位计 0。',
  sheets: {
    scoring: '考核评分：{indicators} 项指标，{vetoes} 项一票否决',
    unitScores: '单位得分：{units} 个牵头单位，按得分排名',
  },
  equal: '权重先各为 1，写入后在“考核评分”表中修改。',
  weights: '权重合计 {weights}。',
  notHundred: '权重合计 {weights}，不是 100，按各项所占比例计分。',
  unlisted: '表中还缺 {count} 项指标，写入报表时补上，权重为 1。',
  problems: '{count} 行填写有误，不计分：',
  problem: {
    weight: '权重应为不小于 0 的数，现为{value}',
    veto: '一票否决应为是或否，现为{value}',
  },
  typed: '“{value}”',
  blank: '空白',
  goTo: '转到 {cell}',
  more: '另有 {count} 行，见表中“计分说明”栏。',
  stays:
    '工作簿中已有的评分表保留不动，公式仍随台账更新；以后新增的指标不会列入。不再需要时，请在工作簿中删除这两张表。',
};

export type ScoringMessages = typeof zhCN;
