import type { Quarter } from '../tracking/quarter';
import { reasonOf } from '../tracking/reasons';
import type { CellValue } from '../workbook/description';

/** What an office fills in: an indicator's actual and explanation, a task's status and progress. */
export const fields = ['actual', 'explanation', 'status', 'progress'] as const;
export type Field = (typeof fields)[number];

export type RecordKind = 'indicator' | 'task';
export const fieldsOf: Record<RecordKind, readonly Field[]> = {
  indicator: ['actual', 'explanation'],
  task: ['status', 'progress'],
};

/** What offices fill in for a quarter. */
export interface EntryPlace {
  id: string;
  quarter: Quarter;
  field: Field;
}

/** Tells entries apart. */
export const entryKey = ({ id, quarter, field }: EntryPlace): string => `${id} ${quarter} ${field}`;

/** Tells cells of the ledger apart: explanations of all quarters share one. */
export const placeKey = (place: EntryPlace): string =>
  place.field === 'explanation' ? `${place.id} explanation` : entryKey(place);

/** What the ledger has in its entry cells, by `placeKey`; blank cells are left out. */
export type Entries = ReadonlyMap<string, CellValue>;

/** What cells hold for a place: of an explanation the reason for its quarter. */
export function entryAt(entries: Entries, place: EntryPlace): CellValue {
  const value = entries.get(placeKey(place)) ?? null;
  if (place.field !== 'explanation' || value === null) return value;
  return reasonOf(String(value), place.quarter) || null;
}
