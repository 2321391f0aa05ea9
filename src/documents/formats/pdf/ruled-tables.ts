import type { SpanningCell } from '../../blocks';
import { linesOf, type Line, type Piece } from './lines';
import type { Rule } from './rules';

/** Lines that nearly meet are meant to. */
const NEAR = 3;
/** A line of a cell that ends as far from its edge goes on in the next: the column's width cut it. */
const CUT_GAP = 2.2;
const MOST_CELLS = 20000;

interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** A page's text with the tables that lines rule: such a table is one line of the result, with `rows`. */
export function linesAndTables(pieces: readonly Piece[], rules: readonly Rule[]): Line[] {
  let rest = [...pieces];
  const tables: Line[] = [];
  for (const grid of gridsOf(rules)) {
    const [left, right] = [grid.xs[0]!, grid.xs.at(-1)!];
    const [top, bottom] = [grid.ys[0]!, grid.ys.at(-1)!];
    const isInside = ({ x, y, width, size }: Piece) =>
      x + width / 2 > left && x + width / 2 < right && y - size / 3 > top && y - size / 3 < bottom;
    const inside = rest.filter(isInside);
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !isInside(piece));
    tables.push({ text: '', y: top, end: right, size: 0, rows: rowsOf(grid, inside) });
  }
  return [...linesOf(rest), ...tables].sort((a, b) => a.y - b.y);
}

/** Lines that touch belong together; together they are a table when they part two columns at least. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort(
    (a, b) => Number(a.isLevel) - Number(b.isLevel) || a.at - b.at,
  )) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    const joined = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups
    .map((group) => ({
      xs: distinct(group.filter(({ isLevel }) => !isLevel).map(({ at }) => at)),
      ys: distinct(group.filter(({ isLevel }) => isLevel).map(({ at }) => at)),
      rules: group,
    }))
    .filter(
      ({ xs, ys }) => xs.length >= 3 && ys.length >= 2 && xs.length * ys.length <= MOST_CELLS,
    );
}

function touches(one: Rule, other: Rule): boolean {
  if (one.isLevel === other.isLevel) {
    return (
      Math.abs(one.at - other.at) <= NEAR &&
      one.from <= other.to + NEAR &&
      other.from <= one.to + NEAR
    );
  }
  const reaches = (a: Rule, b: Rule) => a.at >= b.from - NEAR && a.at <= b.to + NEAR;
  return reaches(one, other) && reaches(other, one);
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - found.at(-1)! > NEAR) found.push(value);
  }
  return found;
}

/** The cells of a grid: places without a line between them are one cell. */
function rowsOf({ xs, ys, rules }: Grid, pieces: readonly Piece[]): SpanningCell[][] {
  const isDrawn = (isLevel: boolean, at: number, middle: number) =>
    rules.some(
      (rule) =>
        rule.isLevel === isLevel &&
        Math.abs(rule.at - at) <= NEAR &&
        rule.from < middle &&
        rule.to > middle,
    );
  const middle = (values: readonly number[], i: number) => (values[i]! + values[i + 1]!) / 2;
  const taken = new Set<string>();
  return ys.slice(1).map((_, row) =>
    xs.slice(1).flatMap((__, column): SpanningCell[] => {
      if (taken.has(`${row},${column}`)) return [];
      let right = column + 1;
      while (right < xs.length - 1 && !isDrawn(false, xs[right]!, middle(ys, row))) right++;
      let below = row + 1;
      while (below < ys.length - 1 && !isDrawn(true, ys[below]!, middle(xs, column))) below++;
      for (let r = row; r < below; r++) for (let c = column; c < right; c++) taken.add(`${r},${c}`);
      const own = pieces.filter(({ x, y, width, size }) => {
        const center = { x: x + width / 2, y: y - size / 3 };
        return (
          center.x > xs[column]! &&
          center.x <= xs[right]! &&
          center.y > ys[row]! &&
          center.y <= ys[below]!
        );
      });
      return [
        {
          text: cellText(linesOf(own), xs[right]!),
          rowSpan: below - row,
          columnSpan: right - column,
        },
      ];
    }),
  );
}

function cellText(lines: readonly Line[], edge: number): string {
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1];
    if (!before) return line.text;
    return `${text}${edge - before.end <= CUT_GAP * before.size ? '' : '\n'}${line.text}`;
  }, '');
}
