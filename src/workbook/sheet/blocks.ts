import type {
  CellFormat,
  CellValue,
  ChartDescription,
  ConditionalFormatDescription,
  ValidationDescription,
} from '../description';

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
  /** Looks of the title and of the line under it, besides the usual ones. */
  headFormats?: Record<'title' | 'line', CellFormat>;
  /** The line under the title; a formula where it has a template. */
  line: { template?: string; value: string };
  widths: number[];
  /** Columns that are ours to write, where a chart lies on others; all of them where left out. */
  written?: number;
  /** Columns from here on are what others are worked out from; hidden. */
  visible: number;
  /** How many those are; all where left out. Behind them stands what is not printed. */
  hidden?: number;
  frozenColumns: number;
  /** A long list is filtered by what its columns show: the name of the table that its first block becomes. */
  table?: string;
  /** Rows that stay in sight and are repeated in print, where the headings are not in the usual one. */
  headRows?: number;
  /** Rows that begin a page in print, besides those for which there is no more room. */
  pageStarts?: readonly number[];
  /** Printed on one upright page. */
  isOnePage?: true;
  blocks: ReportBlock[];
  cells: ReportCell[];
  charts: ChartDescription[];
  conditionalFormats: ConditionalFormatDescription[];
  validations: ValidationDescription[];
  /** Row of the line for signatures. */
  signRow: number;
  /** A report that has nothing to sign for: the line stays blank. */
  isUnsigned?: true;
}

export const HEADING_ROW = 2;
export const FIRST_ROW = HEADING_ROW + 1;

export const rowsOf = ({ columns }: ReportBlock) => columns[0]?.values.length ?? 0;
