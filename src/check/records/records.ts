import type { Indicator, Task } from '../../plan/model';
import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import { decidingBound } from '../../plan/model';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import { textOf, type TableContents } from '../../workbook/sheet/table/locate-table';
import type { CellValue } from '../../workbook/description';
import { splitUnits } from '../../plan/offices/office-list';
import { isRemarkApart } from './below-table';
import type { TaskRow } from '../../workbook/sheets/tasks/read-task-rows';
import type { CellPlace } from '../findings/finding';
import { plainName } from '../index/names';

/** A record of one of the two tables as it stands on the sheet. */
export interface SheetRecord {
  row: number;
  id: string;
  name: string;
  lead: string[];
  gone: boolean;
  /** What tells namesakes apart: target and unit of measure as one text; '' for tasks. */
  target: string;
}

/** What the plan has for a row. */
export interface PlannedRecord {
  id: string;
  name: string;
  lead: string[];
  target: string;
}

/** One of the two tables beside what the plan has for it. */
export interface TableRecords {
  sheet: string;
  headingRow: number;
  idColumn: number;
  /** Cells of the sheet from A1. */
  values: readonly CellValue[][];
  /** Rows without an id that have a name. */
  unnumbered: readonly SheetRecord[];
  records: readonly SheetRecord[];
  /** The plan's records in its order; null when there is no plan to compare with. */
  planned: PlannedRecord[] | null;
}

/** A table with what differs from the plan. */
export interface ComparedTable extends TableRecords {
  differences: Differences;
}

/** Both tables; one whose sheet cannot be read is left out. Without a plan nothing differs. */
export function comparedTables(
  workbook: LedgerWorkbook,
  rows: readonly TrackedLedgerRow[],
  tasks: readonly TaskRow[],
  planned: { indicators: ReadonlyMap<string, Indicator>; tasks: ReadonlyMap<string, Task> } | null,
): ComparedTable[] {
  const tables: TableRecords[] = [];
  const { ledger } = workbook;
  if (ledger) {
    tables.push({
      sheet: ledger.sheet,
      headingRow: ledger.headingRow,
      idColumn: ledger.columns.id,
      values: ledger.values,
      unnumbered: unnumberedIn(ledger, 'name'),
      records: rows.map(({ row, id, name, lead, gone, target, unit }) => ({
        row,
        id,
        name,
        lead,
        gone,
        target: `${target ?? ''} ${unit}`,
      })),
      planned:
        planned &&
        [...planned.indicators.values()].map(({ id, name, lead, target }) => ({
          id,
          name,
          lead,
          target: `${decidingBound(target) ?? ''} ${target.unit}`,
        })),
    });
  }
  if (workbook.tasks) {
    const works = planned && [...planned.tasks.values()];
    tables.push({
      sheet: workbook.tasks.sheet,
      headingRow: workbook.tasks.headingRow,
      idColumn: workbook.tasks.columns.id,
      values: workbook.tasks.values,
      unnumbered: unnumberedIn(workbook.tasks, 'title'),
      records: tasks.map((task) => ({ ...task, name: task.title, target: '' })),
      planned: works && works.map(({ id, title, lead }) => ({ id, name: title, lead, target: '' })),
    });
  }
  return tables.map((table) => ({ ...table, differences: differencesOf(table) }));
}

/** Rows that carry a name and no id: an id that was erased, or a row of the user's own. */
function unnumberedIn<K extends string>(
  { values, columns, headingRow }: TableContents<K | 'id' | 'lead'>,
  nameKey: K,
): SheetRecord[] {
  const text = (row: number, key: K | 'id' | 'lead') => textOf(values[row]?.[columns[key]]);
  const records: SheetRecord[] = [];
  for (let row = headingRow + 1; row < values.length; row++) {
    const name = text(row, nameKey);
    if (name === '' || text(row, 'id') !== '') continue;
    records.push({
      row,
      id: '',
      name,
      lead: splitUnits(text(row, 'lead')),
      gone: false,
      target: '',
    });
  }
  return records;
}

/** How the records of a table differ from the plan's. */
export interface Differences {
  /** Rows whose id the plan does not have, or that have none, though it has their name. */
  renumbered: { record: SheetRecord; plannedId: string }[];
  /** Rows under the id of another record of the plan: name, target and lead are those of `plannedId`. */
  exchanged: { record: SheetRecord; plannedId: string }[];
  /** Rows the plan does not have at all. */
  added: SheetRecord[];
  /** The plan's records without a row, with the place where it should stand. */
  deleted: { id: string; name: string; lead: string[]; place: CellPlace }[];
}

function differencesOf(table: TableRecords): Differences {
  const { planned, records, unnumbered, values } = table;
  const exchanged = planned ? exchangedIn(records, planned) : [];
  const differences: Differences = { renumbered: [], exchanged, added: [], deleted: [] };
  if (!planned) return differences;
  const plannedIds = new Set(planned.map(({ id }) => id));
  const elsewhere = new Map(exchanged.map(({ record, plannedId }) => [record.row, plannedId]));
  const rowOf = new Map(records.map(({ id, row }) => [elsewhere.get(row) ?? id, row]));
  const missing = idsByName(planned.filter(({ id }) => !rowOf.has(id)));
  for (const record of [...records, ...unnumbered]) {
    if (plannedIds.has(record.id) || record.gone) continue;
    const plannedId = missing.get(plainName(record.name))?.shift();
    if (plannedId === undefined) {
      if (record.id !== '' && !isRemarkApart(values, record.row)) differences.added.push(record);
    } else {
      rowOf.set(plannedId, record.row);
      differences.renumbered.push({ record, plannedId });
    }
  }
  let last = table.headingRow;
  for (const record of planned) {
    const row = rowOf.get(record.id);
    if (row !== undefined) last = row;
    else {
      const place = { sheet: table.sheet, row: last + 1, column: table.idColumn };
      differences.deleted.push({ ...record, place });
    }
  }
  return differences;
}

/** Ids that were exchanged, or left behind when the rest of the rows was sorted or pasted over. */
function exchangedIn(
  records: readonly SheetRecord[],
  planned: readonly PlannedRecord[],
): Differences['exchanged'] {
  const byId = new Map(planned.map((record) => [record.id, record]));
  const displaced = records.filter((record) => {
    const own = byId.get(record.id);
    return own && !record.gone && contentKey(own) !== contentKey(record);
  });
  // Only records whose own row says something else can stand elsewhere.
  const elsewhere = new Set(displaced);
  const inPlace = new Set(records.filter((each) => !elsewhere.has(each)).map(({ id }) => id));
  const homeless = new Map<string, string[]>();
  for (const record of planned) {
    if (inPlace.has(record.id)) continue;
    const key = contentKey(record);
    homeless.set(key, [...(homeless.get(key) ?? []), record.id]);
  }
  return displaced.flatMap((record) => {
    const ids = homeless.get(contentKey(record)) ?? [];
    // Two that are alike in all cannot be told apart.
    return ids.length === 1 ? [{ record, plannedId: ids[0]! }] : [];
  });
}

const contentKey = ({ name, target, lead }: Omit<PlannedRecord, 'id'>): string =>
  [plainName(name), target, ...[...lead].sort()].join('\n');

/** Namesakes in the order of the plan: their rows stand in it too. */
function idsByName(records: readonly { id: string; name: string }[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, name } of records) {
    const key = plainName(name);
    const known = ids.get(key);
    if (known) known.push(id);
    else ids.set(key, [id]);
  }
  return ids;
}
