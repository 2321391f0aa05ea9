import type { Area } from '../../workbook/address';
import type {
  CellFormat,
  CellValue,
  ChartDescription,
  ConditionalFormatDescription,
  NameDescription,
  PageDescription,
  ProtectionDescription,
  TableDescription,
  ValidationDescription,
} from '../../workbook/description';

/** What a save brings into the file: plain data, so that it can be sent to a worker. */
export interface FileChanges {
  /** All sheets of the workbook in their order. */
  sheets: SheetChanges[];
  names: NameDescription[];
  activeSheet: string | null;
  /** The styles that `SheetChanges.styles` refers to. */
  styles: StyleChange[];
}

/** A style of the opened file with properties set on top of it. */
export interface StyleChange {
  id: number;
  fileStyle: number;
  changes: CellFormat;
}

/** Cells of one row, next to each other. */
export interface CellRun {
  row: number;
  column: number;
  values: CellValue[];
}

/** A formula cell of ours, or (without `formula`) one of the file's that we calculated again. */
export interface FormulaCell {
  row: number;
  column: number;
  formula?: string;
  result: CellValue;
}

export interface SheetChanges {
  name: string;
  isNew: boolean;
  visible: boolean;
  tabColor?: string;
  /** Rows and columns in use. */
  extent: { rows: number; columns: number };
  cells: CellRun[];
  formulas: FormulaCell[];
  styles: { at: Area; style: number }[];
  merges: Area[];
  columnWidths: { column: number; columns: number; width: number }[];
  rowHeights: { row: number; rows: number; height: number }[];
  hiddenColumns: { column: number; columns: number }[];
  freeze?: { rows: number; columns: number };
  page?: PageDescription;
  tables: TableChange[];
  validations: ValidationDescription[];
  conditionalFormats: ConditionalFormatDescription[];
  /** Null takes the protection away; left out, it stays as in the file. */
  protection?: ProtectionDescription | null;
  charts: ChartChange[];
}

/** A table to make, or one of the file that covers other cells now. */
export interface TableChange {
  table: TableDescription;
  isNew: boolean;
  headings: string[];
}

/** A chart to add, or one of the file that shows other cells now. */
export interface ChartChange {
  chart: ChartDescription;
  isNew: boolean;
  title: string;
  /** What the cells hold, stored in the chart for programs that do not calculate. */
  categories: CellValue[];
  series: { name: CellValue; values: CellValue[] }[];
}
