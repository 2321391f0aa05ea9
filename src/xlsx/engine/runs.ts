import type { Area } from '../../workbook/address';
import type { SheetModel } from '../model/sheet';
import type { StyleGrid } from '../model/style-grid';

interface Run<T> {
  first: number;
  count: number;
  value: T;
}

/** Neighbouring positions with equal values become one run. */
export function columnRuns<T>(positions: Iterable<number>, valueOf: (at: number) => T): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const value = valueOf(at);
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === at && last.value === value) last.count += 1;
    else runs.push({ first: at, count: 1, value });
  }
  return runs;
}

export function rowRuns(sheet: SheetModel): { row: number; rows: number; height: number }[] {
  return columnRuns(sheet.changedHeights, (row) => sheet.rowHeights.get(row)!).map(
    ({ first, count, value }) => ({ row: first, rows: count, height: value }),
  );
}

/** Few rectangles that cover every cell with a changed style: runs down the columns, then joined sideways. */
export function styleRectangles(styles: StyleGrid): { at: Area; style: number }[] {
  const byColumn: Map<number, Map<number, number>> = new Map();
  styles.forEachChanged((row, column, style) => {
    let cells = byColumn.get(column);
    if (!cells) byColumn.set(column, (cells = new Map()));
    cells.set(row, style);
  });
  const done: { at: Area; style: number }[] = [];
  let open = new Map<string, { at: Area; style: number }>();
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const cells = byColumn.get(column)!;
    const next = new Map<string, { at: Area; style: number }>();
    for (const { first, count, value } of columnRuns(cells.keys(), (row) => cells.get(row)!)) {
      const key = `${first} ${count} ${value}`;
      const left = open.get(key);
      if (left && left.at.column + left.at.columns === column) {
        left.at.columns += 1;
        next.set(key, left);
      } else {
        const made = { at: { row: first, column, rows: count, columns: 1 }, style: value };
        done.push(made);
        next.set(key, made);
      }
    }
    open = next;
  }
  return done;
}
