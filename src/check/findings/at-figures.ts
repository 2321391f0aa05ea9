import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { TableContents } from '../../workbook/sheet/table/locate-table';
import { quarterColumns, type LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';
import type { BookResult } from '../rule';

/**
 * Where a result about many rows' figures of a quarter stands: at the first of them, with the others beside it, about no one
 * indicator.
 * @param rows at least one
 * @param lead whom it is about; all that lead one of the rows when left out
 */
export function atFigures(
  { sheet, columns }: Pick<TableContents<LedgerColumn>, 'sheet' | 'columns'>,
  quarter: Quarter,
  rows: readonly LedgerRow[],
  lead: string[] = [...new Set(rows.flatMap((row) => row.lead))],
): Pick<BookResult, 'sheet' | 'row' | 'column' | 'others' | 'subject'> {
  const column = columns[quarterColumns[quarter]];
  const [cell, ...others] = rows.map(({ row }) => ({ sheet, row, column }));
  return { ...cell!, others, subject: { id: '', name: '', lead } };
}
