import { absoluteReference, areaAddress, columnLetters } from '../address';
import { FIRST_ROW } from './blocks';
import type { SourceRange } from './foot';

/** A column of `rows` rows below a report's first heading, on its sheet. */
export function columnReference(sheet: string, column: number, rows: number): string {
  return absoluteReference(sheet, columnArea(column, rows));
}

/** The same as its own sheet's formulas write it. */
export function ownColumn(column: number, rows: number): string {
  return areaAddress(columnArea(column, rows), true);
}

/** "$C{r}": the cell of a column in the formula's own row. */
export function own(column: number): string {
  return `$${columnLetters(column)}{r}`;
}

/** Neighbouring columns of another sheet of the report, from its first row on, as the source of figures. */
export function sheetSource(
  sheet: string,
  { first, last, rows }: { first: number; last: number; rows: number },
  what: string,
): SourceRange {
  const area = { ...columnArea(first, rows), columns: last - first + 1 };
  return { sheet, reference: absoluteReference(sheet, area), area, what };
}

/** A table without rows is read as if it had one. */
const columnArea = (column: number, rows: number) => ({
  row: FIRST_ROW,
  column,
  rows: Math.max(rows, 1),
  columns: 1,
});
