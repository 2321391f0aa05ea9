import { countedStatuses } from '../../../quarter/office-counts';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { Localised } from '../../../language/language';
import type { Status } from '../../../tracking/status';
import { statusTerms } from '../../../tracking/terms';

/** 季度汇总 as other sheets know it. */
export const summaryIdentity: SheetIdentity<'summary'> = {
  key: 'summary',
  names: { 'zh-CN': '季度汇总', en: 'Summary' },
};

export type SummaryColumn = 'unit' | 'indicators' | 'reported' | Status | 'rate';

export interface SummaryColumnSpec {
  key: SummaryColumn;
  heading: Localised;
  width: number;
}

/** The columns of 季度汇总, left to right. */
export const summaryColumns: readonly SummaryColumnSpec[] = [
  { key: 'unit', heading: { 'zh-CN': '牵头单位', en: 'Lead unit' }, width: 22 },
  { key: 'indicators', heading: { 'zh-CN': '指标数', en: 'Indicators' }, width: 8 },
  { key: 'reported', heading: { 'zh-CN': '已报', en: 'Reported' }, width: 8 },
  ...countedStatuses.map((key) => ({ key, heading: statusTerms[key], width: 8 })),
  { key: 'rate', heading: { 'zh-CN': '达标率', en: 'Rate' }, width: 9 },
];

export function summaryColumn(key: SummaryColumn): number {
  return summaryColumns.findIndex((spec) => spec.key === key);
}
