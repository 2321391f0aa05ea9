import type { Localised } from '../../language/language';
import type { CellValue } from '../description';
import { textOf } from './table/locate-table';

/** A sheet of ours, whatever workbook it is in. */
export interface SheetIdentity<K extends string = string> {
  key: K;
  /** What it is called in a workbook of each language. */
  names: Localised;
  /** What versions before called it; a sheet of that name stays and is brought up. */
  formerNames?: readonly string[];
}

/** Cells of a sheet from A1. */
export type Cells = CellValue[][];

/** A text that stands at this place of our sheet, and hardly of any other. */
export interface SheetMark {
  row: number;
  column: number;
  text: Localised;
}

export const isBlank = (cells: Cells): boolean =>
  cells.every((line) => line.every((cell) => textOf(cell) === ''));

/** True when the cells have the mark. */
export const hasMark = (cells: Cells, { row, column, text }: SheetMark): boolean =>
  Object.values(text).includes(textOf(cells[row]?.[column]));

/** Texts below each other from a cell on, down to the first that is blank. */
export function textsDown(cells: Cells, first: { row: number; column: number }): string[] {
  const texts: string[] = [];
  for (let { row } = first; textOf(cells[row]?.[first.column]) !== ''; row++) {
    texts.push(textOf(cells[row]?.[first.column]));
  }
  return texts;
}

/** The same of the rows above a total, behind which a note may follow without a blank row between. */
export function textsAbove(cells: Cells, first: { row: number; column: number }, total: string) {
  const texts = textsDown(cells, first);
  return texts.includes(total) ? texts.slice(0, texts.indexOf(total)) : texts;
}
