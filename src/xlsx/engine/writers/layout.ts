import { cellAddress, columnLetters } from '../../../workbook/address';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Merges, widths, heights, hidden columns and frozen panes. Merges come after the cells: the engine writes into their first cell. */
export function writeLayout(file: EngineFile, sheet: SheetChanges): void {
  const { name } = sheet;
  for (const { row, column, rows, columns } of sheet.merges) {
    const first = cellAddress(row, column);
    const last = cellAddress(row + rows - 1, column + columns - 1);
    checked(file.UnmergeCell(name, first, last), 'UnmergeCell');
    checked(file.MergeCell(name, first, last), 'MergeCell');
  }
  for (const { column, columns, width } of sheet.columnWidths) {
    const last = columnLetters(column + columns - 1);
    checked(file.SetColWidth(name, columnLetters(column), last, width), 'SetColWidth');
  }
  for (const { row, rows, height } of sheet.rowHeights) {
    for (let r = row; r < row + rows; r++) {
      checked(file.SetRowHeight(name, r + 1, height), 'SetRowHeight');
    }
  }
  for (const { column, columns } of sheet.hiddenColumns) {
    const range = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    checked(file.SetColVisible(name, range, false), 'SetColVisible');
  }
  if (sheet.freeze) writeFreeze(file, name, sheet.freeze);
}

function writeFreeze(
  file: EngineFile,
  sheet: string,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows === 0 && columns === 0) {
    checked(file.SetPanes(sheet, { Freeze: false, Split: false }), 'SetPanes');
    return;
  }
  const panes = {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: cellAddress(rows, columns),
    ActivePane: rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight',
  };
  checked(file.SetPanes(sheet, panes), 'SetPanes');
}
