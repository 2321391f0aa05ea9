import type { Localised } from '../../language/language';
import { ledgerColumns, type LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';

/** A ledger column as it is headed. */
export const headingOf = (column: LedgerColumn): Localised =>
  ledgerColumns.find((spec) => spec.key === column)!.heading;
