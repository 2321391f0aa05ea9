import { unparse } from 'papaparse';

/** Excel takes a file without this mark for one in the machine's own encoding, and garbles Chinese. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvValue = string | number | null;

/** What a spreadsheet would take for a formula: the signs that start one, also at full width, and blanks before them. */
const STARTS_A_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * RFC 4180, with CR LF between lines and after the last one. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
export function csvText(header: readonly string[], rows: readonly CsvValue[][]): string {
  const lines = unparse([[...header], ...rows], {
    newline: '\r\n',
    escapeFormulae: STARTS_A_FORMULA,
  });
  return `${lines}\r\n`;
}
