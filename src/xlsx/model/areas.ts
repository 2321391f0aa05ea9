import { intersection, type Area } from '../../workbook/address';

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `area` without `hole`: up to four areas above, below, left and right of it. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { row, column, rows, columns } = area;
  const belowRow = common.row + common.rows;
  const rightColumn = common.column + common.columns;
  return [
    { row, column, rows: common.row - row, columns },
    { row: belowRow, column, rows: row + rows - belowRow, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    {
      row: common.row,
      column: rightColumn,
      rows: common.rows,
      columns: column + columns - rightColumn,
    },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
