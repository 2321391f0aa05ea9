import { localise, text, type TextsOf } from '../../language/localise';

/** Texts of the desk around the pane. */
export const deskTexts = localise({
  title: text('指标台账 · 本机版', 'Indicator Ledger · Desk'),
  toolbar: text('工作簿工具', 'Workbook tools'),
  open: text('打开', 'Open'),
  openHint: text('打开电脑上的 .xlsx 工作簿', 'Open an .xlsx workbook from your computer'),
  save: text('保存', 'Save'),
  saveHint: text('保存为 .xlsx 文件', 'Save as an .xlsx file'),
  saving: text('正在保存…', 'Saving…'),
  saved: text('已保存 {file}', 'Saved {file}'),
  opened: text('已打开 {file}', 'Opened {file}'),
  sample: text('示例数据', 'Sample figures'),
  sampleHint: text(
    '给空着的指标填入虚构的前两季度数据，看看差额、状态和图表怎样变化',
    'Enter made-up figures for two quarters where none are, to see variances, statuses and the chart at work',
  ),
  sampled: text('已填入虚构的示例数据，仅供试用', 'Made-up figures entered, for trying out only'),
  language: text('语言', 'Language'),
  theme: text('外观', 'Theme'),
  themes: {
    light: text('浅色', 'Light'),
    dark: text('深色', 'Dark'),
    contrast: text('高对比度', 'High contrast'),
  },
  workbook: text('工作簿', 'Workbook'),
  sheets: text('工作表', 'Sheets'),
  pane: text('任务窗格', 'Task pane'),
  loading: text('正在生成示例工作簿…', 'Making the sample workbook…'),
  locked: text(
    '此单元格受保护。浅黄色的单元格可以填写。',
    'This cell is protected. Pale yellow cells can be filled in.',
  ),
  invalidHint: text('按 Esc 放弃修改。', 'Press Esc to give up the change.'),
  warningHint: text(
    '再按一次回车照样填入，按 Esc 放弃。',
    'Press Enter again to enter it all the same, Esc to give up.',
  ),
  empty: text('这个工作簿没有可显示的工作表。', 'This workbook has no sheet to show.'),
  edit: text('编辑 {cell}', 'Edit {cell}'),
  choose: text('（空）', '(empty)'),
  entryCell: text('可填写', 'entry cell'),
  chart: text('图表：{title}', 'Chart: {title}'),
  fileName: text('{district}{year}年指标台账.xlsx', '{district} {year} ledger.xlsx'),
  untitled: text('工作簿.xlsx', 'workbook.xlsx'),
  cellBox: text('单元格', 'Cell'),
  contents: text('内容', 'Contents'),
});

export type DeskTexts = TextsOf<typeof deskTexts>;
