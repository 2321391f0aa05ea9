import type { Localised } from '../../../language/language';
import { summaryTexts } from '../summary/texts';

export const taskSummaryTexts = {
  title: { 'zh-CN': '{district}任务进展汇总', en: '{district}: progress of tasks' },
  line: {
    'zh-CN':
      '计量单位：项；多个牵头单位的任务各计一次，合计只计一次；滞后占比高的在前，重新汇总时重排',
    en: 'Unit: tasks; one with several lead units counts for each, in the total once; the largest share delayed first, in order again when the report is made again',
  },
  unit: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  tasks: { 'zh-CN': '任务数', en: 'Tasks' },
  blank: { 'zh-CN': '未填状态', en: 'No status' },
  rate: { 'zh-CN': '完成比例', en: 'Share done' },
  withoutUnit: summaryTexts.withoutUnit,
  total: summaryTexts.total,
  compared: { 'zh-CN': '各牵头单位的任务项数', en: 'the number of tasks of each lead unit is' },
  chart: {
    'zh-CN': '各单位任务状态（占比，数为项数）',
    en: 'Tasks by status (shares, with counts)',
  },
} as const satisfies Record<string, Localised>;
