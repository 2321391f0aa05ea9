import { plainName } from '../../plan/conflicts/same-thing';
import { inUnit } from '../../plan/quantity';
import type { TrackedLedgerRow } from '../ledger/track-ledger';

/** A ledger's row in the quarter that is compared, and where it stands. */
export interface DistrictRow {
  district: string;
  /** File, sheet and row of the figure. */
  source: string;
  row: TrackedLedgerRow;
}

export interface Comparison {
  /** The same indicator in two or more ledgers, a row each. */
  groups: DistrictRow[][];
  /** Rows without a partner, and those of which a ledger has several. */
  alone: { row: DistrictRow; why: 'noPartner' | 'several' }[];
}

/**
 * Finds the same indicator in several ledgers: its name up to wording, its measure, and a unit that counts the same in the same scale
 * (家 and 户; 亩 and 万亩 are not compared). Rows that left their plan are not compared. Nothing is guessed: where a ledger has
 * several such rows, none of them is.
 * @param ledgers the rows of each ledger.
 */
export function matchDistricts(ledgers: readonly (readonly DistrictRow[])[]): Comparison {
  const groups: DistrictRow[][] = [];
  const byName = new Map<string, DistrictRow[][]>();
  for (const each of ledgers.flat()) {
    if (each.row.gone) continue;
    const key = `${each.row.measure}|${plainName(each.row.name)}`;
    const known = byName.get(key) ?? [];
    byName.set(key, known);
    const group = known.find(([first]) => inUnit(1, each.row.unit, first!.row.unit) === 1);
    if (group) group.push(each);
    else {
      const added = [each];
      known.push(added);
      groups.push(added);
    }
  }
  const ledgerOf = new Map(ledgers.flatMap((rows, i) => rows.map((row) => [row, i] as const)));
  const result: Comparison = { groups: [], alone: [] };
  for (const group of groups) {
    const isOneEach = new Set(group.map((row) => ledgerOf.get(row))).size === group.length;
    if (group.length > 1 && isOneEach) result.groups.push(group);
    else {
      const why = group.length === 1 ? 'noPartner' : 'several';
      result.alone.push(...group.map((row) => ({ row, why }) as const));
    }
  }
  return result;
}
