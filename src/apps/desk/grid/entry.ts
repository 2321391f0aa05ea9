import type { CellValue, ValidationRule } from '../../../workbook/description';
import type { SheetModel } from '../../../host/file';
import { isPercent } from './cell-text';
import { isDateFormat, UNIX_EPOCH_DAY } from './number-format';

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * What typed text becomes in a cell, as in a spreadsheet: numbers (full-width digits and thousands separators too), shares
 * from percentages, days in cells that show dates, otherwise text; nothing when it is blank.
 * @param asWritten whether rates are entered as plans write them: 6.5% is 6.5, unless the cell shows percentages.
 */
export function parseEntry(
  typed: string,
  numberFormat: string | undefined,
  asWritten = false,
): CellValue {
  const text = typed.trim();
  if (text === '') return null;
  const plain = text.normalize('NFKC');
  const day = isDateFormat(numberFormat) ? serialOf(plain) : null;
  if (day !== null) return day;
  const share = plain.endsWith('%');
  const digits = share ? plain.slice(0, -1).trim() : plain;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return text;
  const number = Number(digits.replace(/,/g, ''));
  if (share && asWritten && !isPercent(numberFormat)) return number;
  if (share) return Number((number / 100).toPrecision(15));
  // In a cell of percentages, 25 and 0.25 both mean 25 %.
  return isPercent(numberFormat) && Math.abs(number) >= 1 ? number / 100 : number;
}

/** Whether rates are entered into a cell as plans write them: in the entry cells of our sheets. */
export const takesRatesAsWritten = (sheet: SheetModel): boolean => sheet.protection !== null;

/** 2024-3-31, 2024/3/31, 2024.3.31 and 2024年3月31日; other orders of day and month are not told apart. */
const DAY_TEXT = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/;
const MILLISECONDS = 86_400_000;

/** The day of a text as spreadsheets count days; null for any other text, and for a day that the calendar does not have. */
function serialOf(text: string): number | null {
  const [, year, month, day] = (DAY_TEXT.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / MILLISECONDS + UNIX_EPOCH_DAY : null;
}

/** Whether a rule lets a value in. Blank always passes. */
export function isAllowed(rule: ValidationRule, value: CellValue): boolean {
  if (value === null) return true;
  if (rule.type === 'list') return rule.values.includes(String(value));
  // Whose cells are elsewhere: `listAt` turns such a rule into a list before it is asked.
  if (rule.type === 'cells' || rule.type === 'any') return true;
  if (typeof value !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(value)) return false;
  return value >= rule.min && value <= rule.max;
}
