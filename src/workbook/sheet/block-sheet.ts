import type { Area } from '../address';
import type {
  CellFormat,
  CellValue,
  ChartDescription,
  ConditionalFormatDescription,
  SheetPatch,
  SheetResults,
  ValidationDescription,
} from '../description';
import { chartRows, pagesTall } from './page-fit';
import { sheetFrame } from './frame';
import * as styles from '../styles';
import { textHeight } from './table/row-heights';

/** A column of a block. Where there is a template (`{r}` is the row number), `values` are what its formulas give. */
export interface ReportColumn {
  heading: string;
  values: CellValue[];
  template?: string;
  format?: CellFormat;
  /** Its formulas sort: any of its values may come to stand in any of its rows. */
  isSorted?: true;
}

/** A table of a report: a heading row, and one row for each value of its columns. */
export interface ReportBlock {
  row: number;
  column: number;
  columns: ReportColumn[];
  /** Follows right on the rows of the block before, without headings of its own. */
  isContinued?: boolean;
  /** Emphasises the last row. */
  hasTotal?: boolean;
}

/** One cell of a report: a formula and what it gives, or plain. */
export interface ReportCell {
  row: number;
  column: number;
  value: CellValue;
  template?: string;
  format: CellFormat;
  /** Height of its row in points, where that is not the usual one. */
  height?: number;
}

/** A sheet of the quarterly report as data; results of formulas included. */
export interface Report {
  title: string;
  /** The line under the title; a formula where it has a template. */
  line: { template?: string; value: string };
  widths: number[];
  /** Columns that are ours to write, where a chart lies on others; all of them where left out. */
  written?: number;
  /** Columns from here on are what others are worked out from; hidden. */
  visible: number;
  frozenColumns: number;
  blocks: ReportBlock[];
  cells: ReportCell[];
  charts: ChartDescription[];
  conditionalFormats: ConditionalFormatDescription[];
  validations: ValidationDescription[];
  /** Row of the line for signatures. */
  signRow: number;
}

export const HEADING_ROW = 2;
export const FIRST_ROW = HEADING_ROW + 1;
/** Rows of a chart beside a table, where they fit on the first page. */
const CHART_ROWS = 18;
const ROW_HEIGHT = 22;

export interface ReportSheet {
  sheet: string;
  isNew: boolean;
  usedRows: number;
  position?: number;
  /** What stands, or is to stand, in the line for signatures. */
  signature: string;
}

const rowsOf = ({ columns }: ReportBlock) => columns[0]?.values.length ?? 0;

const areaOf = (block: ReportBlock, index: number): Area => ({
  row: block.row + 1,
  column: block.column + index,
  rows: rowsOf(block),
  columns: 1,
});

