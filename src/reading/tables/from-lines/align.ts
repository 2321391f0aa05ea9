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
/** What it costs that a line heads rows, where its words are those of a heading and where not. */
const HEADS_ROWS = 0.1;
const HEADS_NONE = 6;
/** Where lines hold several cells, a row seldom begins inside one, and seldom goes on in the next. */
const INSIDE = 3;
const NEXT_LINE = 1;
const ROW = 0.2;
/** In a table whose lines stand close, an empty line ends it, or a page. */
const SELDOM_CROSSED = 2.5;
/** What it costs that the table has ended, and each piece behind its end. */
const LEAVING = 0.5;
const LEFT = 1.8;
/** A piece that ends in 、 goes on in the next one. */
const RUNS_ON = /[、,及和与]$/;
const BREAKS_LIST = 4;
/** Where empty lines part some lines and not others, they part rows. */
const FEWEST_GAPS = 0.05;
const MOST_GAPS = 0.6;

/** A number that does not go on from one before it counts no rows. */
const COUNTS_NOTHING = 5;

/** Which pieces may be the number of a row: any but a figure whose forerunner stands nowhere before it. */
function countedOn(tokens: readonly Token[]): boolean[] {
  const seen = new Set<number>();
  return tokens.map(({ line }, i) => {
    const number = /^[(]?(\d{1,4})[).、]?$/.exec(line)?.[1];
    if (number === undefined) return true;
    const value = Number(number);
    const counts = value === 1 || i === 0 || seen.has(value - 1) || seen.has(value);
    if (counts) seen.add(value);
    return counts;
  });
}

/**
 * The cheapest way to deal pieces of text, in their order, into the columns of a table, row by row. A piece opens a row, or
 * goes on with the row of the one before it in the same column or in one further right; state `width` is a line that heads rows.
 * @param several whether lines hold several cells each.
 * @param goesOn whether more pieces follow than are dealt.
 * @returns what all of it costs, and places of the pieces that are the table's: what stands behind its end is cheaper left than dealt.
 */
export function align(
  tokens: readonly Token[],
  roles: readonly Role[],
  several: boolean,
  goesOn: boolean,
): { places: Place[]; costs: number[]; cost: number } {
  const width = roles.length;
  const states = width + 1;
  /** What skipping all columns before one costs. */
  const skips = [0];
  for (const role of roles) skips.push(skips.at(-1)! + skipCost(role));
  const all = skips[width]!;
  /** What it costs that a row ends behind a state. */
  const ending = roles.map((_, column) => all - skips[column + 1]!).concat(0);

  let best = new Float64Array(states);
  let next = new Float64Array(states);
  const own = new Float64Array(tokens.length * states);
  const from = new Int8Array(tokens.length * states);
  const opened = new Uint8Array(tokens.length * states);

  const gaps = tokens.filter(({ gap }) => gap).length / tokens.length;
  const parted = !several && gaps > FEWEST_GAPS && gaps < MOST_GAPS;
  const crossing = several || gaps >= MOST_GAPS ? 0 : parted ? NEXT_LINE : SELDOM_CROSSED;
  const finish = (state: number) => best[state]! + (state === width ? HEADS_NONE : ending[state]!);
  const ends = { count: 0, state: 0, cost: Infinity };
  const counted = countedOn(tokens);
  tokens.forEach((token, i) => {
    const kind = new Kind(token.line);
    const row = i * states;
    const runsOn = i > 0 && RUNS_ON.test(tokens[i - 1]!.line) ? BREAKS_LIST : 0;
    const carry = (several && !token.opens ? INSIDE : 0) + runsOn;
    const follow = several && token.opens ? NEXT_LINE : token.gap ? crossing : 0;
    let last = 0;
    for (let before = 1; before <= width; before++) {
      if (best[before]! + ending[before]! < best[last]! + ending[last]!) last = before;
    }
    const behind = i === 0 ? 0 : best[last]! + ending[last]!;
    for (let column = 0; column <= width; column++) {
      const heads = column === width;
      const fit = heads
        ? GROUP.test(token.line)
          ? HEADS_ROWS
          : HEADS_NONE
        : roles[column] === 'serial' && !counted[i]
          ? COUNTS_NOTHING
          : costOf(kind, roles[column]!);
      let cost = behind + ROW + carry + (heads ? 0 : skips[column]!);
      let back = last;
      let opens = 1;
      for (let before = 0; i > 0 && !heads && before <= column; before++) {
        const between =
          before === column
            ? moreCost(roles[column]!, kind)
            : skips[column]! - skips[before + 1]! + runsOn;
        const through = best[before]! + between + follow;
        if (through >= cost) continue;
        cost = through;
        back = before;
        opens = 0;
      }
      own[row + column] = fit;
      next[column] = cost + fit;
      from[row + column] = back;
      opened[row + column] = opens;
    }
    [best, next] = [next, best];
    const left = tokens.length - i - 1;
    const leaving = left === 0 ? 0 : goesOn ? Infinity : LEAVING + left * LEFT;
    for (let state = 0; state <= width; state++) {
      const cost = finish(state) + leaving;
      if (cost < ends.cost) Object.assign(ends, { count: i + 1, state, cost });
    }
  });

  const places: Place[] = [];
  const costs: number[] = [];
  let { state } = ends;
  for (let i = ends.count - 1; i >= 0; i--) {
    const at = i * states + state;
    places.push({ column: state === width ? -1 : state, opens: opened[at] === 1 });
    costs.push(own[at]!);
    state = from[at]!;
  }
  return { places: places.reverse(), costs: costs.reverse(), cost: ends.cost };
}
