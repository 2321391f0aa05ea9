import type { Localised } from '../../../language/language';
import { ENTERED, FIGURE, SIGNED } from '../../sheet/figure-formats';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { Quarter } from '../../../tracking/quarter';
import type { ComputedField } from '../../../tracking/definitions';
import type { ColumnSpec } from '../../sheet/table/column';
import { commonColumns } from '../../sheet/table/common-columns';

/** 指标台账 and its table as other sheets know them. */
export const ledgerIdentity: SheetIdentity<'ledger'> = {
  key: 'ledger',
  names: { 'zh-CN': '指标台账', en: 'Ledger' },
};
export const ledgerTable: Localised = { 'zh-CN': '指标表', en: 'LedgerTable' };

export type LedgerColumn =
  | 'id'
  | 'field'
  | 'name'
  | 'unit'
  | 'measure'
  | 'operator'
  | 'target'
  | 'upper'
  | 'baseline'
  | 'period'
  | 'lead'
  | 'support'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | ComputedField
  | 'explanation'
  | 'section'
  | 'note'
  | 'mark'
  | 'phase'
  | 'curve';

/** With more decimals than others: what a unit reported is not rounded away. */
const entered = { align: 'right', numberFormat: ENTERED } as const;
const figure = { align: 'right', numberFormat: FIGURE } as const;
const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;

/**
 * The columns of 指标台账, left to right: what is entered and what comes of it beside what it is measured by, so that it stands
 * on the first screen; behind it who answers, then what the machine needs.
 */
export const ledgerColumns: readonly ColumnSpec<LedgerColumn>[] = [
  { ...commonColumns.name, width: 23 },
  { ...commonColumns.unit, width: 8 },
  {
    key: 'operator',
    heading: { 'zh-CN': '目标方向', en: 'Direction' },
    width: 9,
    owner: 'plan',
    format: centred,
  },
  {
    key: 'target',
    heading: { 'zh-CN': '目标值', en: 'Target' },
    width: 9,
    owner: 'plan',
    format: figure,
  },
  {
    key: 'q1',
    heading: { 'zh-CN': '一季度累计', en: 'Q1 to date' },
    width: 10,
    owner: 'entry',
    format: entered,
  },
  {
    key: 'q2',
    heading: { 'zh-CN': '二季度累计', en: 'Q2 to date' },
    width: 10,
    owner: 'entry',
    format: entered,
  },
  {
    key: 'q3',
    heading: { 'zh-CN': '三季度累计', en: 'Q3 to date' },
    width: 10,
    owner: 'entry',
    format: entered,
  },
  {
    key: 'q4',
    heading: { 'zh-CN': '四季度累计', en: 'Q4 to date' },
    width: 10,
    owner: 'entry',
    format: entered,
  },
  {
    key: 'actual',
    heading: { 'zh-CN': '本季实际', en: 'Actual' },
    width: 9,
    owner: 'formula',
    format: figure,
  },
  {
    key: 'due',
    heading: { 'zh-CN': '序时目标', en: 'Due' },
    width: 9,
    owner: 'formula',
    format: figure,
  },
  {
    key: 'variance',
    heading: { 'zh-CN': '差额', en: 'Variance' },
    width: 13,
    owner: 'formula',
    format: { align: 'right', numberFormat: SIGNED },
  },
  {
    key: 'completion',
    heading: { 'zh-CN': '完成率', en: 'Completion' },
    width: 11,
    owner: 'formula',
    format: { align: 'right', numberFormat: '0.0%' },
  },
  {
    key: 'status',
    heading: { 'zh-CN': '状态', en: 'Status' },
    width: 12.5,
    owner: 'formula',
    format: { ...centred, wrap: true },
  },
  {
    key: 'explanation',
    heading: { 'zh-CN': '情况说明', en: 'Explanation' },
    width: 18.5,
    owner: 'entry',
    format: wrapped,
  },
  commonColumns.lead,
  commonColumns.support,
  commonColumns.field,
  commonColumns.measure,
  {
    key: 'upper',
    heading: { 'zh-CN': '目标上限', en: 'Upper target' },
    width: 9,
    owner: 'plan',
    format: figure,
  },
  {
    key: 'baseline',
    heading: { 'zh-CN': '基期值', en: 'Baseline' },
    width: 9,
    owner: 'plan',
    format: figure,
  },
  {
    key: 'period',
    heading: { 'zh-CN': '目标期', en: 'Period' },
    width: 8,
    owner: 'plan',
    format: centred,
  },
  commonColumns.section,
  {
    key: 'note',
    heading: { 'zh-CN': '方案备注', en: 'Note' },
    width: 20,
    owner: 'plan',
    format: { size: 9, wrap: true },
  },
  commonColumns.mark,
  { ...commonColumns.id, width: 8 },
  {
    key: 'phase',
    heading: { 'zh-CN': '本季序时比例', en: 'Share due' },
    width: 12,
    owner: 'formula',
    format: { align: 'center', numberFormat: '0.0%' },
    addedLater: true,
  },
  {
    key: 'curve',
    heading: { 'zh-CN': '序时方式', en: 'Phasing' },
    width: 13,
    owner: 'formula',
    format: { align: 'center', wrap: true },
    addedLater: true,
  },
  {
    key: 'pace',
    heading: { 'zh-CN': '序时完成率', en: 'Against due' },
    width: 12,
    owner: 'formula',
    format: { align: 'right', numberFormat: '0.0%' },
    addedLater: true,
  },
];

/** As ledgers of before have them: read and brought up where they stand. */
export const formerLedgerOrder: readonly LedgerColumn[] = [
  'id',
  'field',
  'name',
  'unit',
  'measure',
  'operator',
  'target',
  'upper',
  'baseline',
  'period',
  'lead',
  'support',
  'q1',
  'q2',
  'q3',
  'q4',
  'actual',
  'due',
  'variance',
  'completion',
  'status',
  'explanation',
  'section',
  'note',
  'mark',
  'phase',
  'curve',
  'pace',
];

/** Column in which the actual of a quarter is entered. */
export const quarterColumns: Record<Quarter, LedgerColumn> = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' };
