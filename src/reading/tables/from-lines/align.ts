import type { Role } from '../headings';
import { costOf, Kind, moreCost, skipCost } from './costs';
import type { Token } from './tokens';

/** Where a piece of text stands: its column, −1 for a line that heads rows; and whether it begins a row. */
export interface Place {
  column: number;
  opens: boolean;
}

const GROUP =
  /^[(]?[一二三四五六七八九十]{1,3}[)、.][^。,;:]{2,24}$|^[\u4e00-\u9fff]{2,8}(?:类|方面|领域)$/;
/** Where lines hold several cells, a row seldom begins inside one, and seldom goes on in the next. */
const INSIDE = 3;
const NEXT_LINE = 1;
const ROW = 0.2;

/**
 * The cheapest way to deal pieces of text, in their order, into the columns of a table, row by row.
 * @param several whether lines hold several cells each.
 */
export function align(
  tokens: readonly Token[],
  roles: readonly Role[],
  several: boolean,
): { places: Place[]; costs: number[] } {
  const width = roles.length;
  const skips = [0];
  for (const role of roles) skips.push(skips.at(-1)! + skipCost(role));
  /** What skipping the columns from one to another costs. */
  const skipped = (from: number, to: number) => skips[to]! - skips[from]!;
  // State `width` is a line that heads rows
  let best = new Float64Array(width + 1).fill(Infinity);
  const from: Int8Array[] = [];
  const opened: Uint8Array[] = [];
  const own: Float64Array[] = [];
  tokens.forEach((token, i) => {
    const kind = new Kind(token.line);
    const next = new Float64Array(width + 1).fill(Infinity);
    const back = new Int8Array(width + 1).fill(-1);
    const begins = new Uint8Array(width + 1);
    const ownCosts = new Float64Array(width + 1);
    const carry = several && !token.opens ? INSIDE : 0;
    const follow = several && token.opens ? NEXT_LINE : 0;
    for (let column = 0; column <= width; column++) {
      const fit =
        column === width ? (GROUP.test(token.line) ? 0.1 : 6) : costOf(kind, roles[column]!);
      ownCosts[column] = fit;
      const start = ROW + carry + (column === width ? 0 : skipped(0, column));
      if (i === 0) {
        next[column] = fit + start;
        begins[column] = 1;
        continue;
      }
      for (let before = 0; before <= width; before++) {
        const soFar = best[before]!;
        if (soFar === Infinity) continue;
        const consider = (cost: number, isRow: boolean) => {
          if (cost >= next[column]!) return;
          next[column] = cost;
          back[column] = before;
          begins[column] = isRow ? 1 : 0;
        };
        const ends = before === width ? 0 : skipped(before + 1, width);
        consider(soFar + fit + ends + start, true);
        if (before === width || column === width) continue;
        if (column === before) consider(soFar + fit + moreCost(roles[column]!) + follow, false);
        if (column > before) consider(soFar + fit + skipped(before + 1, column) + follow, false);
      }
    }
    best = next;
    from.push(back);
    opened.push(begins);
    own.push(ownCosts);
  });
  const places: Place[] = [];
  const costs: number[] = [];
  let state = 0;
  const finish = (column: number) =>
    best[column]! + (column === width ? 6 : skipped(column + 1, width));
  for (let column = 1; column <= width; column++)
    if (finish(column) < finish(state)) state = column;
  for (let i = tokens.length - 1; i >= 0; i--) {
    places.push({ column: state === width ? -1 : state, opens: opened[i]![state] === 1 });
    costs.push(own[i]![state]!);
    state = Math.max(0, from[i]![state]!);
  }
  return { places: places.reverse(), costs: costs.reverse() };
}
