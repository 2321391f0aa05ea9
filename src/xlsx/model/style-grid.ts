import type { Area } from '../../workbook/address';
import type { CellFormat } from '../../workbook/description';
import { NumberGrid } from './number-grid';
import { DEFAULT_STYLE, type StyleTable } from './style-table';

interface ColumnStyle {
  first: number;
  last: number;
  style: number;
}

/** Which style each cell of a sheet has: its own, else its row's, else its column's, as in a file. */
export class StyleGrid {
  /** One more than the style, for 0 is none of the cell's own. */
  private readonly cells = new NumberGrid();
  private readonly rows: number[] = [];
  private readonly columns: ColumnStyle[] = [];

  constructor(readonly table: StyleTable) {}

  loadCell(row: number, column: number, style: number): void {
    this.cells.set(row, column, style + 1);
  }

  loadRow(row: number, style: number): void {
    this.rows[row] = style;
  }

  loadColumns(first: number, last: number, style: number): void {
    this.columns.push({ first, last, style });
  }

  styleAt(row: number, column: number): number {
    const own = this.cells.get(row, column);
    if (own > 0) return own - 1;
    return (
      this.rows[row] ??
      this.columns.find(({ first, last }) => column >= first && column <= last)?.style ??
      DEFAULT_STYLE
    );
  }

  formatAt(row: number, column: number): CellFormat {
    return this.table.get(this.styleAt(row, column)).format;
  }

  /** Sets properties on every cell of an area; meant for areas of data, not for whole columns. */
  apply(area: Area, format: CellFormat): void {
    const extended = new Map<number, number>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = this.styleAt(row, column);
        let style = extended.get(before);
        if (style === undefined) extended.set(before, (style = this.table.extend(before, format)));
        this.loadCell(row, column, style);
      }
    }
  }

  /** Whether a cell has a style of its own. */
  hasOwn(row: number, column: number): boolean {
    return this.cells.get(row, column) > 0;
  }

  /** Visits the cells whose style was changed since the file was opened. */
  forEachChanged(visit: (row: number, column: number) => void): void {
    const changed: boolean[] = [];
    this.cells.forEach((row, column, own) => {
      const isChanged = (changed[own] ??= Object.keys(this.table.get(own - 1).changes).length > 0);
      if (isChanged) visit(row, column);
    });
  }
}
