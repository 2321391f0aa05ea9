import { languages } from '../../language/language';
import type { OddCell } from '../../host/port';
import type { CellValue } from '../../workbook/description';
import { taskStatuses, taskStatusTerms } from '../../workbook/sheets/tasks/task-columns';
import type { Field } from '../entry';
import { plainValue } from '../hash';
import type { EntryReason } from '../reasons';

/** Why an entry cannot be taken as it is; `refused` ones nobody can decide to take. */
export type Doubt = Extract<
  EntryReason,
  | 'formula'
  | 'textNumber'
  | 'notANumber'
  | 'date'
  | 'percent'
  | 'merged'
  | 'unknownStatus'
  | 'errorValue'
>;

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;
/** A number as a person or a program writes it, and nothing else: no separators, no unit. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** Whether the text of a cell is a number stored as text. */
export const isTextNumber = (value: CellValue): boolean =>
  typeof value === 'string' && PLAIN_NUMBER.test(value.trim());

/** What stands in an entry cell: as it is, and why it cannot be taken as it is. Nothing is converted. */
export function readValue(
  field: Field,
  raw: CellValue,
  odd: OddCell | undefined,
): { value: CellValue; doubt: Doubt | null } {
  const value = plainValue(raw);
  if (typeof value === 'string' && ERROR.test(value)) return { value, doubt: 'errorValue' };
  if (odd?.merged) return { value, doubt: 'merged' };
  if (odd?.isFormula) return { value, doubt: 'formula' };
  if (value === null) return { value, doubt: null };
  if (field === 'actual') return { value, doubt: numberDoubt(value, odd?.format ?? '') };
  if (field === 'status') return { value, doubt: isStatus(value) ? null : 'unknownStatus' };
  return { value, doubt: typeof value === 'number' && isDate(odd?.format ?? '') ? 'date' : null };
}

function numberDoubt(value: CellValue, format: string): Doubt | null {
  if (typeof value !== 'number') return isTextNumber(value) ? 'textNumber' : 'notANumber';
  if (isDate(format)) return 'date';
  return withoutLiterals(format).includes('%') ? 'percent' : null;
}

/** Number formats without the texts that they write as they are. */
const withoutLiterals = (format: string): string =>
  format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');

const isDate = (format: string): boolean =>
  /[ymdhs]/i.test(withoutLiterals(format).replace(/general/gi, ''));

const isStatus = (value: CellValue): boolean =>
  taskStatuses.some((status) => languages.some((each) => taskStatusTerms[status][each] === value));
