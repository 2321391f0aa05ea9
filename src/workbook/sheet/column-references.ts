import { absoluteReference, columnLetters } from '../address';
import { FIRST_ROW } from './block-sheet';

/** A column of `rows` rows below a report's first heading, on its sheet. */
export function columnReference(sheet: string, column: number, rows: number): string {
  return absoluteReference(sheet, { row: FIRST_ROW, column, rows: Math.max(rows, 1), columns: 1 });
}

/** "$C{r}": the cell of a column in the formula's own row. */
export function own(column: number): string {
  return `$${columnLetters(column)}{r}`;
}
