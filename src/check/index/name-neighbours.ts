import type { LedgerRow } from '../../tracking/ledger-row';

/** Characters that make a part of its whole's name: 老旧 of 改造老旧小区. */
const MOST_MORE = 4;
/** A name that so many others begin and end like says nothing of what is part of what. */
const MOST_ALIKE = 50;

/** Rows of one measure and unit whose names begin and end alike. */
export class NameNeighbours {
  private readonly groups = new Map<string, LedgerRow[]>();

  constructor(
    rows: readonly LedgerRow[],
    private readonly plainOf: (row: LedgerRow) => string,
  ) {
    for (const row of rows) {
      const key = this.keyOf(row);
      const group = this.groups.get(key);
      if (group) group.push(row);
      else this.groups.set(key, [row]);
    }
  }

  /** Rows that this row's name has all of, and some characters within it more. */
  wholesOf(row: LedgerRow): LedgerRow[] {
    // A row that left the plan is in no group.
    const group = this.groups.get(this.keyOf(row)) ?? [];
    if (group.length > MOST_ALIKE) return [];
    const name = this.plainOf(row);
    return group.filter((other) => isWithin(this.plainOf(other), name));
  }

  /** Growth and rates of a part may be above those of the whole. */
  private keyOf(row: LedgerRow): string {
    const plain = this.plainOf(row);
    const { measure, unit, period } = row;
    if (measure === 'growth' || unit === '%' || plain.length < 4) return `${row.row}`;
    return [measure, unit, period, plain.slice(0, 2), plain.slice(-2)].join('\n');
  }
}

/** Whether a name is the other with one run of characters left out of its middle. */
function isWithin(whole: string, part: string): boolean {
  const more = part.length - whole.length;
  if (more < 1 || more > MOST_MORE) return false;
  return [...whole].some(
    (_, at) => part.startsWith(whole.slice(0, at)) && part.endsWith(whole.slice(at)),
  );
}
