import { columnIndex, columnLetters } from './address';
import type { CellValue, NumberLook } from './description';

/** Around each of the texts, which have none of it. */
const EDGE = '|';

type Where = NumberLook['where'];

function condition({ texts, isWhole }: Where, other: string, own: string): string {
  const listed = `${EDGE}${texts.join(EDGE)}${EDGE}`.replace(/"/g, '""');
  const isListed = `ISNUMBER(FIND("${EDGE}"&${other}&"${EDGE}","${listed}"))`;
  return isWhole ? `AND(${isListed},${own}=INT(${own}))` : isListed;
}

/** When the other format holds, as a formula for the first cell of the area. */
export function numberLookFormula({ at, where }: NumberLook): string {
  const row = at.row + 1;
  const [letters, fixed] = [columnLetters(where.column), where.row];
  const other = fixed === undefined ? `$${letters}${row}` : `$${letters}$${fixed + 1}`;
  return condition(where, other, columnLetters(at.column) + row);
}

/** The same counted from the cell itself, which no program can take for another cell's. */
export const numberLookFormulaR1C1 = ({ where }: NumberLook): string =>
  condition(where, `R${where.row === undefined ? '' : where.row + 1}C${where.column + 1}`, 'RC');

const PATTERN =
  /^(AND\()?ISNUMBER\(FIND\("\|"&\$([A-Z]{1,3})(\$?)(\d+)&"\|","\|((?:[^"]|"")*)\|"\)\)(?:,[A-Z]{1,3}\d+=INT\([A-Z]{1,3}\d+\)\))?$/;

/** What a formula of ours says; null for any other. */
export function readNumberLook(formula: string): Where | null {
  const match = PATTERN.exec(formula);
  if (!match) return null;
  const [, and, letters, fixed, row, texts] = match;
  return {
    column: columnIndex(letters!),
    ...(fixed === '$' && { row: Number(row) - 1 }),
    texts: texts!.replace(/""/g, '"').split(EDGE),
    isWhole: and !== undefined,
  };
}

/** Whether a number is shown in the other format. @param other what its row has in the column asked. */
export function looksOther({ texts, isWhole }: Where, value: CellValue, other: CellValue): boolean {
  if (typeof value !== 'number' || (isWhole && !Number.isInteger(value))) return false;
  return texts.includes(String(other ?? ''));
}
