/** Texts of the quarterly note's section in Chinese. Its shape is what every language must have. */
export const zhCN = {
  heading: '季度通报',
  intro: '按台账数字起草，不改动工作簿。点数字可转到它所在的单元格；印发前请核对。',
  language: '通报语言',
  languages: { 'zh-CN': '中文', en: '英文（English）' },
  draft: '起草通报',
  drafting: '正在起草…',
  again: '重新起草',
  copy: '复制文字',
  copied: '已复制通报全文。',
  copyByHand: '浏览器不允许写剪贴板：全文已选中，请按 Ctrl+C 复制。',
  save: '保存为 Word',
  saved: '已交给浏览器保存：{file}。',
  fileName: '{district}{year}年第{quarter}季度通报.docx',
  goTo: '转到 {cell}',
  edited: '起草之后工作簿有改动，请重新起草。',
  missing: '“{sheets}”还没有写好，通报里少了较上季变化等内容：请先写入季度报表，再重新起草。',
  stale: '有 {count} 个数字与表中单元格不一致（如 {cell}）：请先写入季度报表，再重新起草。',
};

export type NoteMessages = typeof zhCN;
