import { languages } from '../../../language/language';
import type { CellValue } from '../../description';
import { textOf } from '../../sheet/table/locate-table';
import { settingsColumns, type SettingsColumn } from './settings-columns';
import {
  defaultThresholds,
  thresholdSpecs,
  type Threshold,
  type Thresholds,
  type ThresholdSpec,
} from './thresholds';
import { dayOf, daySpecs, type WorkingDays } from './working-days';

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
  /** Where each threshold that was read stands. */
  places: Partial<Record<Threshold, { row: number; column: number }>>;
  problems: SettingProblem[];
  days: WorkingDays;
  /** Cells for days that hold none. */
  badDays: { row: number; column: number; found: CellValue }[];
}

/** Reads 校验设置 wherever its headings stand; without them everything is as by default. */
export function readSettings(sheet: string, values: CellValue[][]): ReadSettings {
  const thresholds = { ...defaultThresholds };
  const problems: SettingProblem[] = [];
  const places: ReadSettings['places'] = {};
  const days: WorkingDays = { holidays: [], workdays: [] };
  const badDays: ReadSettings['badDays'] = [];
  const place = headingPlace(values);
  for (let row = place ? place.row + 1 : values.length; row < values.length; row++) {
    const code = textOf(values[row]?.[place!.key]);
    const spec = thresholdSpecs.find((each) => each.code === code);
    const found = values[row]?.[place!.value] ?? null;
    if (found === null || found === '') continue;
    const ofDay = daySpecs.find((each) => each.code === code);
    if (ofDay) {
      const day = dayOf(found);
      if (day === null) badDays.push({ row, column: place!.value, found });
      else days[ofDay.kind].push(day);
    }
    if (!spec) continue;
    if (isUsable(spec, found)) {
      thresholds[spec.key] = found;
      places[spec.key] = { row, column: place!.value };
    } else problems.push({ row, column: place!.value, spec, found });
  }
  return { sheet, thresholds, places, problems, days, badDays };
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
