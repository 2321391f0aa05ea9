import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { Value } from '../../tracking/functions';

/** Rows by their figure in a quarter. */
export class SameFigures {
  private readonly byQuarter = new Map<Quarter, Map<Value, LedgerRow[]>>();

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

  /** Rows of another name that have this figure in the quarter, in the order of the sheet. */
  others(row: LedgerRow, quarter: Quarter, value: number): readonly LedgerRow[] {
    const same = this.rowsOf(quarter).get(value) ?? [];
    return same.filter(({ name }) => name !== row.name);
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
