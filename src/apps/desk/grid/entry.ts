import type { CellValue, ValidationRule } from '../../../workbook/description';
import type { SheetModel } from '../../../host/file';
import { isPercent } from './cell-text';

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * What typed text becomes in a cell, as in a spreadsheet: numbers (full-width digits and thousands separators too), shares
 * from percentages, otherwise text; nothing when it is blank.
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

/** Whether a rule lets a value in. Blank always passes. */
export function isAllowed(rule: ValidationRule, value: CellValue): boolean {
  if (value === null) return true;
  if (rule.type === 'list') return rule.values.includes(String(value));
  // Whose cells are elsewhere: `listAt` turns such a rule into a list before it is asked.
  if (rule.type === 'cells') return true;
  if (typeof value !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(value)) return false;
  return value >= rule.min && value <= rule.max;
}
