import type { Localised } from '../../../language/language';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { ColumnSpec } from '../../sheet/table/column';

/** 校验结果 and its table. */
export const findingsIdentity: SheetIdentity<'findings'> = {
  key: 'findings',
  names: { 'zh-CN': '校验结果', en: 'Findings' },
};
export const findingsTable: Localised = { 'zh-CN': '校验表', en: 'FindingsTable' };

export type FindingColumn =
  | 'severity'
  | 'rule'
  | 'units'
  | 'indicator'
  | 'quarter'
  | 'cell'
  | 'value'
  | 'expected'
  | 'message'
  | 'state'
  | 'explanation'
  | 'earlier'
  | 'time'
  | 'ruleId'
  | 'indicatorId'
  | 'valueKey'
  | 'earlierFor'
  | 'target';

const centred = { align: 'center', wrap: true } as const;
const wrapped = { wrap: true } as const;

/** The columns of 校验结果, left to right; from `ruleId` on they are for the add-in and hidden. */
export const findingColumns: readonly ColumnSpec<FindingColumn>[] = [
  {
    key: 'severity',
    heading: { 'zh-CN': '严重程度', en: 'Severity' },
    width: 12,
    owner: 'plan',
    format: centred,
  },
  {
    key: 'rule',
    heading: { 'zh-CN': '规则', en: 'Rule' },
    width: 13,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'units',
    heading: { 'zh-CN': '牵头单位', en: 'Lead units' },
    width: 14,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'indicator',
    heading: { 'zh-CN': '指标', en: 'Indicator' },
    width: 19,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'quarter',
    heading: { 'zh-CN': '季度', en: 'Quarter' },
    width: 9,
    owner: 'plan',
    format: centred,
  },
  {
    key: 'cell',
    heading: { 'zh-CN': '单元格', en: 'Cell' },
    width: 14,
    owner: 'formula',
    format: { ...centred, color: '#0B4F8A' },
  },
  {
    key: 'value',
    heading: { 'zh-CN': '填报值', en: 'Value' },
    width: 11,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'expected',
    heading: { 'zh-CN': '对照', en: 'Compared with' },
    width: 16,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'message',
    heading: { 'zh-CN': '问题', en: 'Problem' },
    width: 30,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'state',
    heading: { 'zh-CN': '处理状态', en: 'State' },
    width: 9,
    owner: 'plan',
    format: centred,
  },
  {
    key: 'explanation',
    heading: { 'zh-CN': '核实说明（可填写）', en: 'Explanation (write here)' },
    width: 28,
    owner: 'entry',
    format: wrapped,
  },
  {
    key: 'earlier',
    heading: { 'zh-CN': '数值变化前的说明', en: 'Explanation of earlier values' },
    width: 20,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'time',
    heading: { 'zh-CN': '首次发现', en: 'First found' },
    width: 12,
    owner: 'plan',
    format: centred,
  },
  {
    key: 'ruleId',
    heading: { 'zh-CN': '规则代码', en: 'Rule code' },
    width: 18,
    owner: 'plan',
  },
  {
    key: 'indicatorId',
    heading: { 'zh-CN': '指标编号', en: 'Indicator id' },
    width: 12,
    owner: 'plan',
  },
  {
    key: 'valueKey',
    heading: { 'zh-CN': '所依据的数值', en: 'Values found' },
    width: 20,
    owner: 'plan',
  },
  {
    key: 'earlierFor',
    heading: { 'zh-CN': '变化前的数值', en: 'Earlier values' },
    width: 20,
    owner: 'plan',
  },
  {
    key: 'target',
    heading: { 'zh-CN': '链接', en: 'Link' },
    width: 18,
    owner: 'plan',
  },
];

/** Columns that are printed: what was found beside what is said of it. */
export const PRINTED_COLUMNS = findingColumns.findIndex(({ key }) => key === 'earlier');
/** Columns that people see. */
export const VISIBLE_COLUMNS = findingColumns.findIndex(({ key }) => key === 'ruleId');
