import type { Localised } from '../../../language/language';
import { type Day, dayOfTime, timeOfSerial } from '../../calendar-day';
import type { CellValue } from '../../description';

/** Days off, and weekends that are worked, by which the day that returns are due is counted. */
export interface WorkingDays {
  holidays: Day[];
  workdays: Day[];
}

/** One line of the settings table that takes a day. */
export interface DaySpec {
  kind: keyof WorkingDays;
  /** Tells its line on the sheet, in every language. */
  code: string;
  label: Localised;
  hint: Localised;
}

/** Enough for the days off after the quarters of a year. */
const HOLIDAYS = 14;
const WORKDAYS = 6;

const lines = (
  kind: DaySpec['kind'],
  letter: string,
  count: number,
  label: Localised,
  hint: Localised,
): DaySpec[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ kind, code: `${letter}${n + 1}`, label },
    hint: n === 0 ? hint : { 'zh-CN': '', en: '' },
  }));

/** The lines for days, each blank until somebody fills it in. */
export const daySpecs: readonly DaySpec[] = [
  ...lines(
    ...(['holidays', 'H', HOLIDAYS] as const),
    { 'zh-CN': '节假日', en: 'Holiday' },
    {
      'zh-CN': '不上班的工作日，一格一天，如 2024-10-01；算报送截止时不计',
      en: 'a weekday off, one a cell, as 2024-10-01; not counted towards the day that returns are due',
    },
  ),
  ...lines(
    ...(['workdays', 'W', WORKDAYS] as const),
    { 'zh-CN': '调休上班日', en: 'Weekend worked' },
    {
      'zh-CN': '要上班的周末，一格一天；算报送截止时计入',
      en: 'a day of a weekend that is worked, one a cell; counted',
    },
  ),
];

/** A day as somebody typed it: 2024-10-01, 2024/10/1, 2024.10.1, 2024年10月1日, or a date of Excel's; null for anything else. */
export function dayOf(value: CellValue): Day | null {
  if (typeof value === 'number') {
    // From 2000 to 2099.
    const isDate = Number.isInteger(value) && value >= 36526 && value < 73051;
    return isDate ? dayOfTime(timeOfSerial(value)) : null;
  }
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(String(value ?? '').trim());
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  const found = new Date(Date.UTC(year!, month! - 1, day!));
  return found.getUTCMonth() === month! - 1 ? dayOfTime(found.getTime()) : null;
}
