import {
  type Area,
  areaAddress,
  columnIndex,
  columnLetters,
  parseArea,
} from '../../workbook/address';
import { subtract } from './areas';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Areas of a list such as "A1:B2 D:D 3:4"; null where one of them is none. */
export function parseRanges(list: string): Area[] | null {
  const areas = list.trim().split(/\s+/).map(parseRange);
  return areas.every((area): area is Area => area !== null) ? areas : null;
}

function parseRange(text: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]!), columnIndex(columns[2]!)];
    return { row: 0, column: first, rows: ROWS, columns: last - first + 1 };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { row: first, column: 0, rows: last - first + 1, columns: COLUMNS };
  }
  return parseArea(text);
}

/** Areas as a list; whole columns and rows are written as such. */
export function rangesText(areas: readonly Area[]): string {
  return areas
    .map((area) => {
      const { row, column, rows, columns } = area;
      if (row === 0 && rows === ROWS) {
        return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
      }
      if (column === 0 && columns === COLUMNS) return `${row + 1}:${row + rows}`;
      return areaAddress(area);
    })
    .join(' ');
}

/** What is left of areas without others. */
export function without(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>(
    (left, hole) => left.flatMap((area) => subtract(area, hole)),
    [...areas],
  );
}
