import { shiftFormula } from '../../../src/xlsx/read/shift-formula';
import { ApiError, invalidArgument } from '../protocol';
import { intersect } from './areas';
import { fillColumns } from './calculated-columns';
import { enter } from './entry';
import { checkReferences } from './formula-references';
import type { Range } from './range';
import type { Cell } from './sheet-data';
import type { Table } from './tables';

const NONE = { formula: undefined, quoted: undefined };

/** What `values` and `formulas` do: an entry for each cell, or one for all; null leaves a cell. */
export function enterInto(range: Range, input: unknown): void {
  const { data, area } = range;
  data.guardContents(area);
  refuseHidden(range);
  const { habits } = range.worksheet.workbook;
  const isMisplaced = range.rowHidden !== false && habits.hiddenRowWrites !== 'lands';
  if (isMisplaced && Array.isArray(input)) return misplace(range, input);
  refuseOneForAll(range, input);
  range.put(input, (cell, value, i, j) => {
    // One formula for many cells is filled into them: relative references move along.
    const isFilled = !Array.isArray(input) && habits.oneForAll === 'filled';
    const isMoved = isFilled && typeof value === 'string' && value.startsWith('=');
    const own = isMoved ? shiftFormula(value, i, j) : value;
    // Moved along it names the same, and is longest in the last cell.
    const isBetween = i + j > 0 && i + j < range.rowCount + range.columnCount - 2;
    enterOne(range, cell, own, isMoved && isBetween);
  });
  for (const table of range.worksheet.tables.list) {
    if (intersect(table.getHeaderRowRange().area, area)) table.nameHeadings();
    if (habits.fillsColumns) fillColumns(table, range);
  }
  growTables(range);
  data.changed(area);
}

/** What was written beside a table becomes part of it. */
export function growTables(range: Range): void {
  const { tables, workbook } = range.worksheet;
  if (!workbook.habits.expandsTables) return;
  for (const table of tables.list) expand(table, range);
}

export function refuseHidden(range: Range): void {
  const { hiddenRowWrites } = range.worksheet.workbook.habits;
  if (range.rowHidden === false || hiddenRowWrites !== 'refuse') return;
  throw new ApiError('FilteredRangeConflict', 'The range has filtered rows.');
}

export function refuseOneForAll(range: Range, input: unknown): void {
  const { habits } = range.worksheet.workbook;
  const isOne = !Array.isArray(input) && range.rowCount * range.columnCount > 1;
  if (isOne && habits.oneForAll === 'refused') throw invalidArgument('a value for each cell');
}

function enterOne(range: Range, cell: Cell, value: unknown, isChecked: boolean): void {
  const { workbook } = range.worksheet;
  const entered = enter(value, cell.look.numberFormat ?? 'General');
  if (entered.formula && !isChecked) checkReferences(entered.formula, workbook);
  Object.assign(cell, NONE, entered);
  if (entered.formula) workbook.uncalculated.add(cell);
}

/** Over hidden rows Excel gives every cell that is shown the first of the values. */
function misplace(range: Range, input: unknown[][]): void {
  range.each((row, column) => {
    if (range.data.isRowHidden(row)) return;
    const cell = range.data.cell(row, column);
    Object.assign(cell, NONE, enter(input[0]![0], cell.look.numberFormat ?? 'General'));
  });
  range.data.changed(range.area);
}

/** A table takes in what is written right below it, or right beside it, where nothing is in the way. */
function expand(table: Table, range: Range): void {
  const { row, column, rows, columns } = range.area;
  const own = table.area;
  const holds = range.formulas.some((line) => line.some((entry) => entry !== ''));
  if (!holds || range.data.protection) return;
  const isBelow =
    row === own.row + own.rows &&
    column >= own.column &&
    column + columns <= own.column + own.columns;
  const isBeside =
    column === own.column + own.columns && row >= own.row && row + rows <= own.row + own.rows;
  if (isBelow) table.grow({ ...own, rows: own.rows + rows });
  else if (isBeside) table.grow({ ...own, columns: own.columns + columns });
}
