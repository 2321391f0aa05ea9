import { splitUnits } from '../plan/offices/office-list';
import type { Milestone } from '../plan/model';
import { quarters, type Quarter } from '../tracking/quarter';
import type { TrackedLedgerRow } from '../tracking/ledger-row';
import type { CellValue } from '../workbook/description';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { quarterColumns } from '../workbook/sheets/ledger/ledger-columns';
import { trackLedger } from '../workbook/sheets/ledger/track-ledger';
import { readTaskRows } from '../workbook/sheets/tasks/read-task-rows';
import type { EntryPlace, Field, RecordKind } from './entry';
import { placeKey } from './entry';
import { plainValue, sha256Of } from './hash';

/** A row of the ledger as offices see it. */
export interface RecordRow {
  kind: RecordKind;
  id: string;
  name: string;
  lead: string[];
  support: string[];
  gone: boolean;
  /** Of its sheet, counted from 0. */
  row: number;
  /** Eight digits that change when what the row asks for does: its name, unit, target. */
  version: string;
  /** Of an indicator: what its formulas give in the quarter. */
  tracked?: TrackedLedgerRow;
  /** Of a task: its dated steps. */
  milestones?: Milestone[];
  field: string;
}

/** The ledger's rows, and what stands in its entry cells. */
export interface LedgerRows {
  rows: RecordRow[];
  byId: Map<string, RecordRow>;
  /** By `placeKey`; blank cells are left out. */
  entries: Map<string, CellValue>;
}

/** Reads the rows of 指标台账 and 任务台账. @param quarter in which indicators are tracked; the cover's when left out. */
export function ledgerRows(workbook: LedgerWorkbook, quarter?: Quarter): LedgerRows {
  const { cover, tasks } = workbook;
  const settings = { ...cover.settings, ...(quarter && { quarter }) };
  const entries = new Map<string, CellValue>();
  const add = (place: EntryPlace, value: CellValue) => {
    const plain = plainValue(value);
    if (plain !== null) entries.set(placeKey(place), plain);
  };
  const rows: RecordRow[] = [];
  for (const tracked of trackLedger({ ...workbook, cover: { ...cover, settings } })) {
    const { id, row, name, field, unit, measure, operator, target, upper, baseline } = tracked;
    const facts = [name, unit, measure, operator, target, upper, baseline, tracked.period];
    const { lead, support, gone } = tracked;
    const version = versionOf(facts);
    rows.push({ kind: 'indicator', id, name, lead, support, gone, row, version, tracked, field });
    for (const q of quarters) add({ id, quarter: q, field: 'actual' }, tracked.actuals[q]);
    add({ id, quarter: 1, field: 'explanation' }, tracked.reasons);
  }
  for (const task of tasks ? readTaskRows(tasks) : []) {
    const { id, row, title: name, lead, gone, milestones } = task;
    const cell = (key: 'support' | 'field') =>
      String(tasks!.values[row]?.[tasks!.columns[key]] ?? '').trim();
    const version = versionOf([name]);
    const support = splitUnits(cell('support'));
    rows.push({
      ...{ kind: 'task', id, name, lead, support, gone, row, version, milestones },
      field: cell('field'),
    });
    for (const q of quarters) {
      add({ id, quarter: q, field: 'status' }, task.statuses[q].text);
      add({ id, quarter: q, field: 'progress' }, task.progress[q]);
    }
  }
  // Of an id that stands twice the first counts, as a lookup finds it.
  const byId = new Map([...rows].reverse().map((row) => [row.id, row]));
  return { rows: rows.filter((row) => byId.get(row.id) === row), byId, entries };
}

const versionOf = (facts: readonly unknown[]): string =>
  sha256Of(JSON.stringify(facts)).slice(0, 8);

/** Where an entry stands in the ledger: sheet, row and column, counted from 0. */
export function entryCell(
  workbook: LedgerWorkbook,
  { kind, row }: Pick<RecordRow, 'kind' | 'row'>,
  { quarter, field }: { quarter: Quarter; field: Field },
): { sheet: string; row: number; column: number } {
  if (kind === 'indicator') {
    const { sheet, columns } = workbook.ledger!;
    const key = field === 'actual' ? quarterColumns[quarter] : 'explanation';
    return { sheet, row, column: columns[key] };
  }
  const { sheet, columns } = workbook.tasks!;
  const key = field === 'status' ? (`status${quarter}` as const) : (`progress${quarter}` as const);
  return { sheet, row, column: columns[key] };
}
