import { columnIndex, columnLetters } from '../../workbook/address';

/** Text in quotes, a quoted sheet, a column of a table, or a word that may be a reference. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.$\\]+/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)$/i;

/** A formula as it reads when filled `rows` down and `columns` right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, offset: number) => {
    const match = REFERENCE.exec(token);
    if (!match) return token;
    // A word before "(" is a function (LOG10), one before "!" a sheet.
    const next = formula[offset + token.length];
    if (next === '(' || next === '!') return token;
    const [, fixedColumn, letters, fixedRow, row] = match;
    const column = fixedColumn ? letters! : columnLetters(columnIndex(letters!) + columns);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? row! : Number(row) + rows}`;
  });
}
