import type { SheetModel } from '../model/sheet';
import { NumberGrid } from '../model/number-grid';
import type { Touched } from './elements/sheet-data';

/** The cells whose value, formula, result or style is not what the file has. */
export function touchedCells({ cells, styles }: SheetModel): Touched {
  cells.releaseSharedFormulas();
  const marks = new NumberGrid();
  const mark = (row: number, column: number) => marks.set(row, column, 1);
  cells.forEachToStore(mark);
  styles.forEachChanged(mark);
  const touched: Touched = new Map();
  let last = -1;
  let columns: number[] = [];
  marks.forEach((row, column) => {
    if (row !== last) touched.set(row, (columns = []));
    last = row;
    columns.push(column);
  });
  return touched;
}
