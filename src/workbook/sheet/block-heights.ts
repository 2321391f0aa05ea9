import { MANY_BARS } from '../chart-look';
import type { CellValue } from '../description';
import {
  FIRST_ROW,
  HEADING_ROW,
  rowsOf,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from './blocks';
import { chartRows, rowsReaching, UNTOUCHED_HEIGHT } from './page-fit';
import { textHeight } from './row-heights';

/** Rows of a chart beside a table, where they fit on the first page. */
const CHART_ROWS = 18;
const ROW_HEIGHT = 22;
const HEAD_HEIGHTS = [32, 30, 34];
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Heights of the rows of a report: head, headings, tables, single cells, the line for signatures. */
export function heightsOf({ blocks, cells, widths, signRow }: Report) {
  const headed = blocks.filter(({ isContinued }) => !isContinued);
  return [
    ...HEAD_HEIGHTS.slice(0, HEADING_ROW).map((height, row) => ({ row, rows: 1, height })),
    ...headed.map(({ row }) => ({ row, rows: 1, height: HEAD_HEIGHTS[HEADING_ROW]! })),
    ...tableHeights(blocks, widths),
    ...cells.flatMap(({ row, height }) => (height === undefined ? [] : [{ row, rows: 1, height }])),
    { row: signRow, rows: 1, height: 30 },
  ];
}

/** Heights of the blocks' rows, from the first below the headings. */
function blockRowHeights(blocks: readonly ReportBlock[], widths: readonly number[]): number[] {
  const heights: number[] = [];
  for (const { row, height } of tableHeights(blocks, widths)) heights[row - FIRST_ROW] = height;
  return heights;
}

/**
 * Rows of a chart beside a table that begins at the headings, so that it ends on the first page.
 * @param wanted at most so many.
 */
export function chartRowsBeside(
  blocks: readonly ReportBlock[],
  widths: readonly number[],
  wanted = CHART_ROWS,
): number {
  return chartRows(widths, blockRowHeights(blocks, widths), sum(HEAD_HEIGHTS), wanted);
}

/** Rows of a chart with a few bars. */
const MIN_CHART_ROWS = 16;
/** In points: what a chart needs around its bars, and for a bar with its name. Closer, LibreOffice leaves out every other name. */
const CHART_FRAME = 118;
/** Of a title that has a second line, since it says how many offices are drawn. */
const SECOND_LINE = 22;
const BAR_HEIGHT = 16.5;
const LEAST_BAR_HEIGHT = 15.5;
const SMALL_BAR_HEIGHT = 13.25;

/** How many bars of those there are a chart beside a table may have, so that it ends on the first page. */
export function mostBars(widths: readonly number[], of: number): number {
  const room = chartRows(widths, [], sum(HEAD_HEIGHTS), Infinity) * UNTOUCHED_HEIGHT - CHART_FRAME;
  const fitting = (height: number) => Math.floor(height / SMALL_BAR_HEIGHT);
  return of <= fitting(room) ? of : fitting(room - SECOND_LINE);
}

/**
 * Rows of a chart with a bar for each row of the table beside it: as high as the table, so that both end at the same line in
 * print; but every name must be read.
 * @param bars at most `mostBars`.
 */
export function barChartRows(
  blocks: readonly ReportBlock[],
  widths: readonly number[],
  bars: number,
): number {
  const heights = blockRowHeights(blocks, widths);
  const least = rowsReaching(
    heights,
    CHART_FRAME + bars * (bars > MANY_BARS ? SMALL_BAR_HEIGHT : LEAST_BAR_HEIGHT),
  );
  const good = rowsReaching(heights, CHART_FRAME + bars * BAR_HEIGHT);
  // With the row of the total.
  const wanted = Math.max(MIN_CHART_ROWS, bars + 1, good);
  return Math.max(least, chartRowsBeside(blocks, widths, wanted));
}

/** Heights of the blocks' rows, from each row's first: the tallest cell of any block in the row counts. */
function tableHeights(blocks: readonly ReportBlock[], widths: readonly number[]) {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    for (let r = 0; r < rowsOf(block); r++) {
      const row = block.row + 1 + r;
      const texts = block.columns.map((column, i) =>
        column.format?.wrap ? cellHeight(column, r, widths[block.column + i]!) : 0,
      );
      heights.set(row, Math.max(heights.get(row) ?? ROW_HEIGHT, ...texts));
    }
  }
  return [...heights].map(([row, height]) => ({ row, rows: 1, height }));
}

function cellHeight({ values, isSorted }: ReportColumn, row: number, width: number): number {
  const height = (value: CellValue | undefined) => textHeight(String(value ?? ''), width);
  return isSorted ? Math.max(...values.map(height)) : height(values[row]);
}
