import type { Area } from '../../../src/workbook/address';
import { movedSpan, type LinesMoved } from '../../support/references';
import { invalidArgument } from '../protocol';
import { fillRows } from './calculated-columns';
import { forgetTable, rewriteReferences } from './rewriting';
import { COLUMNS, type Cell, type SheetData } from './sheet-data';
import type { Table } from './tables';
import type { Workbook } from './workbook';

/**
 * What becomes of a workbook when whole rows or columns of a sheet come or go: cells, tables, merges, rules, sizes, charts, names
 * and formulas move, and what referred to lines that went is `#REF!`.
 */
export function moveLines(workbook: Workbook, moved: LinesMoved): void {
  const { data, tables, charts, pageLayout } = workbook.worksheets.item(moved.sheet);
  const at = (area: Area) => movedArea(area, moved);
  if (tables.list.some((table) => takesBody(table, moved))) {
    // A table keeps a row for data: the first of those that go is emptied instead.
    for (const [row, , cell] of data.entries())
      if (row === moved.at)
        Object.assign(cell, { value: null, formula: undefined, quoted: undefined });
    const rest = { ...moved, at: moved.at + 1, by: moved.by + 1 };
    return rest.by === 0 ? undefined : moveLines(workbook, rest);
  }
  const headings = new Map(tables.list.map((table) => [table, headingsGone(table, moved)]));
  moveCells(data, moved);
  moveSizes(data, moved);
  if (moved.by > 0) copyLooks(data, moved);
  const all = (areas: readonly Area[]) => areas.flatMap((area) => at(area) ?? []);
  data.merges = all(data.merges);
  for (const rule of [...data.validations, ...data.conditionals]) rule.areas = all(rule.areas);
  data.validations = data.validations.filter(({ areas }) => areas.length > 0);
  data.conditionals = data.conditionals.filter(({ areas }) => areas.length > 0);
  rewriteReferences(workbook, { kind: 'lines', ...moved });
  for (const chart of charts.list) chart.move(moved);
  pageLayout.move(moved);
  for (const [table, columns] of headings) {
    const area = at(table.area);
    if (area === null) forgetTable(workbook, table);
    else {
      const isInside = moved.axis === 'rows' && moved.by > 0 && area.rows > table.area.rows;
      table.area = area;
      if (isInside) fillRows(table, moved.at, moved.by);
      table.moveFilters(moved);
      rewriteReferences(workbook, { kind: 'columnsGone', table: table.name, columns });
      table.nameHeadings();
    }
  }
}

/** Null where none of it is left. */
export function movedArea(area: Area, { axis, at, by }: LinesMoved): Area | null {
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const span = movedSpan(first, first + count - 1, at, by);
  if (span === null) return null;
  const [start, length] = [span[0], span[1] - span[0] + 1];
  return axis === 'rows'
    ? { ...area, row: start, rows: length }
    : { ...area, column: start, columns: length };
}

/** Whether all rows of a table but its headings go. */
function takesBody(table: Table, { axis, at, by }: LinesMoved): boolean {
  const { row, rows } = table.area;
  const [first, end] = [row + 1, row + rows];
  if (axis !== 'rows' || by >= 0) return false;
  if (at <= row && at - by > row && at - by < end)
    throw invalidArgument('the heading row of a table goes with the whole of it');
  return at === first && at - by >= end;
}

/** Headings of a table whose columns go. */
function headingsGone(table: Table, { axis, at, by }: LinesMoved): string[] {
  if (axis === 'rows' || by >= 0) return [];
  return table.columns
    .items()
    .map(({ name }) => name)
    .filter((_, i) => table.area.column + i >= at && table.area.column + i < at - by);
}

const lineAt =
  ({ at, by }: LinesMoved) =>
  (line: number) =>
    movedSpan(line, line, at, by)?.[0] ?? null;

function moveCells(data: SheetData, moved: LinesMoved): void {
  const to = lineAt(moved);
  const cells: [number, Cell][] = [];
  for (const [row, column, cell] of data.entries()) {
    const line = to(moved.axis === 'rows' ? row : column);
    if (line === null) continue;
    const place = moved.axis === 'rows' ? line * COLUMNS + column : row * COLUMNS + line;
    cells.push([place, cell]);
  }
  data.cells.clear();
  for (const [key, cell] of cells) data.cells.set(key, cell);
}

function moveSizes(data: SheetData, moved: LinesMoved): void {
  const to = lineAt(moved);
  const places = <T>(map: Map<number, T>) =>
    new Map(
      [...map].flatMap(([line, size]) => {
        const place = to(line);
        return place === null ? [] : [[place, size] as const];
      }),
    );
  const lines = (set: Set<number>) => new Set([...set].flatMap((line) => to(line) ?? []));
  if (moved.axis === 'rows') {
    data.rowHeights = places(data.rowHeights);
    data.hiddenRows = lines(data.hiddenRows);
    data.filteredRows = lines(data.filteredRows);
  } else {
    data.columnWidths = places(data.columnWidths);
    data.hiddenColumns = lines(data.hiddenColumns);
  }
}

/** Lines that come look like the one before them. */
function copyLooks(data: SheetData, { axis, at, by }: LinesMoved): void {
  for (const [row, column, { look }] of [...data.entries()]) {
    if ((axis === 'rows' ? row : column) !== at - 1) continue;
    for (let line = at; line < at + by; line++) {
      const cell = axis === 'rows' ? data.cell(line, column) : data.cell(row, line);
      cell.look = structuredClone(look);
    }
  }
}
