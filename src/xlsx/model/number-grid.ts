/** Rows of a column that are kept together. */
const ROWS = 512;

/**
 * Small whole numbers of cells, 0 where none was set; rows and columns count from 0. They lie in blocks of one column: a cell
 * of a large sheet takes four bytes, and one in the sheet's last corner takes one block.
 */
export class NumberGrid {
  private readonly columns: (Int32Array | undefined)[][] = [];
  private readonly used = new Set<number>();

  get(row: number, column: number): number {
    return this.columns[column]?.[Math.floor(row / ROWS)]?.[row % ROWS] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    const at = Math.floor(row / ROWS);
    const blocks = (this.columns[column] ??= []);
    let block = blocks[at];
    if (!block) {
      if (value === 0) return;
      blocks[at] = block = new Int32Array(ROWS);
      this.used.add(at);
    }
    block[row % ROWS] = value;
  }

  /** Visits every cell that is not 0, row by row. */
  forEach(visit: (row: number, column: number, value: number) => void): void {
    for (const at of [...this.used].sort((a, b) => a - b)) {
      const filled: { column: number; block: Int32Array }[] = [];
      this.columns.forEach((blocks, column) => {
        const block = blocks[at];
        if (block) filled.push({ column, block });
      });
      for (let row = 0; row < ROWS; row++) {
        for (const { column, block } of filled) {
          if (block[row] !== 0) visit(at * ROWS + row, column, block[row]!);
        }
      }
    }
  }
}
