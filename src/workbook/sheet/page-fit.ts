import { margins, TEXT_SIZE } from '../styles';

/** A4 landscape without its margins, in points. */
const PAGE_WIDTH = 842 - 2 * 72 * margins.sides;
const PAGE_HEIGHT = 595 - 2 * 72 * margins.ends;
/** What LibreOffice gives a character of the default font; Excel gives less (5.25), and prints larger where the width decides. */
const POINTS_PER_CHARACTER = 5.65;
/** Height of a row that nobody set. */
export const UNTOUCHED_HEIGHT = 15;
/** Less than that is hardly read on paper. */
const LEAST_SIZE = 8.5;
/** Scales are whole parts of a hundred. */
const STEP = 0.01;
const LEAST_SCALE = Math.ceil(LEAST_SIZE / TEXT_SIZE / STEP) * STEP;
/** A last page that is filled no further is saved by printing smaller, where the text stays readable. */
const LITTLE = 0.35;
/** Records that the last page shall hold at least, above what stands below the tables. */
const LAST_RECORDS = 3;
/** So much lower rows may be made for that: a line of text still has room. */
const MOST_PRESSED = 0.88;
/** Heights are rounded to what a screen or a printer can draw. */
const ROUNDING = 0.99;

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

/** The scale at which columns fit the page's width, in hundredths. */
export const percentOf = (widths: readonly number[]): number => Math.round(scaleOf(widths) / STEP);

/** The scale at which columns fit the page's width. */
function scaleOf(widths: readonly number[]): number {
  const scale = Math.min(1, PAGE_WIDTH / (sum(widths) * POINTS_PER_CHARACTER));
  return Math.floor(scale / STEP) * STEP;
}

function heightsOf({ lastRow, rowHeights }: Omit<PrintedSheet, 'widths' | 'headRows'>): number[] {
  const heights = Array.from({ length: lastRow + 1 }, () => UNTOUCHED_HEIGHT);
  for (const { row, rows, height } of rowHeights) {
    for (let r = row; r < row + rows && r <= lastRow; r++) heights[r] = height;
  }
  return heights;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Programs and printers differ by so much in what a page takes: a last page shall hold records at any of these. */
const TAKEN = [0.98, 1, 1.02, 1.04] as const;

/** First rows of the pages at a scale; no row is divided. @param taken share of its room that a page takes. */
function pagesAt(scale: number, heights: readonly number[], headRows: number, taken = 1): number[] {
  const room = (PAGE_HEIGHT / scale) * ROUNDING * taken - sum(heights.slice(0, headRows));
  const starts = [headRows];
  let filled = 0;
  for (let row = headRows; row < heights.length; row++) {
    if (filled > 0 && filled + heights[row]! > room) {
      starts.push(row);
      filled = 0;
    }
    filled += heights[row]!;
  }
  return starts;
}

/**
 * On how many pages a sheet is to be fitted, and how much higher, or lower, its records are made for that. A last page with little
 * on it is saved by printing smaller, but for texts that would no longer be read; where it would hold no records, some are moved
 * onto it.
 */
export function fitPages(sheet: PrintedSheet): { pagesTall: number; stretch: number } {
  const heights = heightsOf(sheet);
  const { headRows, lastRow, lastRecord = lastRow } = sheet;
  const scale = scaleOf(sheet.widths);
  const starts = pagesAt(scale, heights, headRows);
  const pages = starts.length;
  if (pages === 1) return { pagesTall: 1, stretch: 1 };
  const last = starts[pages - 1]!;
  const room = PAGE_HEIGHT / scale - sum(heights.slice(0, headRows));
  const lonely = isLonely(heights, sheet, scale);
  if (lonely || sum(heights.slice(last)) <= LITTLE * room) {
    for (let pressed = 1 - STEP; lonely && pressed >= MOST_PRESSED; pressed -= STEP) {
      const lower = scaled(heights, pressed, headRows, lastRecord);
      if (pagesAt(scale, lower, headRows).length < pages) {
        return { pagesTall: pages - 1, stretch: pressed };
      }
    }
    for (let smaller = scale - STEP; smaller >= LEAST_SCALE - STEP / 2; smaller -= STEP) {
      if (pagesAt(smaller, heights, headRows).length < pages) {
        return { pagesTall: pages - 1, stretch: 1 };
      }
    }
  }
  return { pagesTall: pages, stretch: lonely ? stretchFor(sheet, heights, scale) : 1 };
}

const scaled = (heights: readonly number[], by: number, headRows: number, lastRecord: number) =>
  heights.map((height, row) => (row < headRows || row > lastRecord ? height : height * by));

/** Whether the last page holds hardly any records, wherever programs end those before it. */
const isLonely = (
  heights: readonly number[],
  { headRows, lastRow, lastRecord = lastRow }: PrintedSheet,
  scale: number,
): boolean =>
  TAKEN.some((taken) => {
    const starts = pagesAt(scale, heights, headRows, taken);
    return starts.length > 1 && starts[starts.length - 1]! > lastRecord - LAST_RECORDS + 1;
  });

/** How much higher records are made so that the last page holds a few of them; not at all where they are too few. */
function stretchFor(sheet: PrintedSheet, heights: readonly number[], scale: number): number {
  const { headRows, lastRow, lastRecord = lastRow } = sheet;
  for (let stretch = 1 + STEP; stretch <= MOST_STRETCH; stretch += STEP) {
    const higher = scaled(heights, stretch, headRows, lastRecord);
    if (!isLonely(higher, sheet, scale)) return stretch;
  }
  return 1;
}

/** Rows that are higher than that look like a mistake. */
const MOST_STRETCH = 1.6;

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
  // At Excel's widths of characters a page is so much less high.
  let room = (PAGE_HEIGHT / scaleOf(widths)) * CHART_SHARE - headHeight;
  for (let row = 0; row < wanted; row++) {
    room -= heights[row] ?? UNTOUCHED_HEIGHT;
    if (room < 0) return row;
  }
  return wanted;
}

const CHART_SHARE = 0.93;

/** How many rows reach a height in points; those that follow the given ones have the height of an untouched row. */
export function rowsReaching(heights: readonly number[], wanted: number): number {
  let rows = 0;
  for (let reached = 0; reached < wanted; rows++) reached += heights[rows] ?? UNTOUCHED_HEIGHT;
  return rows;
}
