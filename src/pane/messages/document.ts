import { localise, text } from '../../language/localise';

/** Texts of reading a document; they are loaded when somebody reads one. */
export const documentMessages = localise({
  heading: text('读取方案原文', 'Read a plan document'),
  paste: text('粘贴方案原文', 'Paste the text of a plan'),
  pasteHint: text(
    '把方案的文字粘贴在这里，保留换行和编号。',
    'Paste the text here, with its line breaks and numbering.',
  ),
  read: text('读取', 'Read'),
  cancel: text('取消', 'Cancel'),
  close: text('关闭', 'Close'),
  reading: text('正在读取“{name}”…', 'Reading “{name}”…'),
  stages: {
    decode: text('正在打开文件…', 'Opening the file…'),
    structure: text('正在分清章节和单位…', 'Telling sections and units apart…'),
    targets: text('正在找出目标…', 'Finding targets…'),
  },
  progressLabel: text('读取进度', 'Progress of reading'),
  pastedName: text('粘贴的文字', 'Pasted text'),
  kept: text('已选的方案和工作簿都没有变。', 'The chosen plan and the workbook are unchanged.'),
  nothing: {
    what: text('没有读出指标，也没有读出任务。', 'No indicator and no work item was found.'),
    next: text(
      '请检查选的是不是方案原文。表格里的目标要有“指标”“目标值”这样的表头；也可以只粘贴写有目标的段落。',
      'Make sure that it is the text of a plan. Targets in a table need headings for indicator and target; or paste only the paragraphs that state targets.',
    ),
  },
  uncalculated: text(
    '{count} 个单元格的公式没有存下结果，没有读到：{cells}。请在 Excel 或 WPS 里打开这个文件、重新计算并保存，再读一次。',
    'The formulas of {count} {count|cell|cells} have no stored result and were not read: {cells}. Open the file in Excel or WPS, calculate and save it, then read it again.',
  ),
  cellSeparator: text('、', ', '),
  andMore: text('等', ' …'),
  facts: text('请核对方案信息', 'Check what the plan is'),
  found: text(
    '读出指标 {indicators} 项、任务 {tasks} 项。读出的内容要审核后才算数。',
    'Found: {indicators} {indicators|indicator|indicators} and {tasks} {tasks|work item|work items}. They count once they are reviewed.',
  ),
  district: text('区县', 'District'),
  title: text('标题', 'Title'),
  year: text('年度', 'Year'),
  missing: text('原文没有写明，请填写', 'The document does not say; fill this in'),
  notAYear: text('请填年份，例如 2024', 'Give a year, like 2024'),
  otherYear: text(
    '改了年度，会按新的年度重新读取。',
    'The year is changed: the document will be read again for it.',
  ),
  start: text('开始审核', 'Start the review'),
  giveUp: text('放弃', 'Give up'),
});
