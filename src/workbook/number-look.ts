import { columnIndex, columnLetters } from './address';
import type { CellValue, NumberLook } from './description';

/** Around each of the texts, which have none of it. */
const EDGE = '|';

type Where = NumberLook['where'];

/** @param chosen the cell that decides on large numbers. */
function condition(
  { texts, isWhole, large }: Where,
  { other, own, chosen }: { other: string; own: string; chosen: string },
): string {
  const listed = `${EDGE}${texts.join(EDGE)}${EDGE}`.replace(/"/g, '""');
  const isListed = `ISNUMBER(FIND("${EDGE}"&${other}&"${EDGE}","${listed}"))`;
  if (large) {
    const { from, below } = large;
    const isChosen = `${chosen}="${large.chosen.text.replace(/"/g, '""')}"`;
    return `AND(${isListed},${isChosen},ABS(${own})>=${from},ABS(${own})<${below})`;
  }
  return isWhole ? `AND(${isListed},${own}=INT(${own}))` : isListed;
}

/** When the other format holds, as a formula for the first cell of the area. */
export function numberLookFormula({ at, where }: NumberLook): string {
  const row = at.row + 1;
  const [letters, fixed] = [columnLetters(where.column), where.row];
  const other = fixed === undefined ? `$${letters}${row}` : `$${letters}$${fixed + 1}`;
  const { row: chosenRow, column } = where.large?.chosen ?? { row: 0, column: 0 };
  const chosen = `$${columnLetters(column)}$${chosenRow + 1}`;
  return condition(where, { other, own: columnLetters(at.column) + row, chosen });
}

/** The same counted from the cell itself, which no program can take for another cell's. */
export function numberLookFormulaR1C1({ where }: NumberLook): string {
  const cell = (row: number, column: number) => `R${row + 1}C${column + 1}`;
  const { row, column, large } = where;
  return condition(where, {
    other: row === undefined ? `RC${column + 1}` : cell(row, column),
    own: 'RC',
    chosen: large ? cell(large.chosen.row, large.chosen.column) : '',
  });
}

const CELL = '[A-Z]{1,3}\\d+';
const LISTED =
  'ISNUMBER\\(FIND\\("\\|"&\\$([A-Z]{1,3})(\\$?)(\\d+)&"\\|","\\|((?:[^"]|"")*)\\|"\\)\\)';
const PATTERN = new RegExp(`^(AND\\()?${LISTED}(?:,${CELL}=INT\\(${CELL}\\)\\))?$`);
const LARGE = new RegExp(
  `^AND\\(${LISTED},\\$([A-Z]{1,3})\\$(\\d+)="((?:[^"]|"")*)",ABS\\(${CELL}\\)>=(\\d+),ABS\\(${CELL}\\)<(\\d+)\\)$`,
);

/** What a formula of ours says; null for any other. */
export function readNumberLook(formula: string): Where | null {
  const large = LARGE.exec(formula);
  if (large) {
    const [, letters, fixed, row, texts, column, chosenRow, text, from, below] = large;
    return {
      ...listedIn(letters!, fixed!, row!, texts!),
      isWhole: false,
      large: {
        from: Number(from),
        below: Number(below),
        chosen: {
          row: Number(chosenRow) - 1,
          column: columnIndex(column!),
          text: text!.replace(/""/g, '"'),
        },
      },
    };
  }
  const match = PATTERN.exec(formula);
  if (!match) return null;
  const [, and, letters, fixed, row, texts] = match;
  return { ...listedIn(letters!, fixed!, row!, texts!), isWhole: and !== undefined };
}

function listedIn(letters: string, fixed: string, row: string, texts: string) {
  return {
    column: columnIndex(letters),
    ...(fixed === '$' && { row: Number(row) - 1 }),
    texts: texts.replace(/""/g, '"').split(EDGE),
  };
}

/**
 * Whether a number is shown in the other format. @param other what its row has in the column asked.
 * @param chosen what the cell holds that decides on large numbers.
 */
export function looksOther(
  { texts, isWhole, large }: Where,
  value: CellValue,
  other: CellValue,
  chosen: CellValue = null,
): boolean {
  if (typeof value !== 'number' || (isWhole && !Number.isInteger(value))) return false;
  if (large) {
    const size = Math.abs(value);
    if (chosen !== large.chosen.text || size < large.from || size >= large.below) return false;
  }
  return texts.includes(String(other ?? ''));
}
