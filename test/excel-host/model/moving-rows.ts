import type { Area } from '../../../src/workbook/address';
import { moveReferences } from '../../corpus/move-references';
import type { Cell, SheetData } from './sheet-data';
import { COLUMNS } from './sheet-data';
import type { Workbook } from './workbook';

/**
 * What becomes of a workbook when whole rows of a sheet come or go: cells, tables, merges, rules, heights, names and formulas
 * move. References into rows that went stay where they pointed, and charts are left as they are.
 * @param row the first that comes or goes, counted from 0.
 * @param by so many come; where it is negative, so many go.
 */
export function moveRows(workbook: Workbook, sheet: string, row: number, by: number): void {
  const { data, tables } = workbook.worksheets.item(sheet);
  const gone = Math.max(0, -by);
  const at = (line: number) => (line < row ? line : line < row + gone ? null : line + by);
  moveCells(data, at);
  if (by > 0) copyLooks(data, row, by);
  const moved = (area: Area) => movedArea(area, row, by);
  const all = (areas: readonly Area[]) => areas.map(moved).filter(({ rows }) => rows > 0);
  data.merges = all(data.merges);
  for (const rule of [...data.validations, ...data.conditionals]) rule.areas = all(rule.areas);
  for (const table of tables.list) table.area = moved(table.area);
  data.rowHeights = new Map(
    [...data.rowHeights].flatMap(([line, height]) => {
      const to = at(line);
      return to === null ? [] : [[to, height] as const];
    }),
  );
  const move = { from: row + gone + 1, by, columns: false };
  for (const each of workbook.worksheets.list) {
    for (const [, , cell] of each.data.entries()) {
      if (cell.formula) cell.formula = moveReferences(cell.formula, each.name, sheet, move);
    }
  }
  for (const name of workbook.names.list) {
    name.formula = moveReferences(name.formula, '', sheet, move);
  }
}

function moveCells(data: SheetData, at: (line: number) => number | null): void {
  const cells: [number, Cell][] = [];
  for (const [row, column, cell] of data.entries()) {
    const to = at(row);
    if (to !== null) cells.push([to * COLUMNS + column, cell]);
  }
  data.cells.clear();
  for (const [key, cell] of cells) data.cells.set(key, cell);
}

/** Rows that come look like the one above them. */
function copyLooks(data: SheetData, row: number, by: number): void {
  const above = [...data.entries()].filter(([line]) => line === row - 1);
  for (const [, column, { look }] of above) {
    for (let line = row; line < row + by; line++) {
      data.cell(line, column).look = structuredClone(look);
    }
  }
}

function movedArea({ row, rows, ...columns }: Area, from: number, by: number): Area {
  const end = (line: number) => (line <= from ? line : Math.max(from, line + by));
  const start = row < from ? row : Math.max(from, row + by);
  return { ...columns, row: start, rows: end(row + rows) - start };
}
