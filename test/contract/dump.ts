import { columnLetters } from '../../src/workbook/address';
import type {
  CellFormat,
  CellValue,
  PageDescription,
  ProtectionDescription,
  ValidationRule,
} from '../../src/workbook/description';

/** What a cell holds: a constant, or a formula with its result. */
export type CellDump = CellValue | { formula: string; result: CellValue };

export interface ChartDump {
  name: string;
  type: 'bar' | 'column' | 'line';
  stacked: boolean | 'share';
  title: string;
  /** First and last cell. */
  anchor: [string, string];
  /** Series as Excel shows them: the name as text, cells as "Sheet!$A$1:$A$3". */
  /** `line` for a line over the columns of the others. */
  series: {
    name: string;
    values: string;
    categories: string;
    color: string;
    line?: true;
    /** Format, place and ink of the values written. */
    labels?: [format: string, place: string, ink: string];
  }[];
  /** The cell that the title shows. */
  titleCell: string | null;
  drawsHidden: boolean;
  /** What a line does where there is no value. */
  missing: 'gap' | 'bridged';
  valueAxisTitle: string | null;
  valueFormat: string;
  /** Empty where the program decides. */
  valueRange: [min: number | string, max: number | string];
  /** First category on top, as the rows stand on the sheet. */
  fromTop: boolean;
  legend: string;
}

/** One sheet as plain data; features are keyed and sorted by address so that hosts can be compared. */
export interface SheetDump {
  name: string;
  visible: boolean;
  tabColor: string | null;
  cells: Record<string, CellDump>;
  /** Cells that do not look as a new cell does. */
  formats: Record<string, CellFormat>;
  merges: string[];
  /** In characters, by column letters. */
  columnWidths: Record<string, number>;
  /** In points, by row number from 1; of rows that do not grow. */
  rowHeights: Record<string, number>;
  hiddenColumns: string[];
  freeze: { rows: number; columns: number } | null;
  tables: { name: string; area: string }[];
  validations: {
    area: string;
    rule: ValidationRule;
    style: string;
    title: string;
    message: string;
    prompt: string | null;
  }[];
  conditionalFormats: (
    | { area: string; text: string; color: string; fill: string; bold: boolean }
    | { area: string; barColor: string; full: number }
    | { area: string; formula: string; numberFormat: string }
  )[];
  protection: ProtectionDescription | null;
  page:
    | (Omit<
        PageDescription,
        'titleRows' | 'titleColumns' | 'pagesWide' | 'headText' | 'footLine'
      > & {
        printArea: string | null;
        /** What stands at the head at the right, at the foot at the left, in the middle, at the right. */
        lines: string[];
        pagesWide: number;
        titleRows: string | null;
        titleColumns: string | null;
        /** Rows that begin a page, and the scale of a sheet that has such. */
        breaks?: { before: readonly number[]; scale: number };
      })
    | null;
  charts: ChartDump[];
}

export interface WorkbookDump {
  sheets: SheetDump[];
  names: { name: string; refersTo: string }[];
  active: string;
}

export const byText =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** Letters of columns counted from 0, in order. */
export const letters = (columns: Iterable<number>) =>
  [...columns].sort((a, b) => a - b).map(columnLetters);
