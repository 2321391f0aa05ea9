import { fieldsOf, placeKey } from '../../collection/entry';
import { entryCell } from '../../collection/ledger-rows';
import { verifyChain, type ChainProblem } from '../../collection/trail/chain';
import { compareReplay } from '../../collection/trail/state';
import type { WorkbookReader } from '../../host/port';
import { ProductError } from '../../language/errors';
import { quarters } from '../../tracking/quarter';
import { cellAddress, quoteSheet } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import { loadCollection } from './load-collection';

/** An entry cell that does not hold what the trail says. */
export interface TrailDifference {
  /** "指标台账!M5"; the record's id where the ledger has no such row any more. */
  cell: string;
  id: string;
  name: string;
  trail: CellValue;
  ledger: CellValue;
}

export interface TrailReport {
  lines: number;
  problems: ChainProblem[];
  differences: TrailDifference[];
}

/**
 * Whether the trail is as it was written, and whether replaying it gives the ledger cell for cell.
 * @throws ProductError noTrail, noLedger, damagedSheet, newerVersion
 */
export async function verifyTrail(host: WorkbookReader): Promise<TrailReport> {
  const { workbook, rows, state } = await loadCollection(host);
  const { trail } = workbook;
  if (!trail) throw new ProductError('noTrail');
  const differing = new Map(
    compareReplay(state.values, rows.entries).map((difference) => [difference.key, difference]),
  );
  const differences: TrailDifference[] = [];
  for (const row of differing.size > 0 ? rows.rows : []) {
    for (const quarter of quarters) {
      for (const field of fieldsOf[row.kind]) {
        const key = placeKey({ id: row.id, quarter, field });
        const found = differing.get(key);
        if (!found) continue;
        differing.delete(key);
        const { sheet, row: r, column } = entryCell(workbook, row, { quarter, field });
        const cell = `${quoteSheet(sheet)}!${cellAddress(r, column)}`;
        const { trail: told, ledger } = found;
        differences.push({ cell, id: row.id, name: row.name, trail: told, ledger });
      }
    }
  }
  for (const { key, trail: told, ledger } of differing.values()) {
    differences.push({ cell: key, id: key, name: '', trail: told, ledger });
  }
  return { lines: trail.lines.length, problems: verifyChain(trail), differences };
}
