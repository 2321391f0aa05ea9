import type { Language } from '../../../language/language';
import type { CellValue } from '../../description';
import type { ColumnSpec, TableLayout } from './column';
import { textOf, type TableContents } from './locate-table';
import { newLayout, type TableRows } from './table-rows';
import { HEADING_ROW } from './table-sheet';

/** A record that a refill added, changed, or no longer found. */
export interface RecordDifference {
  id: string;
  name: string;
  /** "目标值 20 → 25"; empty unless changed. */
  differences: string[];
}

export interface TableMerge<K extends string> {
  layout: TableLayout<K>;
  /** Columns that the table did not have; their heading and appearance are to be written. */
  newColumns: K[];
  rows: TableRows<K>;
  /** First row that is new. */
  newFrom: number;
  added: RecordDifference[];
  changed: RecordDifference[];
  gone: RecordDifference[];
  /** Entry cells that hold something. */
  entriesKept: number;
}

export interface MergeInput<K extends string> {
  sheet: string;
  specs: readonly ColumnSpec<K>[];
  existing: TableContents<K> | null;
  /** Plan-owned values of every record, in plan order. */
  records: Partial<Record<K, CellValue>>[];
  idKey: K;
  nameKey: K;
  /** Values that mark a row whose record, of this id, left the plan. */
  gone: (id: string) => Partial<Record<string, CellValue>>;
  language: Language;
}

/**
 * Brings a table up to the plan without moving a row: records are matched by id and keep their row, new ones follow below,
 * and those that left the plan stay and are marked. Rows without an id are left alone.
 */
export function mergeTable<K extends string>(input: MergeInput<K>): TableMerge<K> {
  const { existing, records, idKey, nameKey, specs } = input;
  const added = existing ? missingColumns(existing, specs) : {};
  const layout = existing
    ? { ...existing, columns: { ...existing.columns, ...added } }
    : newLayout(input.sheet, HEADING_ROW, specs);
  const firstRow = layout.headingRow + 1;
  const byId = new Map(records.map((record) => [textOf(record[idKey]), record]));
  const merge: TableMerge<K> = {
    layout,
    newColumns: Object.keys(added) as K[],
    rows: { firstRow, records: [] },
    newFrom: existing ? existing.lastRow + 1 : firstRow,
    added: [],
    changed: [],
    gone: [],
    entriesKept: 0,
  };
  const written = new Set<string>();
  for (let row = firstRow; existing && row <= existing.lastRow; row++) {
    merge.rows.records.push(mergeRow(input, existing, row, byId, written, merge));
  }
  for (const record of records) {
    const id = textOf(record[idKey]);
    if (written.has(id)) continue;
    merge.rows.records.push(record);
    merge.added.push({ id, name: textOf(record[nameKey]), differences: [] });
  }
  return merge;
}

/**
 * Places for columns that an older table lacks: right of it, where nothing stands. None where somebody uses those cells.
 */
function missingColumns<K extends string>(
  existing: TableContents<K>,
  specs: readonly ColumnSpec<K>[],
): Partial<Record<K, number>> {
  const { columns, values, headingRow } = existing;
  const isUsed = (column: number) => values.some((row) => textOf(row[column]) !== '');
  let column = Math.max(...Object.values<number>(columns)) + 1;
  // Columns of the user's own right beside the table belong to it.
  while (textOf(values[headingRow]?.[column]) !== '') column++;
  const added: Partial<Record<K, number>> = {};
  for (const { key } of specs.filter((spec) => columns[spec.key] === undefined)) {
    if (isUsed(column)) break;
    added[key] = column++;
  }
  return added;
}

function mergeRow<K extends string>(
  input: MergeInput<K>,
  existing: TableContents<K>,
  row: number,
  byId: ReadonlyMap<string, Partial<Record<K, CellValue>>>,
  written: Set<string>,
  merge: TableMerge<K>,
): Partial<Record<K, CellValue>> | null {
  const { specs, idKey, nameKey, language } = input;
  const cell = (key: K) => existing.values[row]?.[existing.columns[key]] ?? null;
  const id = textOf(cell(idKey));
  if (id === '') return null;
  const entries = specs.filter((spec) => spec.owner === 'entry');
  merge.entriesKept += entries.filter((spec) => textOf(cell(spec.key)) !== '').length;
  const record = byId.get(id);
  const owned = specs.filter((spec) => spec.owner === 'plan');
  if (!record || written.has(id)) {
    merge.gone.push({ id, name: textOf(cell(nameKey)), differences: [] });
    const kept = Object.fromEntries(owned.map((spec) => [spec.key, cell(spec.key)]));
    return { ...kept, ...input.gone(id) } as Partial<Record<K, CellValue>>;
  }
  written.add(id);
  const differences = owned
    .filter((spec) => textOf(cell(spec.key)) !== textOf(record[spec.key]))
    .map(
      (spec) =>
        `${spec.heading[language]} ${textOf(cell(spec.key)) || '—'} → ${textOf(record[spec.key]) || '—'}`,
    );
  if (differences.length > 0)
    merge.changed.push({ id, name: textOf(record[nameKey]), differences });
  return record;
}
