import type { Language } from '../../language/language';
import { tableNames } from '../sheet-names';
import { ledgerColumns, type LedgerColumn } from './columns';

export function ledgerHeading(key: LedgerColumn, language: Language): string {
  return ledgerColumns.find((spec) => spec.key === key)!.heading[language];
}

/** A column of the ledger, as formulas name it. */
export function ledgerColumn(key: LedgerColumn, language: Language): string {
  return `${tableNames.ledger[language]}[${ledgerHeading(key, language)}]`;
}

/** The ledger's cell in the row whose position in the table stands in `position`. */
export function ledgerCell(key: LedgerColumn, position: string, language: Language): string {
  return `INDEX(${ledgerColumn(key, language)},${position})`;
}
