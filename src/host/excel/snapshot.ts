import { parseReference } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import type { NameInfo, SheetCells, SheetInfo, WorkbookSnapshot } from '../port';
import type { OfficeApi } from './api';
import { jsonSize, TARGET_REQUEST } from './size';

/** Rows read together with the size of the sheets, over all sheets; the rest follows in slices of known size. */
const FIRST_ROWS = 8000;

interface Reading {
  sheet: Excel.Worksheet;
  name: string;
  used: Excel.Range;
  /** The part of the used range in the first rows; a null object when it lies lower. */
  head: Excel.Range;
}

/** Sheets and names in one sync, cells in a second; further ones only for sheets too large for one answer. */
export async function readSnapshot(
  api: OfficeApi,
  select: (sheets: SheetInfo[]) => string[],
  withFormulas: boolean,
): Promise<WorkbookSnapshot> {
  return api.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    names.load('items/name,items/formula,items/visible');
    await context.sync();
    const sheets = worksheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === 'Visible',
    }));
    const selected = select(sheets).filter((name) => sheets.some((each) => each.name === name));
    const cells = await readCells(context, selected, withFormulas);
    return { sheets, names: names.items.flatMap(toNameInfo), cells };
  });
}

function toNameInfo({ name, formula, visible }: Excel.NamedItem): NameInfo[] {
  const reference = visible ? parseReference(String(formula)) : null;
  return reference ? [{ name, ...reference }] : [];
}

async function readCells(
  context: Excel.RequestContext,
  names: string[],
  withFormulas: boolean,
): Promise<SheetCells[]> {
  if (names.length === 0) return [];
  const parts = names.length * (withFormulas ? 2 : 1);
  const headRows = Math.max(1, Math.floor(FIRST_ROWS / parts));
  const readings = names.map((name): Reading => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const head = used.getIntersectionOrNullObject(sheet.getRange(`1:${headRows}`));
    loadCells(head, withFormulas);
    return { sheet, name, used, head };
  });
  await context.sync();
  const results: SheetCells[] = [];
  for (const reading of readings) {
    results.push(await readRest(context, reading, headRows, withFormulas));
  }
  return results;
}

/** Completes a sheet that has more rows than were read with its size. */
async function readRest(
  context: Excel.RequestContext,
  { sheet, name, used, head }: Reading,
  headRows: number,
  withFormulas: boolean,
): Promise<SheetCells> {
  const cells: SheetCells = { sheet: name, values: [], ...(withFormulas && { formulas: [] }) };
  if (used.isNullObject) return cells;
  const { columnIndex, columnCount } = used;
  const end = used.rowIndex + used.rowCount;
  if (!head.isNullObject) append(cells, head, columnIndex);
  let next = Math.max(used.rowIndex, headRows);
  const height = sliceHeight(head.isNullObject ? [] : head.values, columnCount, withFormulas);
  while (next < end) {
    const rows = Math.min(height, end - next);
    const slice = sheet.getRangeByIndexes(next, columnIndex, rows, columnCount);
    append(cells, await readRange(context, slice, withFormulas), columnIndex);
    next += rows;
  }
  return cells;
}

function loadCells(range: Excel.Range, withFormulas: boolean): void {
  if (withFormulas) range.load('values,formulas,rowIndex');
  else range.load('values,rowIndex');
}

async function readRange(
  context: Excel.RequestContext,
  range: Excel.Range,
  withFormulas: boolean,
): Promise<Excel.Range> {
  loadCells(range, withFormulas);
  await context.sync();
  return range;
}

/** Rows of a slice whose answer stays below the limit, judged by the rows already seen. */
function sliceHeight(seen: unknown[][], columns: number, withFormulas: boolean): number {
  const unknownRow = columns * 100;
  const rowBytes = seen.length > 0 ? jsonSize(seen) / seen.length : unknownRow;
  // Twice the room, because later rows may be longer; formulas come on top, and are longer still.
  const expected = rowBytes * (withFormulas ? 8 : 2);
  return Math.max(1, Math.floor(TARGET_REQUEST / expected));
}

/** Adds rows at their place, so that the block starts at A1. */
function append(cells: SheetCells, range: Excel.Range, columnIndex: number): void {
  const width = columnIndex + (range.values[0]?.length ?? 0);
  const blank = () => Array<null>(width).fill(null);
  while (cells.values.length < range.rowIndex) {
    cells.values.push(blank());
    cells.formulas?.push(blank());
  }
  const before = Array<null>(columnIndex).fill(null);
  range.values.forEach((row: CellValue[], i) => {
    cells.values.push([...before, ...row.map((value) => (value === '' ? null : value))]);
    if (!cells.formulas) return;
    const formulas = (range.formulas[i] as unknown[]).map((formula, j) =>
      toFormula(formula, row[j]),
    );
    cells.formulas.push([...before, ...formulas]);
  });
}

/** For a cell that holds text, Excel gives the text as its formula too, even when it begins with "=". */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}
