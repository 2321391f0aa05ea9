import { type Area, areaAround, areaContains, hull } from '../../../../workbook/address';
import type { CellPlace } from '../movement';

/** Merged areas that reach into an area. */
type MergesIn = (area: Area) => readonly Area[];

/** The area between two cells, grown until no merged area is cut. */
export function areaBetween(a: CellPlace, b: CellPlace, mergesIn: MergesIn): Area {
  let area = areaAround([a, b]);
  for (;;) {
    const grown = mergesIn(area).reduce(hull, area);
    if (grown.rows === area.rows && grown.columns === area.columns) return grown;
    area = grown;
  }
}

/** The cell of a selection that is typed into: where the selecting began, or else its first one. */
export function activeIn(area: Area, anchor: CellPlace | null): CellPlace {
  const inside = anchor && areaContains(area, anchor.row, anchor.column);
  return inside ? anchor : { row: area.row, column: area.column };
}

/** The corner that moves while a selection is extended: the one across from where it began. */
export function movingCorner(area: Area, anchor: CellPlace): CellPlace {
  return {
    row: anchor.row === area.row ? area.row + area.rows - 1 : area.row,
    column: anchor.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

/** What the numbers of a selection come to; null where it has none. */
export function figuresOf(values: Iterable<unknown>): {
  count: number;
  numbers: number;
  sum: number;
  mean: number | null;
} {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === null || value === '') continue;
    count++;
    if (typeof value !== 'number') continue;
    numbers++;
    sum += value;
  }
  return { count, numbers, sum, mean: numbers > 0 ? sum / numbers : null };
}

/** An area dragged on to a cell: down or to the right, whichever is further; itself where the cell lies in it or before it. */
export function filledArea(source: Area, to: { row: number; column: number }): Area {
  const down = to.row - (source.row + source.rows - 1);
  const right = to.column - (source.column + source.columns - 1);
  if (down <= 0 && right <= 0) return source;
  return down >= right
    ? { ...source, rows: source.rows + down }
    : { ...source, columns: source.columns + right };
}