const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A report as a patch of its sheet. */
export function layOutReport(report: Report, sheet: ReportSheet): SheetPatch {
  const { blocks, cells, widths, signRow } = report;
  const shown = report.written ?? report.visible;
  const headed = blocks.filter(({ isContinued }) => !isContinued);
  const blocksWithRows = blocks.filter((block) => rowsOf(block) > 0);
  const line = (row: number, format: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns: shown },
    format,
  });
  const frame = sheetFrame({
    widths: widths.slice(0, report.visible),
    headRows: FIRST_ROW,
    frozenColumns: report.frozenColumns,
  });
  const below = FIRST_ROW;
  const usedRows = Math.max(sheet.usedRows, signRow + 1);
  const rowHeights = heightsOf(report);
  return {
    name: sheet.sheet,
    ...(sheet.position === undefined ? {} : { position: sheet.position }),
    tabColor: '#1E8449',
    clear:
      sheet.usedRows > below
        ? [
            {
              row: below,
              column: 0,
              rows: sheet.usedRows - below,
              columns: report.written ?? widths.length,
            },
          ]
        : [],
    values: [
      { at: oneCell(0, 0), values: [[report.title]] },
      ...(report.line.template === undefined
        ? [{ at: oneCell(1, 0), values: [[report.line.value]] }]
        : []),
      ...headed.map((block) => ({
        at: { row: block.row, column: block.column, rows: 1, columns: block.columns.length },
        values: [block.columns.map(({ heading }) => heading)],
      })),
      ...blocksWithRows.flatMap((block) =>
        block.columns.flatMap(({ template, values }, i) =>
          template === undefined
            ? [{ at: areaOf(block, i), values: values.map((value) => [value]) }]
            : [],
        ),
      ),
      ...cells
        .filter(({ template }) => template === undefined)
        .map(({ row, column, value }) => ({ at: oneCell(row, column), values: [[value]] })),
      { at: oneCell(signRow, 0), values: [[sheet.signature]] },
    ],
    formulas: [
      ...(report.line.template === undefined
        ? []
        : [{ at: oneCell(1, 0), template: report.line.template }]),
      ...blocksWithRows.flatMap((block) =>
        block.columns.flatMap(({ template }, i) =>
          template === undefined ? [] : [{ at: areaOf(block, i), template }],
        ),
      ),
      ...cells.flatMap(({ row, column, template }) =>
        template === undefined ? [] : [{ at: oneCell(row, column), template }],
      ),
    ],
    formats: [
      line(0, styles.title),
      line(1, { ...styles.note, wrap: true }),
      // The same for a new sheet as for one written again, and locked where a signature stood before.
      {
        at: { row: below, column: 0, rows: usedRows - below, columns: shown },
        format: { fill: '#FFFFFF', bold: false, locked: true },
      },
      ...blocks.flatMap((block) => blockFormats(block)),
      ...cells.map(({ row, column, format }) => ({ at: oneCell(row, column), format })),
      { at: oneCell(signRow, 0), format: { ...styles.base, locked: false } },
    ],
    ...(sheet.isNew ? frame : {}),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    hiddenColumns:
      report.visible < widths.length
        ? [{ column: report.visible, columns: widths.length - report.visible }]
        : [],
    // Always: rows decide on how many pages it is printed.
    page: {
      ...frame.page,
      pagesTall: pagesTall({
        widths: widths.slice(0, report.visible),
        headRows: FIRST_ROW,
        lastRow: signRow,
        rowHeights,
      }),
    },
    rowHeights,
    conditionalFormats: report.conditionalFormats,
    validations: report.validations,
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
    charts: report.charts,
  };
}

const HEAD_HEIGHTS = [32, 30, 34];

function heightsOf({ blocks, cells, widths, signRow }: Report) {
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
export function blockRowHeights(
  blocks: readonly ReportBlock[],
  widths: readonly number[],
): number[] {
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

function blockFormats(block: ReportBlock) {
  const rows = rowsOf(block);
  const width = block.columns.length;
  const headings = block.isContinued
    ? []
    : [
        {
          at: { row: block.row, column: block.column, rows: 1, columns: width },
          format: styles.heading,
        },
      ];
  if (rows === 0) return headings;
  return [
    ...headings,
    ...block.columns.map(({ format }, i) => ({
      at: areaOf(block, i),
      format: { ...styles.cell, bold: false, fill: '#FFFFFF', ...format },
    })),
    ...(block.hasTotal
      ? [
          {
            at: { row: block.row + rows, column: block.column, rows: 1, columns: width },
            format: { bold: true, fill: styles.total.fill },
          },
        ]
      : []),
  ];
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

/** What the formulas of a report give. */
export function reportResults(report: Report, sheet: string): SheetResults[] {
  const one = (row: number, column: number, value: CellValue, formula?: string) => ({
    sheet,
    at: oneCell(row, column),
    values: [[value]],
    formula,
  });
  return [
    one(1, 0, report.line.value, report.line.template),
    ...report.blocks.flatMap((block) =>
      block.columns.flatMap(({ template, values }, i) =>
        template === undefined || values.length === 0
          ? []
          : [{ sheet, at: areaOf(block, i), values: values.map((value) => [value]) }],
      ),
    ),
    ...report.cells.flatMap(({ row, column, template, value }) =>
      template === undefined ? [] : [one(row, column, value, template)],
    ),
  ];
}
