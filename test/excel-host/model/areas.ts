import type { Area } from '../../../src/workbook/address';

export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** What is left of `area` when `hole` is taken out: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const { row, column, columns } = area;
  const pieces: Area[] = [
    { row, column, rows: cut.row - row, columns },
    { row: lastRow(cut) + 1, column, rows: lastRow(area) - lastRow(cut), columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    {
      row: cut.row,
      column: lastColumn(cut) + 1,
      rows: cut.rows,
      columns: lastColumn(area) - lastColumn(cut),
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export const subtractAll = (areas: Area[], hole: Area) =>
  areas.flatMap((area) => subtract(area, hole));
