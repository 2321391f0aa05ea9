import { margins, TEXT_SIZE } from '../styles';

/** A4 landscape without its margins, in points. */
const PAGE_WIDTH = 842 - 2 * 72 * margins.sides;
const PAGE_HEIGHT = 595 - 2 * 72 * margins.ends;
/** Between what Excel (5.25) and LibreOffice (6) give a character of the default font. */
const POINTS_PER_CHARACTER = 5.6;
/** Height of a row that nobody set. */
export const UNTOUCHED_HEIGHT = 15;
/** So much of a page more is squeezed onto the pages before, where the text is still read well then. */
const SQUEEZE_IF_READ = 0.35;
/** The least size in points that is read well on paper is 8.5; programs print a little smaller than is reckoned here. */
const READABLE = 9;
/** Less than that is not read: rather a page with little on it. */
const LEAST = 7;
/** So much of a page besides the foot is little. */
const BESIDE_FOOT = 0.15;

/** A sheet as printed, at one page wide. */
export interface PrintedSheet {
  /** Widths of the printed columns in characters. */
  widths: readonly number[];
  /** Rows that are repeated on every page. */
  headRows: number;
  /** The last row of the tables; below stand notes and the line for signatures, which shall not have a page of their own. */
  lastRecord?: number;
  /** The last printed row. */
  lastRow: number;
  /** Heights in points that are set; the later one holds. */
  rowHeights: readonly { row: number; rows: number; height: number }[];
}

/** Height of one page in points of the sheet, at the scale at which its columns fit the page's width. */
const pageHeight = (widths: readonly number[]): number => PAGE_HEIGHT / scaleOf(widths);

/** The scale at which columns fit the page's width. */
function scaleOf(widths: readonly number[]): number {
  return Math.min(1, PAGE_WIDTH / (sum(widths) * POINTS_PER_CHARACTER));
}

function heightsOf({ lastRow, rowHeights }: Omit<PrintedSheet, 'widths' | 'headRows'>): number[] {
  const heights = Array.from({ length: lastRow + 1 }, () => UNTOUCHED_HEIGHT);
  for (const { row, rows, height } of rowHeights) {
    for (let r = row; r < row + rows && r <= lastRow; r++) heights[r] = height;
  }
  return heights;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/**
 * On how many pages a sheet is to be fitted. A page that would hold little but the line for signatures is saved by printing
 * slightly smaller.
 */
export function pagesTall(sheet: PrintedSheet): number {
  const heights = heightsOf(sheet);
  const head = sum(heights.slice(0, sheet.headRows));
  const page = pageHeight(sheet.widths) - head;
  const pages = sum(heights.slice(sheet.headRows)) / page;
  const whole = Math.max(1, Math.floor(pages));
  const over = pages - whole;
  const size = (TEXT_SIZE * scaleOf(sheet.widths) * whole) / pages;
  const foot = sum(heights.slice((sheet.lastRecord ?? sheet.lastRow) + 1)) / page;
  const isRead = size >= READABLE && over <= SQUEEZE_IF_READ;
  const isFoot = size >= LEAST && over <= foot + BESIDE_FOOT;
  return isRead || isFoot ? whole : whole + 1;
}

/**
 * How many rows right below the heading a chart may cover so that it ends on the first page, at most `wanted`.
 * @param heights of the rows from the first below the heading; those that follow have the height of an untouched row.
 * @param headHeight of the repeated rows, in points.
 */
export function chartRows(
  widths: readonly number[],
  heights: readonly number[],
  headHeight: number,
  wanted: number,
): number {
  // The page's height is an estimate: at Excel's widths of characters it is so much less.
  let room = pageHeight(widths) * 0.93 - headHeight;
  for (let row = 0; row < wanted; row++) {
    room -= heights[row] ?? UNTOUCHED_HEIGHT;
    if (room < 0) return row;
  }
  return wanted;
}

/** How many rows reach a height in points; those that follow the given ones have the height of an untouched row. */
export function rowsReaching(heights: readonly number[], wanted: number): number {
  let rows = 0;
  for (let reached = 0; reached < wanted; rows++) reached += heights[rows] ?? UNTOUCHED_HEIGHT;
  return rows;
}
