import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import type { Value } from '../../tracking/functions';

/** Rows by their figure in a quarter. */
export class SameFigures {
  private readonly byQuarter = new Map<Quarter, Map<Value, LedgerRow[]>>();
  private names: ReadonlyMap<Value, ReadonlySet<string>> | null = null;

  constructor(private readonly rows: readonly LedgerRow[]) {}

  /** The first row above this one, of another name, with its figures in both quarters; null without one. */
  before(row: LedgerRow, earlier: Quarter, later: Quarter): LedgerRow | null {
    const same = this.rowsOf(later).get(row.actuals[later]) ?? [];
    const isSame = (other: LedgerRow) =>
      other.row < row.row &&
      other.name !== row.name &&
      other.actuals[earlier] === row.actuals[earlier];
    return same.find(isSame) ?? null;
  }

  /** Whether a row of another name has this figure in any quarter, or as its target. */
  isOfAnother({ name }: LedgerRow, value: number): boolean {
    const names = this.owners().get(value);
    return names !== undefined && (names.size > 1 || !names.has(name));
  }

  /** Names of rows by every figure that stands in them. */
  private owners(): ReadonlyMap<Value, ReadonlySet<string>> {
    if (this.names) return this.names;
    const names = new Map<Value, Set<string>>();
    for (const { name, target, actuals } of this.rows) {
      for (const value of [target, ...quarters.map((quarter) => actuals[quarter])]) {
        if (typeof value !== 'number') continue;
        const known = names.get(value);
        if (known) known.add(name);
        else names.set(value, new Set([name]));
      }
    }
    return (this.names = names);
  }

  private rowsOf(quarter: Quarter): ReadonlyMap<Value, LedgerRow[]> {
    const known = this.byQuarter.get(quarter);
    if (known) return known;
    const rows = new Map<Value, LedgerRow[]>();
    for (const row of this.rows) {
      const value = row.actuals[quarter];
      const same = rows.get(value);
      if (same) same.push(row);
      else rows.set(value, [row]);
    }
    this.byQuarter.set(quarter, rows);
    return rows;
  }
}
