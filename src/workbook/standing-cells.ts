import { ProductError } from '../language/errors';
import { areaContains, cellAddress } from './address';
import type { CellValue, SheetPatch, ValueBlock } from './description';

/** Cells of a sheet as they were when a patch was made from them. */
export interface StandingCells extends ValueBlock {
  sheet: string;
}

/** A cell as it is now; what is entered as a formula has both. */
export interface CellNow {
  value: CellValue;
  isFormula: boolean;
}

/**
 * The first cell that holds neither what it held when the patch was made nor what the patch writes into it.
 * @param now of the cell so many rows and columns from the first.
 */
export function changedCell(
  { at, values }: StandingCells,
  patch: Pick<SheetPatch, 'values' | 'formulas'>,
  now: (row: number, column: number) => CellNow,
): { row: number; column: number } | null {
  for (let i = 0; i < at.rows; i++) {
    for (let j = 0; j < at.columns; j++) {
      const { value, isFormula } = now(i, j);
      const [row, column] = [at.row + i, at.column + j];
      if (isSame(value, values[i]?.[j]) || isComputed(patch, row, column)) continue;
      if (!isFormula && isSame(value, written(patch, row, column))) continue;
      return { row, column };
    }
  }
  return null;
}

/** What was typed into a report right before it was written stands nowhere any more; where it belongs now is for who lays it out to say. */
export class WrittenOver extends ProductError {
  /** @param stood what the cells held then. */
  constructor(
    { details }: ProductError,
    readonly stood: readonly StandingCells[],
  ) {
    super('changedMeanwhile', details);
  }
}

export const changedMeanwhile = (
  sheet: string,
  { row, column }: { row: number; column: number },
): ProductError => new ProductError('changedMeanwhile', { sheet, cell: cellAddress(row, column) });

/** What a patch writes into a cell; undefined where it does not. */
function written(
  { values = [] }: Pick<SheetPatch, 'values'>,
  row: number,
  column: number,
): CellValue | undefined {
  const block = values.find(({ at }) => areaContains(at, row, column));
  return block && (block.values[row - block.at.row]?.[column - block.at.column] ?? null);
}

const isComputed = (
  { formulas = [] }: Pick<SheetPatch, 'formulas'>,
  row: number,
  column: number,
): boolean => formulas.some(({ at }) => areaContains(at, row, column));

const plain = (value: CellValue | undefined) =>
  value === '' || value === undefined ? null : value;

function isSame(one: CellValue, other: CellValue | undefined): boolean {
  return other !== undefined && plain(one) === plain(other);
}
