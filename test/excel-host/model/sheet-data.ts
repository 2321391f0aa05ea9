import { areaAddress, areaContains, type Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/description';
import { accessDenied } from '../protocol';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Appearance of one cell; what is absent is Excel's default. */
export interface Look {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  numberFormat?: string;
  unlocked?: boolean;
  borders?: Partial<Record<Side, string>>;
}

export interface Cell {
  value: CellValue;
  formula?: string;
  quoted?: boolean;
  look: Look;
}

export interface ValidationRecord {
  areas: Area[];
  rule: Record<string, Record<string, unknown>>;
  errorAlert?: { title: string; message: string; style: string; showAlert: boolean };
  prompt?: { title: string; message: string; showPrompt: boolean };
  ignoreBlanks: boolean;
}

export interface ConditionalRecord {
  areas: Area[];
  type: string;
  rule: { formula1: string; operator: string } | null;
  fill?: string;
  color?: string;
  bold?: boolean;
  numberFormat?: string;
  /** Of a rule with a formula, counted from the cell itself. */
  formulaR1C1?: string;
  /** The same, as the first cell has it. */
  formula?: string;
  bar?: { lower?: BoundRule; upper?: BoundRule; fillColor?: string; direction?: string };
}

export interface BoundRule {
  type: string;
  formula?: string;
}

export const COLUMNS = 16384;
export const ROWS = 1048576;

/** What one sheet holds, apart from the objects through which the client sees it. */
export class SheetData {
  readonly cells = new Map<number, Cell>();
  merges: Area[] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  /** Hidden by the user. */
  hiddenRows = new Set<number>();
  /** Hidden by the filter of a table. */
  filteredRows = new Set<number>();
  validations: ValidationRecord[] = [];
  conditionals: ConditionalRecord[] = [];
  protection: Record<string, unknown> | null = null;
  password: string | undefined;
  tableAreas: () => Area[] = () => [];
  /** Tells listeners that cells of an area changed. */
  changed: (area: Area) => void = () => {};

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  peek(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  cell(row: number, column: number): Cell {
    const key = row * COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { value: null, look: {} }));
    return cell;
  }

  /** Cells that exist, with their place. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) {
      yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
    }
  }

  /** True for cells that a merge covers with its top-left cell. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => areaContains(merge, row, column) && (merge.row !== row || merge.column !== column),
    );
  }

  /** Refuses on a protected sheet, unless the protection allows `option`. */
  guard(what: string, option?: string): void {
    if (!this.protection || (option && this.protection[option] === true)) return;
    throw accessDenied(`The worksheet is protected: ${what}.`);
  }

  /** Refuses a change of contents when the sheet is protected and one of the cells is locked. */
  guardContents(area: Area): void {
    if (!this.protection) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!this.peek(row, column)?.look.unlocked) {
          throw accessDenied(`The worksheet is protected: ${areaAddress(area)} is locked.`);
        }
      }
    }
  }
}
