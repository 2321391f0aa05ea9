/** Texts of reading a document, in Chinese. Its shape is what every language must have. */
export const zhCN = {
  heading: '读取方案原文',
  paste: '粘贴方案原文',
  pasteHint: '把方案的文字粘贴在这里，保留换行和编号。',
  read: '读取',
  cancel: '取消',
  close: '关闭',
  reading: '正在读取“{name}”…',
  stages: {
    decode: '正在打开文件…',
    structure: '正在分清章节和单位…',
    targets: '正在找出目标…',
  },
  progressLabel: '读取进度',
  pastedName: '粘贴的文字',
  kept: '已选的方案和工作簿都没有变。',
  nothing: {
    what: '没有读出指标，也没有读出任务。',
    next: '请检查选的是不是方案原文。表格里的目标要有“指标”“目标值”这样的表头；也可以只粘贴写有目标的段落。',
  },
  facts: '请核对方案信息',
  found: '读出指标 {indicators} 项、任务 {tasks} 项。读出的内容要审核后才算数。',
  district: '区县',
  title: '标题',
  year: '年度',
  missing: '原文没有写明，请填写',
  notAYear: '请填年份，例如 2024',
  otherYear: '改了年度，会按新的年度重新读取。',
  start: '开始审核',
  giveUp: '放弃',
};

/** Same keys, any text: a language that lacks one does not compile. */
export type DocumentMessages = typeof zhCN;
