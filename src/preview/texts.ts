import type { Language } from '../language/language';

const zhCN = {
  title: '指标台账 · 预览',
  toolbar: '工作簿工具',
  open: '打开',
  openHint: '打开电脑上的 .xlsx 工作簿',
  save: '保存',
  saveHint: '保存为 .xlsx 文件',
  saving: '正在保存…',
  saved: '已保存 {file}',
  opened: '已打开 {file}',
  language: '语言',
  theme: '外观',
  themes: { light: '浅色', dark: '深色', contrast: '高对比度' },
  workbook: '工作簿',
  sheets: '工作表',
  pane: '任务窗格',
  loading: '正在生成示例工作簿…',
  locked: '此单元格受保护。浅黄色的单元格可以填写。',
  invalidHint: '按 Esc 放弃修改。',
  warningHint: '再按一次回车照样填入，按 Esc 放弃。',
  empty: '这个工作簿没有可显示的工作表。',
  edit: '编辑 {cell}',
  choose: '（空）',
  entryCell: '可填写',
  chart: '图表：{title}',
  fileName: '{district}{year}年指标台账.xlsx',
  untitled: '工作簿.xlsx',
  cellBox: '单元格',
  contents: '内容',
};

export type PreviewTexts = typeof zhCN;

const en: PreviewTexts = {
  title: 'Indicator Ledger · Preview',
  toolbar: 'Workbook tools',
  open: 'Open',
  openHint: 'Open an .xlsx workbook from your computer',
  save: 'Save',
  saveHint: 'Save as an .xlsx file',
  saving: 'Saving…',
  saved: 'Saved {file}',
  opened: 'Opened {file}',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  workbook: 'Workbook',
  sheets: 'Sheets',
  pane: 'Task pane',
  loading: 'Making the sample workbook…',
  locked: 'This cell is protected. Pale yellow cells can be filled in.',
  invalidHint: 'Press Esc to give up the change.',
  warningHint: 'Press Enter again to enter it all the same, Esc to give up.',
  empty: 'This workbook has no sheet to show.',
  edit: 'Edit {cell}',
  choose: '(empty)',
  entryCell: 'entry cell',
  chart: 'Chart: {title}',
  fileName: '{district} {year} ledger.xlsx',
  untitled: 'workbook.xlsx',
  cellBox: 'Cell',
  contents: 'Contents',
};

export function previewTexts(language: Language): PreviewTexts {
  return language === 'zh-CN' ? zhCN : en;
}
