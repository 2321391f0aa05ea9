import type { SheetModel } from '../../../host/file';
import { type Area, areaContains } from '../../../workbook/address';

/** Finds the merged area of a cell without going through all of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();

  constructor(sheet: SheetModel) {
    for (const merge of sheet.merges) {
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        const known = this.byRow.get(row);
        if (known) known.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, column: number): Area | null {
    return this.byRow.get(row)?.find((area) => areaContains(area, row, column)) ?? null;
  }

  /** The shown columns of a row, with those where merged areas that reach into them begin. */
  withStarts(row: number, columns: readonly number[]): number[] {
    const merges = this.byRow.get(row);
    if (!merges) return [...columns];
    const all = new Set(columns);
    for (const column of columns) {
      const merge = this.at(row, column);
      if (merge) all.add(merge.column);
    }
    return [...all].sort((a, b) => a - b);
  }
}
