import { localise, text } from '../../language/localise';

/** Texts of the pane around its steps, and those that several steps use. */
export const frameMessages = localise({
  product: text('指标台账', 'Indicator Ledger'),
  steps: {
    plan: text('方案', 'Plan'),
    review: text('审核', 'Review'),
    fill: text('填充', 'Fill'),
    check: text('校验', 'Check'),
    summary: text('汇总', 'Summary'),
    returns: text('报送', 'Returns'),
  },
  stepsLabel: text('步骤', 'Steps'),
  loading: text('正在读取…', 'Loading…'),
  quarter: text('第{quarter}季度', 'Quarter {quarter}'),
  none: text('无', 'none'),
  listSeparator: text('、', ', '),
  showMore: text('再显示 {count} 条', 'Show {count} more'),
  workbook: {
    reading: text('正在查看工作簿…', 'Looking at the workbook…'),
    empty: text('工作簿里还没有台账', 'The workbook holds no ledger yet'),
    holds: text(
      '{district} {year}年 · 第{quarter}季度 · 指标 {indicators} 项，任务 {tasks} 项',
      '{district} {year} · Q{quarter} · {indicators} {indicators|indicator|indicators}, {tasks} {tasks|task|tasks}',
    ),
    label: text('当前工作簿', 'This workbook'),
    entryProblems: text(
      '新填报的数据有 {count} 个问题待处理，查看',
      '{count} open {count|finding|findings} in what was entered: view',
    ),
  },
  noLedger: {
    text: text(
      '工作簿里还没有台账，请先填充。',
      'The workbook holds no ledger yet. Fill it first.',
    ),
    action: text('去填充', 'Go to fill'),
  },
  error: {
    failed: text('出了什么问题', 'What went wrong'),
    kept: text('现在的状况', 'What was kept'),
    next: text('接下来怎么办', 'What to do next'),
    dismiss: text('关闭', 'Close'),
    retry: text('重试', 'Try again'),
    details: text('技术细节（供维护人员使用）', 'Technical details (for support)'),
    crash: text('窗格出错了', 'The pane failed'),
    reload: text('重新载入窗格', 'Reload the pane'),
  },
});
