import type { Quarter } from '../tracking/quarter';
import type { CellValue } from '../workbook/description';

/** What an office fills in: an indicator's actual and explanation, a task's status and progress. */
export const fields = ['actual', 'explanation', 'status', 'progress'] as const;
export type Field = (typeof fields)[number];

export type RecordKind = 'indicator' | 'task';
export const fieldsOf: Record<RecordKind, readonly Field[]> = {
  indicator: ['actual', 'explanation'],
  task: ['status', 'progress'],
};

/** A cell of the ledger that offices fill in. An explanation is one of the year; it is kept under the quarter it came with. */
export interface EntryPlace {
  id: string;
  quarter: Quarter;
  field: Field;
}

/** A key of the ledger's cell: explanations of all quarters share one. */
export const placeKey = ({ id, quarter, field }: EntryPlace): string =>
  field === 'explanation' ? `${id} explanation` : `${id} ${quarter} ${field}`;

/** What the ledger has in its entry cells, by `placeKey`; blank cells are left out. */
export type Entries = ReadonlyMap<string, CellValue>;
