import type { Area } from '../../workbook/address';
import { type CellValue, formulaAt } from '../../workbook/description';
import { NumberGrid } from './number-grid';

/** A formula shared by the cells it was filled into. */
export interface Formula {
  /** Starts with "=". */
  readonly text: string;
  /** `{r}` in the text stands for each cell's row number. */
  readonly perRow: boolean;
}

/** What a cell holds: a value, or a formula and what it gave last. */
export interface CellContents {
  readonly value: CellValue;
  readonly formula?: Formula;
}

export const sameContents = (a: CellContents, b: CellContents): boolean =>
  a.formula || b.formula
    ? a.formula?.text === b.formula?.text && a.formula?.perRow === b.formula?.perRow
    : a.value === b.value;

interface Position {
  row: number;
  column: number;
}

const NO_CELLS: readonly never[] = Object.freeze([]);

/** Rows of things that most cells do not have; rows and columns count from 0. */
class Sparse<T> {
  readonly rows: (T | undefined)[][] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, item: T | undefined): void {
    if (item === undefined && this.rows[row] === undefined) return;
    (this.rows[row] ??= [])[column] = item;
  }
}

/** Values and formulas of one sheet, and which of them differ from the file. Rows and columns count from 0. */
export class CellGrid {
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new Sparse<Formula>();
  private readonly changed = new NumberGrid();
  private readonly sharedGroups: { first: Position; cells: Position[] }[] = [];
  /** Formula cells whose result is newer than the file's. */
  private readonly calculated = new NumberGrid();

  valueAt(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  /** The formula of a cell with its leading "=", or null. */
  formulaAt(row: number, column: number): string | null {
    const formula = this.formulas.get(row, column);
    if (!formula) return null;
    return formula.perRow ? formulaAt(formula.text, row) : formula.text;
  }

  isFormula(row: number, column: number): boolean {
    return this.formulas.get(row, column) !== undefined;
  }

  contentsAt(row: number, column: number): CellContents {
    const formula = this.formulas.get(row, column);
    return { value: this.valueAt(row, column), ...(formula && { formula }) };
  }

  /** Puts contents back that `contentsAt` gave. */
  setContents(row: number, column: number, { value, formula }: CellContents): void {
    if (formula) this.setFormula(row, column, formula);
    else this.setValue(row, column, value);
  }

  /** Whether a cell was filled from this very template, which is told without building its formula. */
  holdsTemplate(row: number, column: number, template: string | undefined): boolean {
    const formula = this.formulas.get(row, column);
    return formula !== undefined && formula.perRow && formula.text === template;
  }

  /** Sets a cell as read from a file. */
  load(row: number, column: number, value: CellValue, formula?: Formula): void {
    this.put(row, column, value);
    if (formula) this.formulas.set(row, column, formula);
  }

  /** Declares cells of the file whose formula is stored only in `first`. */
  loadSharedGroup(first: Position, cells: Position[]): void {
    this.sharedGroups.push({ first, cells });
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (!this.isFormula(row, column) && this.valueAt(row, column) === value) return;
    this.put(row, column, value);
    this.formulas.set(row, column, undefined);
    this.changed.set(row, column, 1);
  }

  /** The result stays what it was until the workbook is calculated. */
  setFormula(row: number, column: number, formula: Formula): void {
    if (this.isFormula(row, column)) {
      const text = formula.perRow ? formulaAt(formula.text, row) : formula.text;
      if (this.formulaAt(row, column) === text) return;
    }
    this.put(row, column, this.valueAt(row, column));
    this.formulas.set(row, column, formula);
    this.changed.set(row, column, 1);
  }

  /** Stores what a formula gave; ignored where there is no formula. */
  setResult(row: number, column: number, value: CellValue): void {
    if (!this.isFormula(row, column) || this.valueAt(row, column) === value) return;
    this.put(row, column, value);
    this.calculated.set(row, column, 1);
  }

  clear(area: Area): void {
    const lastRow = Math.min(area.row + area.rows, this.rows.length);
    for (let row = area.row; row < lastRow; row++) {
      const lastColumn = Math.min(area.column + area.columns, this.rows[row]!.length);
      for (let column = area.column; column < lastColumn; column++) {
        this.setValue(row, column, null);
      }
    }
  }

  /** Cells that share a formula of the file are written with their own once the first of them changed. */
  releaseSharedFormulas(): void {
    for (const { first, cells } of this.sharedGroups) {
      if (!this.isChanged(first.row, first.column)) continue;
      for (const { row, column } of cells) this.changed.set(row, column, 1);
    }
  }

  isChanged(row: number, column: number): boolean {
    return this.changed.get(row, column) === 1;
  }

  /** Number of rows and columns from A1 to the last cell with a value or formula. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((cells, row) => {
      for (let column = cells.length - 1; column >= 0; column--) {
        if (cells[column] === null && !this.isFormula(row, column)) continue;
        rows = row + 1;
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    return { rows, columns };
  }

  /** Values row by row from A1, ragged; shared with the grid, so only to be read. */
  values(): CellValue[][] {
    return this.rows;
  }

  /** Whether a formula of the file has a result that is newer than the file's. */
  isRecalculated(row: number, column: number): boolean {
    return this.calculated.get(row, column) === 1 && this.isFormula(row, column);
  }

  /** Visits the cells that are not in the file as they are. */
  forEachToStore(visit: (row: number, column: number) => void): void {
    this.changed.forEach(visit);
    this.calculated.forEach((row, column) => {
      if (this.isRecalculated(row, column)) visit(row, column);
    });
  }

  private put(row: number, column: number, value: CellValue): void {
    while (this.rows.length <= row) this.rows.push(NO_CELLS as never);
    let cells = this.rows[row]!;
    if (cells === (NO_CELLS as never)) this.rows[row] = cells = [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
}
