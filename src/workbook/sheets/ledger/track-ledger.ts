import {
  trackLedgerRow,
  type LedgerRow,
  type TrackedLedgerRow,
} from '../../../tracking/ledger-row';
import { unitsReader } from '../../../plan/offices/office-list';
import { sameValues } from '../../../tracking/remembered';
import { reasonOf } from '../../../tracking/reasons';
import { settingsIn, type TrackingSettings } from '../../../tracking/track';
import type { CellValue } from '../../description';
import type { TableContents } from '../../sheet/table/locate-table';
import { readFormerTargets, type FormerTable } from '../former-targets/read-former';
import { curvesById, readCurves } from '../phasing/read-curves';
import type { PhasingColumn } from '../phasing/phasing-columns';
import type { LedgerColumn } from './ledger-columns';
import { readLedgerRow } from './read-ledger-rows';

/** What a ledger's rows are tracked from. */
export interface TrackedTables {
  ledger: TableContents<LedgerColumn> | null;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  /** Targets that held before the plan changed them. */
  former: FormerTable | null;
  cover: { settings: TrackingSettings };
}

/** Tracks every row of the ledger in the reporting quarter. */
export function trackLedger(workbook: TrackedTables): TrackedLedgerRow[] {
  if (!workbook.ledger) return [];
  const { settings } = workbook.cover;
  const curves = curvesById(readCurves(workbook.phasing, settings.phasing));
  const former = readFormerTargets(workbook.former, workbook.phasing, settings.phasing);
  const even = { due: settings.phasing, used: 'even' as const };
  const { ledger } = workbook;
  const by = [...settingsIn(settings), ledger.language, ...Object.entries(ledger.columns).flat()];
  const readUnits = unitsReader();
  return ledger.rows.map(({ row, id }) => {
    const { curve, last } = curves.get(id) ?? { curve: even, last: [] };
    const then = former.get(id);
    const from = {
      cells: ledger.values[row] ?? [],
      row,
      curve,
      lastYear: last,
      former: then ? JSON.stringify(then) : '',
    };
    return remembered(from, by, () => {
      const read: LedgerRow = {
        ...readLedgerRow(ledger, row, id, readUnits),
        ...(then && { former: then }),
      };
      const tracking = trackLedgerRow(read, settings, curve);
      return {
        ...read,
        curve,
        lastYear: last,
        tracking,
        status: tracking.status,
        reported: tracking.actual !== null,
        reasons: read.explanation,
        explanation: reasonOf(read.explanation, settings.quarter),
      };
    });
  });
}

/** What a row is tracked from, besides settings and columns. */
interface RowSource {
  cells: readonly CellValue[];
  row: number;
  curve: TrackedLedgerRow['curve'];
  lastYear: readonly CellValue[];
  former: string;
}

/** By the row of a sheet, which stays the same while what it holds changes. */
const known = new WeakMap<
  object,
  { by: readonly unknown[]; from: RowSource; tracked: TrackedLedgerRow }
>();

/** Rows of a sheet are changed in place, so what they held is compared cell by cell. */
function remembered(
  from: RowSource,
  by: readonly unknown[],
  track: () => TrackedLedgerRow,
): TrackedLedgerRow {
  const before = known.get(from.cells);
  if (before && sameValues(before.by, by) && sameSource(before.from, from)) return before.tracked;
  const tracked = track();
  known.set(from.cells, { by, from: { ...from, cells: [...from.cells] }, tracked });
  return tracked;
}

const sameSource = (a: RowSource, b: RowSource): boolean =>
  a.row === b.row &&
  a.former === b.former &&
  a.curve.used === b.curve.used &&
  sameValues(a.curve.due, b.curve.due) &&
  sameValues(a.lastYear, b.lastYear) &&
  sameValues(a.cells, b.cells);
