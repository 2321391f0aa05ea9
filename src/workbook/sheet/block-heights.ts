import type { CellValue } from '../description';
import {
  FIRST_ROW,
  HEADING_ROW,
  rowsOf,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from './blocks';
import { chartRows, rowsReaching } from './page-fit';
import { textHeight } from './row-heights';

/** Rows of a chart beside a table, where they fit on the first page. */
const CHART_ROWS = 18;
const ROW_HEIGHT = 22;
const HEAD_HEIGHTS = [32, 30, 34];

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
  const head = HEAD_HEIGHTS.reduce((sum, height) => sum + height, 0);
  return chartRows(widths, blockRowHeights(blocks, widths), head, wanted);
}

/** Rows of a chart with a few bars. */
const MIN_CHART_ROWS = 16;
/** In points: what a chart needs around its bars, and for a bar with its name. */
const CHART_FRAME = 110;
const BAR_HEIGHT = 15;

/**
 * Rows of a chart with a bar for each row of the table beside it: as high as the table, so that both end at the same line in
 * print; but every name must be read.
 */
export function barChartRows(
  blocks: readonly ReportBlock[],
  widths: readonly number[],
  bars: number,
): number {
  // With the row of the total.
  return Math.max(
    chartRowsBeside(blocks, widths, Math.max(MIN_CHART_ROWS, bars + 1)),
    rowsReaching(blockRowHeights(blocks, widths), CHART_FRAME + bars * BAR_HEIGHT),
  );
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
