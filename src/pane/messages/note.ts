import { localise, text } from '../../language/localise';

/** Texts of the quarterly note's section. */
export const noteMessages = localise({
  heading: text('季度通报', 'Quarterly note'),
  intro: text(
    '按台账数字起草，不改动工作簿。点数字可转到它所在的单元格；印发前请核对。',
    'Drafted from the figures of the ledger; the workbook does not change. A number shows its cell. Check the note before it is issued.',
  ),
  language: text('通报语言', 'Language of the note'),
  languages: { 'zh-CN': text('中文', 'Chinese (中文)'), en: text('英文（English）', 'English') },
  draft: text('起草通报', 'Draft the note'),
  drafting: text('正在起草…', 'Drafting…'),
  again: text('重新起草', 'Draft again'),
  copy: text('复制文字', 'Copy as text'),
  copied: text('已复制通报全文。', 'The note was copied.'),
  copyByHand: text(
    '浏览器不允许写剪贴板：全文已选中，请按 Ctrl+C 复制。',
    'The browser refuses the clipboard: the whole text is selected, press Ctrl+C.',
  ),
  save: text('保存为 Word', 'Save for Word'),
  saved: text('已交给浏览器保存：{file}。', 'Handed to the browser to save: {file}.'),
  fileName: text(
    '{district}{year}年第{quarter}季度通报.docx',
    '{district} {year} Q{quarter} note.docx',
  ),
  goTo: text('转到 {cell}', 'Go to {cell}'),
  edited: text(
    '起草之后工作簿有改动，请重新起草。',
    'The workbook changed since the note was drafted: draft it again.',
  ),
  missing: text(
    '“{sheets}”还没有写好，通报里少了较上季变化等内容：请先写入季度报表，再重新起草。',
    '"{sheets}" is not written yet, so the note lacks the change since last quarter: write the report, then draft again.',
  ),
  stale: text(
    '有 {count} 个数字与表中单元格不一致（如 {cell}）：请先写入季度报表，再重新起草。',
    '{count} of the numbers {count|differs from its cell|differ from their cells} (such as {cell}): write the report, then draft again.',
  ),
});
