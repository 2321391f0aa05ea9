import { unitsReader } from '../../../plan/offices/office-list';
import type { Milestone } from '../../../plan/model';
import { readMilestones } from '../../../tracking/milestones';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { markTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
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
  /** As typed beside the plan's, or else the plan's own. */
  milestones: Milestone[];
  /** What is typed beside the plan's and names no quarters that can be read: the plan's hold; '' otherwise. */
  unreadMilestones: string;
  gone: boolean;
}

/** Every task of the sheet, in its order. */
export function readTaskRows(table: TableContents<TaskColumn>): TaskRow[] {
  const readUnits = unitsReader();
  return table.rows.map(({ row, id }) => {
    const cells = table.values[row] ?? [];
    return {
      row,
      id,
      title: textOf(cells[table.columns.title]),
      lead: readUnits(textOf(cells[table.columns.lead])),
      statuses: byQuarter((quarter) => statusAt(table, cells, quarter)),
      progress: byQuarter((quarter) => textOf(cells[table.columns[`progress${quarter}`]])),
      ...milestonesAt(table, cells),
      gone: textOf(cells[table.columns.mark]) === markTerms.gone[table.language],
    };
  });
}

function byQuarter<T>(read: (quarter: Quarter) => T): Record<Quarter, T> {
  const values = {} as Record<Quarter, T>;
  for (const quarter of quarters) values[quarter] = read(quarter);
  return values;
}

function statusAt(
  { columns, language }: TableContents<TaskColumn>,
  cells: readonly CellValue[],
  quarter: Quarter,
): TaskRow['statuses'][Quarter] {
  const text = textOf(cells[columns[`status${quarter}`]]);
  if (text === '') return none;
  const status = taskStatuses.find((code) => taskStatusTerms[code][language] === text);
  return { text, status: status ?? null };
}

/** Tables of before have no columns for them. */
function milestonesAt(
  { columns }: TableContents<TaskColumn>,
  cells: readonly CellValue[],
): Pick<TaskRow, 'milestones' | 'unreadMilestones'> {
  const text = textOf(cells[columns.milestones]);
  const typed = text === '' ? null : readMilestones(text);
  return {
    milestones: typed ?? readMilestones(textOf(cells[columns.planned])) ?? [],
    unreadMilestones: typed ? '' : text,
  };
}

const none: TaskRow['statuses'][Quarter] = { text: '', status: null };
