import type { Language } from '../../language/language';
import { absoluteReference, columnLetters } from '../address';
import { ledgerColumns, type LedgerColumn } from '../ledger/columns';
import { tableNames } from '../sheet-names';
import { FIRST_ROW } from './report';

/** A column of the ledger, as formulas name it. */
export function ledgerColumn(key: LedgerColumn, language: Language): string {
  const heading = ledgerColumns.find((spec) => spec.key === key)!.heading[language];
  return `${tableNames.ledger[language]}[${heading}]`;
}

/** The ledger's cell in the row whose position in the table stands in `position`. */
export function ledgerCell(key: LedgerColumn, position: string, language: Language): string {
  return `INDEX(${ledgerColumn(key, language)},${position})`;
}

/** A column of `rows` rows below a report's first heading, on its sheet. */
export function columnReference(sheet: string, column: number, rows: number): string {
  return absoluteReference(sheet, { row: FIRST_ROW, column, rows: Math.max(rows, 1), columns: 1 });
}

/** "$C{r}": the cell of a column in the formula's own row. */
export function own(column: number): string {
  return `$${columnLetters(column)}{r}`;
}
