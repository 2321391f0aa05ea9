export const officeTexts = {
  title: { 'zh-CN': '{district}牵头单位指标专页', en: '{district}: indicators of one office' },
  line: {
    'zh-CN':
      '在浅黄色单元格选择单位，一页列不下时再选页次；逐页打印即为该单位的清单；目标为“超过”的须大于目标，差额 0 仍未达到',
    en: 'Choose an office in the pale yellow cell, and the page where there are several; printed page by page it is its list; a target of more than a figure is not met by that figure (variance 0)',
  },
  office: { 'zh-CN': '牵头单位（点选）', en: 'Lead unit (choose)' },
  page: { 'zh-CN': '页次', en: 'Page' },
  pages: { 'zh-CN': '共几页', en: 'Of' },
  count: { 'zh-CN': '指标数', en: 'Number' },
  tasks: { 'zh-CN': '牵头的任务：', en: 'Tasks it leads: ' },
  reason: { 'zh-CN': '原因及说明', en: 'Reasons' },
  compared: { 'zh-CN': '所选单位的指标', en: 'the indicators of the office chosen are' },
  chooseOffice: { 'zh-CN': '请从列表中选择单位。', en: 'Choose an office from the list.' },
  choosePage: {
    'zh-CN': '请输入页次，从 1 到右侧的页数。',
    en: 'Enter a page, from 1 to the number beside.',
  },
} as const;
