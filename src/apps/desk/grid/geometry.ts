import type { SheetModel } from '../../../host/file';
import type { Area } from '../../../workbook/address';
import { cellText } from './cell-text';
import { lineCount } from './text-width';

export const HEADER_HEIGHT = 22;
/** Nobody makes a column narrower by hand, in pixels. */
export const LEAST_WIDTH = 24;
export const ROW_HEADER_WIDTH = 44;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 20;
const LINE_HEIGHT = 18;

/** Sizes and places of one sheet's rows and columns, in pixels from the first cell. */
export interface Geometry {
  rows: number;
  columns: number;
  heights: number[];
  widths: number[];
  /** One longer than the rows: the last one is the total. */
  tops: number[];
  lefts: number[];
  /** Of letters, against a sheet seen at its own size. */
  scale: number;
}

/** How a sheet is looked at; nothing of it is in the file. */
export interface Look {
  /** Left out besides those that the sheet hides itself. */
  hiddenColumns?: ReadonlySet<number> | undefined;
  /** Left out by a filter. */
  hiddenRows?: ReadonlySet<number> | undefined;
  /** 1 is the sheet's own size. */
  scale?: number;
}

/** Empty cells around what is used, so that a sheet looks like one. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 3;
const MIN_ROWS = 40;
const MIN_COLUMNS = 12;

export function sheetGeometry(
  sheet: SheetModel,
  { hiddenColumns, hiddenRows, scale = 1 }: Look = {},
): Geometry {
  const used = sheet.cells.extent();
  const ends = sheet.charts.map(({ anchor }) => anchor);
  const rows = Math.max(
    MIN_ROWS,
    used.rows + SPARE_ROWS,
    ...ends.map(({ row, rows: count }) => row + count + 1),
  );
  const columns = Math.max(
    MIN_COLUMNS,
    used.columns + SPARE_COLUMNS,
    ...ends.map(({ column, columns: count }) => column + count + 1),
  );
  const widths = Array.from({ length: columns }, (_, column) =>
    hiddenColumns?.has(column) ? 0 : Math.round(columnWidth(sheet, column) * scale),
  );
  const heights = Array.from({ length: rows }, (_, row) =>
    hiddenRows?.has(row) ? 0 : Math.round(rowHeight(sheet, row, used.columns) * scale),
  );
  return { rows, columns, widths, heights, tops: offsets(heights), lefts: offsets(widths), scale };
}

/** Excel's own arithmetic for its default font: seven pixels a character and five of padding. */
function columnWidth(sheet: SheetModel, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.floor((sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * 7 + 5);
}

/** The width in characters of a column that is so many pixels wide at its own size. */
export const widthOfPixels = (pixels: number): number => Math.max(0, (pixels - 5) / 7);

function rowHeight(sheet: SheetModel, row: number, usedColumns: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  const set = points === undefined ? DEFAULT_HEIGHT : Math.round((points * 4) / 3);
  if (points !== undefined && !sheet.growingRows.has(row)) return set;
  return Math.max(set, fittingHeight(sheet, row, usedColumns));
}

/** Rows whose height nobody set grow with their wrapped text. */
function fittingHeight(sheet: SheetModel, row: number, usedColumns: number): number {
  let lines = 1;
  for (let column = 0; column < usedColumns; column++) {
    const value = sheet.valueAt(row, column);
    if (typeof value !== 'string' || sheet.mergeAt(row, column)) continue;
    if (!sheet.formatAt(row, column).wrap) continue;
    const width = sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
    lines = Math.max(lines, lineCount(cellText(value, undefined), width));
  }
  return lines * LINE_HEIGHT + 2;
}

function offsets(sizes: number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push(places[places.length - 1]! + size);
  return places;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an area lies, counted from the first cell. */
export function boxOf(geometry: Geometry, area: Area): Box {
  const { tops, lefts } = geometry;
  const left = lefts[area.column] ?? 0;
  const top = tops[area.row] ?? 0;
  const right = lefts[Math.min(area.column + area.columns, lefts.length - 1)]!;
  const bottom = tops[Math.min(area.row + area.rows, tops.length - 1)]!;
  return { left, top, width: right - left, height: bottom - top };
}
