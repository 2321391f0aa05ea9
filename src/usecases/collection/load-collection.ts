import { ledgerRows, type LedgerRows, type RecordRow } from '../../collection/ledger-rows';
import { answeringOf, rosterOf, type Answering } from '../../collection/roster';
import { recordsOf } from '../../collection/trail/chain';
import { stateOf, type TrailState } from '../../collection/trail/state';
import type { TrailRecord } from '../../collection/trail/trail-record';
import type { Host, WorkbookReader } from '../../host/port';
import { ProductError } from '../../language/errors';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import type { RosterOffice } from '../../workbook/sheets/roster/roster-sheet';
import { requireLedger } from '../load-ledger';

/** A ledger with what distributing and collecting need of it. */
export interface Collection {
  workbook: LedgerWorkbook;
  rows: LedgerRows;
  /** 单位名册 with the offices that it lacks so far. */
  roster: RosterOffice[];
  answering(names: readonly string[]): Answering;
  /** Every office that leads or helps with a row. */
  officesOf(row: RecordRow): readonly string[];
  trail: TrailRecord[];
  state: TrailState;
}

/**
 * Reads the ledger, the roster and the trail.
 * @param quarter in which indicators are tracked; the cover's when left out.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function loadCollection(
  host: Host | WorkbookReader,
  quarter?: Quarter,
): Promise<Collection> {
  const workbook = await requireLedger(host, [
    'cover',
    'ledger',
    'tasks',
    'roster',
    'trail',
    'planData',
    'settings',
  ]);
  for (const key of ['roster', 'trail'] as const) {
    const present = workbook.present[key];
    if (present && !workbook[key]) throw new ProductError('damagedSheet', { sheet: present.name });
  }
  const rows = ledgerRows(workbook, quarter);
  const names = rows.rows.flatMap((row) => (row.gone ? [] : [...row.lead, ...row.support]));
  const known = workbook.roster?.offices ?? [];
  const listed = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]));
  const made = rosterOf([...known.map(({ name }) => name), ...names]);
  const roster = [...known, ...made.filter(({ name }) => !listed.has(name))];
  const answering = answeringOf(roster, { district: workbook.cover.district });
  const offices = new Map<RecordRow, readonly string[]>();
  const trail = recordsOf(workbook.trail);
  return {
    workbook,
    rows,
    roster,
    answering,
    officesOf: (row) => {
      const found = offices.get(row) ?? answering([...row.lead, ...row.support]).offices;
      offices.set(row, found);
      return found;
    },
    trail,
    state: stateOf(trail),
  };
}

/** Cells of the sheets that were read. */
export const readOf =
  ({ present }: LedgerWorkbook) =>
  (sheet: string): CellValue[][] | null =>
    Object.values(present).find(({ name }) => name === sheet)?.cells ?? null;
