import type { Area } from './address';

/** A cell's content as data. Text is always text: a host must never let it become a formula, number or date. */
export type CellValue = string | number | boolean | null;

/** Values for an area, row by row; `null` empties a cell. Cells outside the area are left alone. */
export interface ValueBlock {
  at: Area;
  values: CellValue[][];
}

/** Values for an area of a named sheet. */
export interface SheetValues extends ValueBlock {
  sheet: string;
}

/** What formulas give. */
export interface SheetResults extends SheetValues {
  /** The formula (`{r}` for the row number) these are the results of; left out where no other can stand there. */
  formula?: string;
}

/**
 * What the formulas of one sheet give, worked out when somebody asks: most sheets are not looked at between two entries. It
 * is that of the workbook for which it was made.
 */
export interface SheetCalculation {
  sheet: string;
  results(): SheetResults[];
}

/**
 * One formula filled down an area one column wide. `{r}` stands for the row number of each cell:
 * `=K{r}-P{r}`. Only functions that Excel 2019, WPS and LibreOffice 7.4 know.
 */
export interface FormulaBlock {
  at: Area;
  template: string;
}

/** Appearance; properties left out stay as they are. Colours are "#RRGGBB". */
export interface CellFormat {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'center';
  wrap?: boolean;
  border?: 'thin';
  numberFormat?: string;
  /** False for entry cells: they stay open when the sheet is protected. */
  locked?: boolean;
}

/** Blocks apply in order; a later one adds to or overrides an earlier one. */
export interface FormatBlock {
  at: Area;
  format: CellFormat;
}

/** A named table; `area` includes its heading row, whose cells must already hold unique texts. */
export interface TableDescription {
  name: string;
  area: Area;
}

export type ValidationRule =
  | { type: 'list'; values: string[] }
  /** The texts of cells, for lists that are long or change. */
  | { type: 'cells'; sheet: string; area: Area }
  | { type: 'decimal'; min: number; max: number }
  | { type: 'whole'; min: number; max: number }
  /** Anything: the cell has a prompt alone. */
  | { type: 'any' };

/** What may be typed in an area. `stop` refuses other input, `warning` asks. Blank is always allowed. */
export interface ValidationDescription {
  at: Area;
  rule: ValidationRule;
  style: 'stop' | 'warning';
  title: string;
  message: string;
  /** Shown as soon as a cell is chosen: what is to be entered there. */
  prompt?: string;
}

/** Colours cells of an area whose text equals `text`. */
export interface TextColouring {
  at: Area;
  text: string;
  format: { color: string; fill: string; bold?: boolean };
}

/** Draws a bar behind each number of an area, as long as the cell where it is `full` or more; none at zero and below. */
export interface BarDescription {
  at: Area;
  bar: { color: string; full: number };
}

/**
 * Shows the numbers of some rows of an area in another format: those that have one of some texts in another column; all of them
 * where a row is given, in which alone that text stands.
 */
export interface NumberLook {
  at: Area;
  where: {
    column: number;
    row?: number;
    texts: readonly string[];
    /** Only numbers without decimals, so that none is hidden. */
    isWhole: boolean;
    /** Only numbers of this size, whatever their sign, while a cell of the sheet has a text. */
    large?: { from: number; below: number; chosen: { row: number; column: number; text: string } };
  };
  numberFormat: string;
}

export type ConditionalFormatDescription = TextColouring | BarDescription | NumberLook;

/** Sheet protection without a password: what stays allowed on locked cells. Heights of rows may be set where widths may. */
export interface ProtectionDescription {
  /** Of the tables on the sheet; there is nothing to filter where there is none. */
  allowFilter: boolean;
  /** Where no cell is locked: others Excel does not sort, whatever is allowed. */
  allowSort: boolean;
  allowFormatColumns: boolean;
}

export interface PageDescription {
  orientation: 'portrait' | 'landscape';
  /** As wide as one page, or `pagesWide`; height grows by pages, unless `pagesTall` says how many. */
  paper: 'A4';
  /** Rows that begin a page. Such a sheet is printed at a scale, in hundredths: one that is fitted to pages heeds no breaks in Excel. */
  breaks?: { before: readonly number[]; scale: number };
  /** Fits so many pages; printed smaller where that is needed. */
  pagesTall?: number;
  /** Pages side by side that the columns are spread over; one where left out. */
  pagesWide?: number;
  /** Columns repeated on every page, counted from 0. */
  titleColumns?: { column: number; columns: number };
  /** Rows repeated on every page, counted from 0. */
  titleRows?: { row: number; rows: number };
  /** Numbers the pages at the bottom: "1 / 3"; at its right where a line stands at its left. */
  pageNumbers?: true;
  /** Line at the foot of every page, from the left. */
  footLine?: string;
  /** Text at the head of every page, at the right. */
  headText?: string;
  /** Width of the margins in inches: left and right, top and bottom. */
  margins?: { sides: number; ends: number };
}

