import type { ColumnSpec } from './column';

type CommonColumn =
  'id' | 'field' | 'name' | 'unit' | 'measure' | 'lead' | 'support' | 'section' | 'mark';

const wrapped = { wrap: true } as const;
const centred = { align: 'center' } as const;

/** Columns that several of 指标台账, 任务台账 and 序时设置 have. */
export const commonColumns: { [K in CommonColumn]: ColumnSpec<K> } = {
  id: {
    key: 'id',
    heading: { 'zh-CN': '编号', en: 'Id' },
    width: 11,
    owner: 'plan',
    format: { color: '#595959', size: 9 },
  },
  field: {
    key: 'field',
    heading: { 'zh-CN': '工作领域', en: 'Field of work' },
    width: 10,
    owner: 'plan',
    format: wrapped,
  },
  name: {
    key: 'name',
    heading: { 'zh-CN': '指标', en: 'Indicator' },
    width: 28,
    owner: 'plan',
    format: wrapped,
  },
  unit: {
    key: 'unit',
    heading: { 'zh-CN': '计量单位', en: 'Unit' },
    width: 10,
    owner: 'plan',
    format: { ...centred, wrap: true },
  },
  measure: {
    key: 'measure',
    heading: { 'zh-CN': '指标类型', en: 'Measure' },
    width: 12,
    owner: 'plan',
    format: centred,
  },
  lead: {
    key: 'lead',
    heading: { 'zh-CN': '牵头单位', en: 'Lead units' },
    width: 18,
    owner: 'plan',
    format: wrapped,
  },
  support: {
    key: 'support',
    heading: { 'zh-CN': '责任单位', en: 'Support units' },
    width: 33,
    owner: 'plan',
    format: wrapped,
  },
  section: {
    key: 'section',
    heading: { 'zh-CN': '方案出处', en: 'Section' },
    width: 16,
    owner: 'plan',
    format: { size: 9, wrap: true },
  },
  mark: {
    key: 'mark',
    heading: { 'zh-CN': '方案变动', en: 'Plan change' },
    width: 11,
    owner: 'plan',
    format: centred,
  },
};
