import type { SheetCells } from '../port';
import { pack } from './batches';
import { jsonSize, TARGET_REQUEST } from './size';
import { append } from './snapshot-rows';

/** The first rows of a sheet, read together with its size. */
export interface Head {
  sheet: Excel.Worksheet;
  name: string;
  used: Excel.Range;
  /** The part of the used range in the first rows; a null object when it lies lower. */
  head: Excel.Range;
}

/** Later rows may be longer than the first. */
const LATER_ROWS = 1.4;

interface Slice {
  cells: SheetCells;
  sheet: Excel.Worksheet;
  area: [row: number, column: number, rows: number, columns: number];
  /** Estimated size of the answer. */
  bytes: number;
}

/** Completes the sheets that have more rows than were read with their size: those of several in one sync, as many as an answer holds. */
export async function readRests(
  context: Excel.RequestContext,
  heads: readonly Head[],
  headRows: number,
  withFormulas: boolean,
): Promise<SheetCells[]> {
  const results = heads.map(({ name, used, head }): SheetCells => {
    const cells: SheetCells = { sheet: name, values: [], ...(withFormulas && { formulas: [] }) };
    if (!used.isNullObject && !head.isNullObject) append(cells, head, used.columnIndex);
    return cells;
  });
  const slices = heads.flatMap((head, i) => slicesOf(head, results[i]!, headRows, withFormulas));
  for (const batch of pack(slices, TARGET_REQUEST)) await readSlices(context, batch, withFormulas);
  return results;
}

async function readSlices(
  context: Excel.RequestContext,
  slices: readonly Slice[],
  withFormulas: boolean,
): Promise<void> {
  const ranges = slices.map(({ sheet, area }) => {
    const range = sheet.getRangeByIndexes(...area);
    loadCells(range, withFormulas);
    return range;
  });
  await context.sync();
  slices.forEach(({ cells, area }, i) => append(cells, ranges[i]!, area[1]));
}

export function loadCells(range: Excel.Range, withFormulas: boolean): void {
  if (withFormulas) range.load('values,formulas,rowIndex');
  else range.load('values,rowIndex');
}

/** What is left of a sheet, each slice with an answer below the limit, judged by the rows already seen. */
function slicesOf(
  { sheet, used, head }: Head,
  cells: SheetCells,
  headRows: number,
  withFormulas: boolean,
): Slice[] {
  if (used.isNullObject) return [];
  const { columnIndex, columnCount } = used;
  const end = used.rowIndex + used.rowCount;
  const seen = head.isNullObject ? [] : [head.values, ...(withFormulas ? [head.formulas] : [])];
  const rowBytes = rowBytesOf(seen, columnCount) * LATER_ROWS;
  const height = Math.max(1, Math.floor(TARGET_REQUEST / rowBytes));
  const slices: Slice[] = [];
  for (let next = Math.max(used.rowIndex, headRows); next < end; next += height) {
    const rows = Math.min(height, end - next);
    const area: Slice['area'] = [next, columnIndex, rows, columnCount];
    slices.push({ cells, sheet, area, bytes: rows * rowBytes });
  }
  return slices;
}

function rowBytesOf(seen: unknown[][][], columns: number): number {
  const rows = seen[0]?.length ?? 0;
  return rows > 0 ? jsonSize(seen) / rows : columns * 200;
}
