import { type Localised, languages } from '../../../language/language';
import type { CellValue } from '../../description';
import { textOf } from '../../sheet/table/locate-table';
import {
  defaultThresholds,
  thresholdSpecs,
  type Thresholds,
  type ThresholdSpec,
} from './thresholds';

/** A setting that cannot be used: its default counts. */
export interface SettingProblem {
  row: number;
  column: number;
  spec: ThresholdSpec;
  found: CellValue;
}

export interface ReadSettings {
  sheet: string;
  thresholds: Thresholds;
  problems: SettingProblem[];
}

/** Reads 校验设置 wherever its headings stand; without them everything is as by default. */
export function readSettings(sheet: string, values: CellValue[][]): ReadSettings {
  const thresholds = { ...defaultThresholds };
  const problems: SettingProblem[] = [];
  const place = headingPlace(values);
  for (let row = place ? place.row + 1 : values.length; row < values.length; row++) {
    const code = textOf(values[row]?.[place!.key]);
    const spec = thresholdSpecs.find((each) => each.code === code);
    const found = values[row]?.[place!.value] ?? null;
    if (!spec || found === null || found === '') continue;
    if (isUsable(spec, found)) thresholds[spec.key] = found;
    else problems.push({ row, column: place!.value, spec, found });
  }
  return { sheet, thresholds, problems };
}

function isUsable(spec: ThresholdSpec, value: CellValue): value is number {
  return (
    typeof value === 'number' &&
    value >= spec.min &&
    value <= spec.max &&
    (!spec.whole || Number.isInteger(value))
  );
}

function headingPlace(values: CellValue[][]): { row: number; key: number; value: number } | null {
  for (const [row, cells] of values.entries()) {
    for (const language of languages) {
      const columnOf = (wanted: SettingsColumn) => {
        const { heading } = settingsColumns.find(({ key }) => key === wanted)!;
        return cells.findIndex((cell) => textOf(cell) === heading[language]);
      };
      const key = columnOf('key');
      const value = columnOf('value');
      if (key >= 0 && value >= 0) return { row, key, value };
    }
  }
  return null;
}

export type SettingsColumn = 'key' | 'label' | 'value' | 'default' | 'range' | 'hint';

/** The columns of 校验设置, left to right. */
export const settingsColumns: readonly {
  key: SettingsColumn;
  heading: Localised;
  width: number;
}[] = [
  { key: 'key', heading: { 'zh-CN': '代码', en: 'Code' }, width: 8 },
  { key: 'label', heading: { 'zh-CN': '设置项', en: 'Setting' }, width: 24 },
  { key: 'value', heading: { 'zh-CN': '设定值', en: 'Value' }, width: 10 },
  { key: 'default', heading: { 'zh-CN': '默认值', en: 'Default' }, width: 10 },
  { key: 'range', heading: { 'zh-CN': '允许范围', en: 'Allowed' }, width: 14 },
  { key: 'hint', heading: { 'zh-CN': '含义', en: 'Meaning' }, width: 62 },
];