export interface ChartSeriesDescription {
  /** One cell holding the series' name. */
  name: Area;
  values: Area;
  color: string;
  /** Drawn as a line over the columns of the others. */
  as?: 'line';
  /** Number format of the value written at each bar or point; without it none is written. */
  labels?: string;
}

/** A native chart, bound to cells of its own sheet. */
export interface ChartDescription {
  /** Identifies the chart when the sheet is written again. */
  name: string;
  /** `bar` lies, `column` stands; both stacked when `stacked`. */
  type: 'bar' | 'column' | 'line';
  stacked: boolean;
  /** Each stacked bar is as long as the chart: its parts are shares of its values. */
  isShare?: true;
  title: string;
  /** A cell that holds the title and may change: `title` is what it says now. */
  titleCell?: Area;
  /** Cells the chart covers. */
  anchor: Area;
  categories: Area;
  series: ChartSeriesDescription[];
  valueAxisTitle?: string;
  /** Number format of the value axis. */
  valueFormat?: string;
  /** Ends of the value axis; bars that do not begin at zero deceive. */
  valueRange?: { min: number; max?: number };
  /** Draws cells of hidden columns too. */
  drawsHidden?: true;
}

/**
 * What to write on one sheet. The sheet is created when missing (then `position`, `visible` and `tabColor` apply).
 * Writing the same patch again leaves the same workbook: tables and charts are recognised by name, validation and
 * conditional formats replace those in their own area, and anything not mentioned is left alone.
 */
export interface SheetPatch {
  name: string;
  position?: number;
  visible?: boolean;
  tabColor?: string;
  /** Areas emptied of contents before anything is written. */
  clear?: Area[];
  values?: ValueBlock[];
  formulas?: FormulaBlock[];
  formats?: FormatBlock[];
  merges?: Area[];
  /** Width in characters of the default font. */
  columnWidths?: { column: number; columns: number; width: number }[];
  /** Height in points; rows that grow get higher where a longer text is typed. */
  rowHeights?: { row: number; rows: number; height: number; grows?: true }[];
  hiddenColumns?: { column: number; columns: number }[];
  freeze?: { rows: number; columns: number };
  tables?: TableDescription[];
  validations?: ValidationDescription[];
  conditionalFormats?: ConditionalFormatDescription[];
  /**
   * The sheet stands as a patch of the same shape left it. A host that knows that it was written to its end leaves its looks
   * and set-up as the user made them: formats, conditional formats, widths, hidden columns, page.
   */
  keepsLooks?: true;
  /** Left out, the sheet is open afterwards. A sheet that is protected already keeps the rights that it gives. */
  protection?: ProtectionDescription;
  /** Instead of `protection`: the sheet is protected afterwards as it was before, or open as it was. */
  keepsProtection?: true;
  page?: PageDescription;
  /** Cells that are printed; all that are used where it was never said. */
  printArea?: Area;
  charts?: ChartDescription[];
}

/**
 * The workbook-level name that remembers that a chart was made. A chart whose name is there and which is not, on a sheet that
 * was there before, was deleted by the user: it stays away.
 */
export const chartMark = (chart: string) => `_chart_${chart.replace(/[^\p{L}\p{N}_.]/gu, '_')}`;

/** A workbook-level defined name for an area. */
export interface NameDescription {
  name: string;
  sheet: string;
  area: Area;
}

export interface WorkbookPatch {
  sheets: SheetPatch[];
  names: NameDescription[];
  /** Written after everything else: tells a finished write from one that was cut short. */
  seal?: SheetValues;
  /** Sheet shown when done. */
  activate?: string;
}

/** Expands a formula template for a row counted from 0. */
export function formulaAt(template: string, row: number): string {
  let pieces = piecesOf.get(template);
  if (!pieces) {
    if (piecesOf.size >= MOST_TEMPLATES) piecesOf.clear();
    piecesOf.set(template, (pieces = template.split('{r}')));
  }
  return pieces.join(String(row + 1));
}

/** The same few templates are asked for thousands of times. */
const piecesOf = new Map<string, readonly string[]>();
const MOST_TEMPLATES = 2000;
