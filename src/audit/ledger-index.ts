import type { Measure } from '../plan/model';
import type { LedgerRow } from '../workbook/ledger/read-rows';
import { baseName, isPartName, plainName } from './names';

/** Rows of a ledger by what they are called: a row's peers are found without looking at all others. */
export class LedgerIndex {
  private readonly alike = new Map<string, LedgerRow>();
  private readonly things = new Map<string, LedgerRow>();
  private readonly wholes = new Map<number, LedgerRow>();
  private readonly names = new Map<string, string>();

  /** @param rows in the order of the sheet. */
  constructor(rows: readonly LedgerRow[]) {
    let whole: LedgerRow | null = null;
    for (const row of rows) {
      addFirst(this.alike, alikeKey(row), row);
      addFirst(this.things, thingKey(this.baseName(row), row.measure), row);
      if (!isPartName(row.name)) whole = row;
      else if (whole) this.wholes.set(row.row, whole);
    }
  }

  /** What a row is about, worked out once for every name. */
  baseName({ name }: LedgerRow): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const base = baseName(name);
    this.names.set(name, base);
    return base;
  }

  /** The first row with the same name (up to spaces, brackets and width), unit, measure and period; may be the row itself. */
  firstAlike(row: LedgerRow): LedgerRow {
    return this.alike.get(alikeKey(row)) ?? row;
  }

  /** The first row of a measure about the thing of this base name: 新增企业 and 企业总数 are about 企业. */
  about(name: string, measure: Measure): LedgerRow | null {
    return this.things.get(thingKey(name, measure)) ?? null;
  }

  /** The nearest row above that is no 其中, for a row that is one. */
  wholeAbove(row: LedgerRow): LedgerRow | null {
    return this.wholes.get(row.row) ?? null;
  }
}

function addFirst<T>(map: Map<string, T>, key: string, item: T): void {
  if (!map.has(key)) map.set(key, item);
}

const alikeKey = (row: LedgerRow) =>
  [plainName(row.name), row.unit, row.measure, row.period].join('\n');
const thingKey = (name: string, measure: Measure | null) => `${measure}\n${name}`;
