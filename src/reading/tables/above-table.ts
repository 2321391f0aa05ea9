import type { Cell } from './cells';

/** How far above a table it may be said what holds for all of it: characters of the text, and rows of the table above its head. */
const REACH = 200;
const ROWS_ABOVE = 3;

/** The written lines above a table, the nearest last. @param text the document's. */
export const linesAbove = (text: string, start: number): string[] =>
  text
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .map((line) => line.normalize('NFKC').trim())
    .filter((line) => line !== '');

/** The rows above a table's head, the nearest last. */
export const rowsAbove = (rows: readonly Cell[][], head: number): readonly Cell[][] =>
  rows.slice(Math.max(0, head - ROWS_ABOVE), head);
