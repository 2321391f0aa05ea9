import { ProductError } from '../language/errors';
import { areaContains, cellAddress, type Area } from './address';
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

/** What a patch writes: contents, and cells that it empties before. */
type Written = Pick<SheetPatch, 'values' | 'formulas' | 'clear'>;

/** Tells what a cell holds, so many rows and columns from the first. */
export type ReadCell = (row: number, column: number) => CellNow;

/** The first cell that holds neither what it held when the patch was made nor what the patch writes into it. */
export const changedCell = (
  cells: StandingCells,
  patch: Written,
  now: ReadCell,
): CellPlace | null => changedCells(cells, patch, now).next().value ?? null;

/**
 * All such cells.
 * @param begun the patch was written in part, so that what it empties may be empty; over rows that were hidden its values may stand
 * in wrong cells of theirs, `astray`.
 */
export function* changedCells(
  { at, values }: StandingCells,
  patch: Written,
  now: ReadCell,
  begun: Begun | null = null,
): Generator<CellPlace, undefined> {
  for (let i = 0; i < at.rows; i++) {
    for (let j = 0; j < at.columns; j++) {
      const { value, isFormula } = now(i, j);
      const [row, column] = [at.row + i, at.column + j];
      if (isSame(value, values[i]?.[j]) || isComputed(patch, row, column)) continue;
      if (!isFormula && isSame(value, written(patch, row, column))) continue;
      if (!isFormula && begun && isFromHalf(value, patch, { row, column }, begun)) continue;
      yield { row, column };
    }
  }
}

export type Begun = 'inPlace' | 'astray';

interface CellPlace {
  row: number;
  column: number;
}

function isFromHalf(
  value: CellValue,
  { values = [], clear = [] }: Written,
  { row, column }: CellPlace,
  begun: Begun,
): boolean {
  const isIn = (at: Area) => areaContains(at, row, column);
  if (plain(value) === null && clear.some(isIn)) return true;
  if (begun === 'inPlace') return false;
  const block = values.find(({ at }) => isIn(at));
  return block?.values.some((line) => line.some((each) => isSame(value, each))) ?? false;
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

export const changedMeanwhile = (sheet: string, { row, column }: CellPlace): ProductError =>
  new ProductError('changedMeanwhile', { sheet, cell: cellAddress(row, column) });

/** What a patch writes into a cell; undefined where it does not. */
function written({ values = [] }: Written, row: number, column: number): CellValue | undefined {
  const block = values.find(({ at }) => areaContains(at, row, column));
  return block && (block.values[row - block.at.row]?.[column - block.at.column] ?? null);
}

const isComputed = ({ formulas = [] }: Written, row: number, column: number): boolean =>
  formulas.some(({ at }) => areaContains(at, row, column));

const plain = (value: CellValue | undefined) =>
  value === '' || value === undefined ? null : value;

function isSame(one: CellValue, other: CellValue | undefined): boolean {
  return other !== undefined && plain(one) === plain(other);
}
