import type { Localised } from '../../../language/language';
import type { Status } from '../../../tracking/status';
import { statusTerms } from '../../../tracking/terms';

export type SummaryColumn = 'unit' | 'indicators' | 'reported' | Status | 'rate';

export interface SummaryColumnSpec {
  key: SummaryColumn;
  heading: Localised;
  width: number;
}

/** The statuses, in the order of the table's columns and of the chart's series. */
export const summaryStatuses: readonly Status[] = [
  'met',
  'onSchedule',
  'nearSchedule',
  'behind',
  'notReported',
  'notAssessed',
];

/** The columns of 季度汇总, left to right. */
export const summaryColumns: readonly SummaryColumnSpec[] = [
  { key: 'unit', heading: { 'zh-CN': '牵头单位', en: 'Lead unit' }, width: 26 },
  { key: 'indicators', heading: { 'zh-CN': '指标数', en: 'Indicators' }, width: 10 },
  { key: 'reported', heading: { 'zh-CN': '已报', en: 'Reported' }, width: 9 },
  ...summaryStatuses.map((key) => ({ key, heading: statusTerms[key], width: 10 })),
  { key: 'rate', heading: { 'zh-CN': '达标率', en: 'Rate' }, width: 9 },
];

export function summaryColumn(key: SummaryColumn): number {
  return summaryColumns.findIndex((spec) => spec.key === key);
}
