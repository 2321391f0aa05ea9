import { areaAddress, type Area } from '../../src/workbook/address';

/**
 * Puts equal items of different areas together and cuts what they cover into rectangles in one fixed way, so that hosts
 * that keep the same rules in other pieces compare as equal.
 */
export function inRectangles<T extends object>(
  items: readonly (T & { at: Area })[],
): (T & { area: string })[] {
  const groups = new Map<string, { rest: T; cells: Set<string> }>();
  for (const { at, ...rest } of items) {
    const key = JSON.stringify(rest, Object.keys(flat(rest)).sort());
    const group = groups.get(key) ?? { rest: rest as unknown as T, cells: new Set<string>() };
    groups.set(key, group);
    for (const { row, column } of cellsOf(at)) group.cells.add(`${row},${column}`);
  }
  return [...groups.values()]
    .flatMap(({ rest, cells }) =>
      rectangles([...cells].map((cell) => cell.split(',').map(Number) as [number, number])).map(
        (area) => ({ ...rest, area: areaAddress(area) }),
      ),
    )
    .sort((a, b) => (JSON.stringify([a.area, a]) < JSON.stringify([b.area, b]) ? -1 : 1));
}

/** Every property name at any depth, for a serialisation that does not depend on their order. */
function flat(value: object): Record<string, true> {
  const names: Record<string, true> = {};
  JSON.stringify(value, (name, inner: unknown) => {
    names[name] = true;
    return inner;
  });
  return names;
}

function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

/** Runs down each column, joined with equal runs of the column to their left. */
function rectangles(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of cells) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  const areas: Area[] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    for (const [row, rows] of runs(byColumn.get(column)!)) {
      const left = areas.find(
        (area) => area.column + area.columns === column && area.row === row && area.rows === rows,
      );
      if (left) left.columns += 1;
      else areas.push({ row, column, rows, columns: 1 });
    }
  }
  return areas;
}

function runs(rows: number[]): [row: number, rows: number][] {
  const found: [number, number][] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}
