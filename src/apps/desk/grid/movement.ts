import type { Area } from '../../../workbook/address';
import type { Geometry } from './geometry';
import type { MergeIndex } from './merge-index';

export interface CellPlace {
  row: number;
  column: number;
}

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

interface Surroundings {
  geometry: Geometry;
  merges: MergeIndex;
  /** Rows that fit on the screen. */
  page: number;
  lastUsed: CellPlace;
}

/** The cell a key leads to, or null when the key moves nothing. Merged areas count as one cell; hidden ones are skipped. */
export function destination(
  event: KeyPress,
  from: CellPlace,
  around: Surroundings,
): CellPlace | null {
  const reached = target(event, from, around);
  if (!reached) return null;
  const place = { ...reached };
  const { widths } = around.geometry;
  // From a merged area that begins in a hidden column, say.
  while (widths[place.column] === 0 && !around.merges.at(place.row, place.column)) {
    if (place.column + 1 >= widths.length) break;
    place.column++;
  }
  return startOf(around.merges, place.row, place.column);
}

/** The first column or row that is not hidden. */
export const firstShown = (sizes: readonly number[]): number =>
  Math.max(
    0,
    sizes.findIndex((size) => size > 0),
  );

function target(event: KeyPress, from: CellPlace, around: Surroundings): CellPlace | null {
  const far = event.ctrlKey || event.metaKey;
  const { lastUsed, page, geometry } = around;
  switch (event.key) {
    case 'ArrowDown':
      return step(from, 1, 0, around, far ? lastUsed.row : undefined);
    case 'ArrowUp':
      return step(from, -1, 0, around, far ? 0 : undefined);
    case 'ArrowRight':
      return step(from, 0, 1, around, far ? lastUsed.column : undefined);
    case 'ArrowLeft':
      return step(from, 0, -1, around, far ? firstShown(geometry.widths) : undefined);
    case 'Home':
      return { row: far ? 0 : from.row, column: firstShown(geometry.widths) };
    case 'End':
      return { row: far ? lastUsed.row : from.row, column: lastUsed.column };
    case 'PageDown':
      return { row: Math.min(geometry.rows - 1, from.row + page), column: from.column };
    case 'PageUp':
      return { row: Math.max(0, from.row - page), column: from.column };
    default:
      return null;
  }
}

function step(
  from: CellPlace,
  down: number,
  right: number,
  { geometry, merges }: Surroundings,
  end?: number,
): CellPlace {
  if (end !== undefined) {
    return down !== 0 ? { ...from, row: end } : { ...from, column: end };
  }
  const own: Area = merges.at(from.row, from.column) ?? { ...from, rows: 1, columns: 1 };
  let row = down > 0 ? own.row + own.rows : own.row + down;
  let column = right > 0 ? own.column + own.columns : own.column + right;
  if (down !== 0) column = from.column;
  if (right !== 0) row = from.row;
  while (down !== 0 && geometry.heights[row] === 0) row += down;
  while (right !== 0 && geometry.widths[column] === 0) column += right;
  const inside = row >= 0 && column >= 0 && row < geometry.rows && column < geometry.columns;
  return inside ? { row, column } : from;
}

/** A merged area is entered at its first cell. */
function startOf(merges: MergeIndex, row: number, column: number): CellPlace {
  const merge = merges.at(row, column);
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}
