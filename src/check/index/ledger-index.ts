import type { LedgerRow } from '../../tracking/ledger-row';
import type { Measure } from '../../plan/model';
import { sameCounter } from '../../measures/whole-units';
import type { Quarter } from '../../tracking/quarter';
import { isOfAnotherScale } from '../entries/another-scale';
import { isNumber } from '../entries/figures';
import { mostAgreeing } from './most-agreeing';
import { NameNeighbours } from './name-neighbours';
import { readName, type ReadName } from './names';
import { SameFigures } from './same-figures';

/** Rows of a ledger by what they are called: a row's peers are found without looking at all others. */
export class LedgerIndex {
  private readonly firsts = new Map<number, LedgerRow>();
  private readonly groups = new Map<LedgerRow, LedgerRow[]>();
  private readonly agreed = new Map<LedgerRow, Partial<Record<Quarter, LedgerRow>>>();
  private readonly things = new Map<string, LedgerRow>();
  private readonly wholes = new Map<number, LedgerRow>();
  private readonly names = new Map<LedgerRow, ReadName>();

  private neighbours: NameNeighbours | null = null;
  private figures: SameFigures | null = null;
  private places: Map<number, number> | null = null;

  /** @param rows in the order of the sheet. */
  constructor(private readonly rows: readonly LedgerRow[]) {
    const alike = new Map<string, LedgerRow>();
    let whole: LedgerRow | null = null;
    for (const row of rows) {
      const { plain, base, isPart } = this.nameOf(row);
      const first = addFirst(
        alike,
        `${plain}\n${sameCounter(row.unit)}\n${row.measure}\n${row.period}`,
        row,
      );
      if (first !== row) {
        this.firsts.set(row.row, first);
        const group = this.groups.get(first);
        if (group) group.push(row);
        else this.groups.set(first, [first, row]);
      }
      addFirst(this.things, thingKey(base, row.measure), row);
      if (!isPart) whole = row;
      else if (whole) this.wholes.set(row.row, whole);
    }
  }

  /** What a row is about. */
  baseName(row: LedgerRow): string {
    return this.nameOf(row).base;
  }

  /**
   * The first row with the same name (up to spaces, brackets and width), unit, measure and period; the row itself where
   * there is none before it.
   */
  firstAlike(row: LedgerRow): LedgerRow {
    return this.firsts.get(row.row) ?? row;
  }

  /** Whether what is odd about a row's figure is said at another row of the indicator, which has it too, or nearly so. */
  isSaidAbove(row: LedgerRow, quarter: Quarter): boolean {
    const first = this.firstAlike(row);
    if (first === row) return false;
    const [own, theirs] = [row.actuals[quarter], first.actuals[quarter]];
    return !isNumber(own) || !isNumber(theirs) || !isOfAnotherScale(own, theirs);
  }

  /**
   * Of the rows alike the first whose figure for the quarter more than half of them have, and without such a figure the
   * first; the row itself where there is none like it.
   */
  mostAgree(row: LedgerRow, quarter: Quarter): LedgerRow {
    const first = this.firstAlike(row);
    const group = this.groups.get(first);
    if (!group) return row;
    const known = this.agreed.get(first) ?? {};
    this.agreed.set(first, known);
    return (known[quarter] ??= mostAgreeing(group, quarter));
  }

  /** The first row of a measure about the thing of this base name: 新增企业 and 企业总数 are about 企业. */
  about(name: string, measure: Measure): LedgerRow | null {
    return this.things.get(thingKey(name, measure)) ?? null;
  }

  /** The nearest row above that is no 其中, for a row that is one. */
  wholeAbove(row: LedgerRow): LedgerRow | null {
    return this.wholes.get(row.row) ?? null;
  }

  /** Rows whose name with some characters more is this row's, of the same measure and unit: 改造小区 of 改造老旧小区. */
  wholesByName(row: LedgerRow): readonly LedgerRow[] {
    this.neighbours ??= new NameNeighbours(this.rows, (each) => this.nameOf(each).plain);
    return this.neighbours.wholesOf(row);
  }

  /** The first row before this one with the same figures in two quarters, of another indicator; null without one. */
  sameFigures(row: LedgerRow, earlier: Quarter, later: Quarter): LedgerRow | null {
    this.figures ??= new SameFigures(this.rows);
    const same = this.figures.before(row, earlier, later);
    return same && this.firstAlike(row) !== this.firstAlike(same) ? same : null;
  }

  /** Whether a row of another indicator has this figure in any quarter, or as its target. */
  hasFigure(row: LedgerRow, value: number): boolean {
    this.figures ??= new SameFigures(this.rows);
    return this.figures.isOfAnother(row, value);
  }

  /** The rows just above and just below. */
  besides(row: LedgerRow): readonly LedgerRow[] {
    this.places ??= new Map(this.rows.map((each, place) => [each.row, place]));
    const place = this.places.get(row.row);
    if (place === undefined) return [];
    return [this.rows[place - 1], this.rows[place + 1]].filter((each) => each !== undefined);
  }

  /** Every name is read once. */
  private nameOf(row: LedgerRow): ReadName {
    const known = this.names.get(row);
    if (known) return known;
    const read = readName(row.name);
    this.names.set(row, read);
    return read;
  }
}

/** What the map has for the key: the item, unless one was there before. */
function addFirst<T>(map: Map<string, T>, key: string, item: T): T {
  const before = map.get(key);
  if (before !== undefined) return before;
  map.set(key, item);
  return item;
}

const thingKey = (name: string, measure: Measure | null) => `${measure}\n${name}`;
