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
    ofOffice: text(
      '{district} {year}年第{quarter}季度 · {office}填报表 · 指标 {indicators} 项，任务 {tasks} 项',
      '{district} Q{quarter} {year} · workbook of {office} · {indicators} {indicators|indicator|indicators}, {tasks} {tasks|task|tasks}',
    ),
    label: text('当前工作簿', 'This workbook'),
    waiting: text(
      '还在等 Excel：如果有单元格正在编辑，请按回车；开着对话框的，请关掉。之后会接着做。',
      'Waiting for Excel: if a cell is being edited, press Enter; if a dialog is open, close it. Then it goes on.',
    ),
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
  copying: {
    title: text('复制“{file}”', 'Copy “{file}”'),
    text: text(
      'Mac 版 Excel 的窗格不能保存文件。请复制下面的全部文字，粘贴到文本编辑器，存为纯文本 {file}。审核稿也可以直接粘贴到“方案”一步的“粘贴文字”里接着审。',
      'In Excel for Mac a pane cannot save files. Copy all of this text into a text editor and save it as plain text, {file}. A review can also be pasted as text in the step Plan, to go on with it.',
    ),
    copy: text('复制', 'Copy'),
    copied: text('已复制。', 'Copied.'),
    byHand: text('没能复制：文字已选中，请按 ⌘C。', 'Not copied: the text is selected; press ⌘C.'),
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
