import { unitsReader } from '../../../plan/offices/office-list';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { markTerms } from '../../../tracking/terms';
import { textOf, type TableContents } from '../../sheet/table/locate-table';
import { taskStatuses, taskStatusTerms, type TaskColumn, type TaskStatus } from './task-columns';

/** A task's row as it stands on the sheet. */
export interface TaskRow {
  /** Counted from 0. */
  row: number;
  id: string;
  title: string;
  lead: string[];
  /** The status as typed, and what it means; null for none and for a word that is none of ours. */
  statuses: Record<Quarter, { text: string; status: TaskStatus | null }>;
  progress: Record<Quarter, string>;
  gone: boolean;
}

/** Every task of the sheet, in its order. */
export function readTaskRows(table: TableContents<TaskColumn>): TaskRow[] {
  const readUnits = unitsReader();
  return table.rows.map(({ row, id }) => {
    const text = (key: TaskColumn) => textOf(table.values[row]?.[table.columns[key]]);
    const byQuarter = <T>(read: (quarter: Quarter) => T) =>
      Object.fromEntries(quarters.map((quarter) => [quarter, read(quarter)])) as Record<Quarter, T>;
    return {
      row,
      id,
      title: text('title'),
      lead: readUnits(text('lead')),
      statuses: byQuarter((quarter) => {
        const word = text(`status${quarter}`);
        const status = taskStatuses.find((code) => taskStatusTerms[code][table.language] === word);
        return { text: word, status: status ?? null };
      }),
      progress: byQuarter((quarter) => text(`progress${quarter}`)),
      gone: text('mark') === markTerms.gone[table.language],
    };
  });
}
