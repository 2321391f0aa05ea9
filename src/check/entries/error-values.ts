import type { CellValue } from '../../workbook/description';

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA|PYTHON!)$/;

/** True for an error that a formula shows, as its text: "#N/A". LibreOffice's own look like "Err:502". */
export const isErrorValue = (value: CellValue): boolean =>
  typeof value === 'string' && (ERROR.test(value) || /^Err:\d{3}$/.test(value));
