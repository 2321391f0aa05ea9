import type { QuarterLine } from '../../quarter-line';

export const summaryLine: QuarterLine = {
  'zh-CN':
    '计量单位：项、%　　达标率＝（已完成＋达到序时）÷（指标数－本季不考核）；多个牵头单位的指标各计一次，合计只计一次；滞后占比高的在前，重新汇总时重排',
  en: 'Unit: indicators, %    Rate = (met + on schedule) / (indicators − not assessed); indicators with several lead units count for each, once in the total; the largest share behind first, as of when the report was made',
};

export const summaryTexts = {
  title: { 'zh-CN': '{district}指标完成情况季度汇总', en: '{district}: quarterly summary' },
  withoutUnit: { 'zh-CN': '（未明确牵头单位）', en: '(no lead unit)' },
  total: { 'zh-CN': '合计', en: 'Total' },
  chart: {
    'zh-CN': '各牵头单位指标状态（占比，标项数）',
    en: 'Statuses by lead unit (shares, with counts)',
  },
  /** What the line at the foot of another table calls its columns. */
  counts: { 'zh-CN': '各单位指标数和达标率', en: 'counts and rates' },
} as const;
