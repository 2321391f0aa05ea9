import { areaAddress, type Area } from '../../../workbook/address';
import type { SheetPatch } from '../../../workbook/description';
import { columnsAddress, rowsAddress } from '../addresses';

/** Pixels of a digit and of the padding in Excel's default font, and points of a pixel. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column of so many characters, in the points that Office.js wants. */
function widthInPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/**
 * Merges, widths, heights, hidden columns and frozen panes.
 * @param isNew a sheet that this write made: nothing is frozen on it yet.
 */
export function writeLayout(sheet: Excel.Worksheet, patch: SheetPatch, isNew: boolean): void {
  patch.merges?.forEach((area) => merge(sheet, area));
  for (const { column, columns, width } of patch.columnWidths ?? []) {
    const range = sheet.getRange(columnsAddress(column, columns));
    range.format.columnWidth = widthInPoints(width);
  }
  for (const { row, rows, height, grows } of patch.rowHeights ?? []) {
    const { format } = sheet.getRange(rowsAddress(row, rows));
    // A height that is set stays: one that is Excel's own follows the texts.
    if (grows) format.autofitRows();
    else format.rowHeight = height;
  }
  for (const { column, columns } of patch.hiddenColumns ?? []) {
    sheet.getRange(columnsAddress(column, columns)).columnHidden = true;
  }
  if (!patch.freeze) return;
  if (!isNew) sheet.freezePanes.unfreeze();
  freeze(sheet, patch.freeze);
}

/** An older merge that overlaps would make Excel refuse the new one. */
function merge(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRange(areaAddress(area));
  range.unmerge();
  range.merge(false);
}

/** Excel freezes only in the workbook that is in front. */
function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}
