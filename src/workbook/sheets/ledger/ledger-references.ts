import type { Language } from '../../../language/language';
import type { SourceRange } from '../../sheet/foot';
import { ledgerColumns, ledgerTable, type LedgerColumn } from './ledger-columns';

export function ledgerHeading(key: LedgerColumn, language: Language): string {
  return ledgerColumns.find((spec) => spec.key === key)!.heading[language];
}

/** A column of the ledger, as formulas name it. */
export function ledgerColumn(key: LedgerColumn, language: Language): string {
  return `${ledgerTable[language]}[${ledgerHeading(key, language)}]`;
}

/** The ledger's cell in the row whose position in the table stands in `position`. */
export function ledgerCell(key: LedgerColumn, position: string, language: Language): string {
  return `INDEX(${ledgerColumn(key, language)},${position})`;
}

/** Where the ledger's table is. */
export interface LedgerPlace {
  sheet: string;
  /** Counted from 0, as all rows and columns. */
  headingRow: number;
  lastRow: number;
  columns: Readonly<Record<LedgerColumn, number>>;
}

/** A column of the ledger as the source of a table's figures. */
export function ledgerSource(
  { sheet, headingRow, lastRow, columns }: LedgerPlace,
  key: LedgerColumn,
  language: Language,
): SourceRange {
  return {
    sheet,
    reference: ledgerColumn(key, language),
    // A table has at least one row.
    area: {
      row: headingRow + 1,
      column: columns[key],
      rows: Math.max(1, lastRow - headingRow),
      columns: 1,
    },
    what: ledgerHeading(key, language),
  };
}
