import type { QuarterLine } from '../../quarter-line';

export const ledgerLine: QuarterLine = {
  'zh-CN': '浅黄色单元格为填报项，填本年累计数；差额为正表示好于序时',
  en: 'Pale yellow cells are for entry, cumulative for the year; a positive variance is good',
};

export const ledgerTexts = {
  title: { 'zh-CN': '{district}指标台账', en: '{district}: indicator ledger' },
  entryTitle: { 'zh-CN': '请填数字', en: 'A number, please' },
  entryMessage: {
    'zh-CN': '只填数字，不带单位和逗号。百分数填 6.5，不填 0.065。',
    en: 'Numbers only, without unit or comma. Enter 6.5 for 6.5%, not 0.065.',
  },
} as const;
