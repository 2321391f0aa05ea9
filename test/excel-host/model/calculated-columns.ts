import { shiftFormula } from '../../../src/xlsx/read/shift-formula';
import type { Area } from '../../../src/workbook/address';
import { intersect } from './areas';
import type { Range } from './range';
import type { Table } from './tables';

const NONE = { formula: undefined, quoted: undefined };

/** Cells that are empty or hold a formula follow the last formula that was written in their column of the table. */
export function fillColumns(table: Table, range: Range): void {
  const body: Area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const written = intersect(body, range.area);
  if (!written) return;
  const { data } = range;
  const { workbook } = range.worksheet;
  const last = written.row + written.rows - 1;
  for (let column = written.column; column < written.column + written.columns; column++) {
    const formula = data.peek(last, column)?.formula;
    if (formula === undefined) continue;
    for (let row = body.row; row < body.row + body.rows; row++) {
      if (row >= written.row && row <= last) continue;
      const cell = data.cell(row, column);
      if (cell.formula === undefined && cell.value !== null) continue;
      Object.assign(cell, NONE, { value: null, formula: shiftFormula(formula, row - last, 0) });
      workbook.uncalculated.add(cell);
    }
  }
}

/** Rows that come into a table have the formulas of its calculated columns: those of which every other row holds one. */
export function fillRows(table: Table, first: number, count: number): void {
  const { worksheet, area } = table;
  const { data, workbook } = worksheet;
  if (!workbook.habits.fillsColumns || count < 1) return;
  const rows = Array.from({ length: area.rows - 1 }, (_, i) => area.row + 1 + i);
  const isNew = (row: number) => row >= first && row < first + count;
  const others = rows.filter((row) => !isNew(row));
  const source = [...others].reverse().find((row) => row < first) ?? others[0];
  if (source === undefined) return;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const formula = data.peek(source, column)?.formula;
    if (formula === undefined) continue;
    if (others.some((row) => data.peek(row, column)?.formula === undefined)) continue;
    for (const row of rows.filter(isNew)) {
      const cell = data.cell(row, column);
      if (cell.formula !== undefined || cell.value !== null) continue;
      Object.assign(cell, NONE, { formula: shiftFormula(formula, row - source, 0) });
      workbook.uncalculated.add(cell);
    }
  }
}
