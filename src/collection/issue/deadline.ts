import type { Quarter } from '../../tracking/quarter';
import { DAY, type Day, dayOfTime } from '../../workbook/calendar-day';
import type { WorkingDays } from '../../workbook/sheets/settings/working-days';

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && dayOfTime(time) === text;
}

/** Working days after a quarter's end by which returns are due, unless somebody says otherwise. */
export const USUAL_DAYS = 10;

/** The n-th working day after a quarter's end: neither Saturday nor Sunday, unless it is worked, nor one of the holidays. */
export function deadlineOf(
  year: number,
  quarter: Quarter,
  days: number = USUAL_DAYS,
  { holidays, workdays }: WorkingDays = { holidays: [], workdays: [] },
): Day {
  // The day before the first of the next quarter.
  let time = Date.UTC(year, quarter * 3, 1) - DAY;
  for (let left = days; left > 0;) {
    time += DAY;
    const weekday = new Date(time).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    const day = dayOfTime(time);
    if ((!isWeekend || workdays.includes(day)) && !holidays.includes(day)) left -= 1;
  }
  return dayOfTime(time);
}
