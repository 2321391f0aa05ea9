import type { Localised } from '../../../language/language';

export type SettingsColumn = 'key' | 'label' | 'value' | 'default' | 'range' | 'hint';

/** The columns of 校验设置, left to right. */
export const settingsColumns: readonly {
  key: SettingsColumn;
  heading: Localised;
  width: number;
}[] = [
  { key: 'key', heading: { 'zh-CN': '代码', en: 'Code' }, width: 8 },
  { key: 'label', heading: { 'zh-CN': '设置项', en: 'Setting' }, width: 24 },
  { key: 'value', heading: { 'zh-CN': '设定值', en: 'Value' }, width: 12 },
  { key: 'default', heading: { 'zh-CN': '默认值', en: 'Default' }, width: 10 },
  { key: 'range', heading: { 'zh-CN': '允许范围', en: 'Allowed' }, width: 14 },
  { key: 'hint', heading: { 'zh-CN': '含义', en: 'Meaning' }, width: 62 },
];
