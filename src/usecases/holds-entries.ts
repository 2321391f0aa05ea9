import type { WorkbookReader } from '../host/port';
import type { ColumnOwner } from '../workbook/sheet/table/column';
import { textOf, type TableContents } from '../workbook/sheet/table/locate-table';
import { ledgerColumns } from '../workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../workbook/sheets/tasks/task-columns';
import { loadLedger } from './load-ledger';

/**
 * Whether a workbook is a ledger in which somebody entered something (figures, progress, explanations); null where it is
 * no ledger. A ledger whose sheets cannot be read counts as one with entries.
 * @throws ProductError newerVersion
 */
export async function holdsEntries(host: WorkbookReader): Promise<boolean | null> {
  const { workbook } = await loadLedger(host);
  if (!workbook) return null;
  const { ledger, tasks, findings, unreadable } = workbook;
  if (unreadable.length > 0 || !ledger) return true;
  return (
    hasEntry(
      ledger,
      ledgerColumns.filter(isEntry).map(({ key }) => key),
    ) ||
    (tasks !== null &&
      hasEntry(
        tasks,
        taskColumns.filter(isEntry).map(({ key }) => key),
      )) ||
    (findings?.lines ?? []).some(({ explanation }) => explanation !== '')
  );
}

const isEntry = ({ owner }: { owner: ColumnOwner }) => owner === 'entry';

function hasEntry<K extends string>(table: TableContents<K>, keys: readonly K[]): boolean {
  return table.rows.some(({ row }) =>
    keys.some((key) => textOf(table.values[row]?.[table.columns[key]]) !== ''),
  );
}
