import { joinedCells } from './joined-cells';
import type { Line } from './text-lines';

/** Full-width characters take two columns of a page's text layer. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Cells of one column begin at one place, but for half a character. */
const SLACK = 1;
const FEWEST_CELLS = 3;
const VALUE = /^[≥≤><=~约〔[(]*-?\d[\d,.]*[%‰]?[)〕\]]*$/;

/**
 * The row above with what a line goes on with; null where the line is a row of its own. A page's text layer sets each cell at its
 * column's place, and what a narrow column cut stands below it, with nothing at the row's beginning.
 */
export function withWrapped(above: Line, line: Line): Line | null {
  if (/[\t|｜]/.test(line.written) || /[\t|｜]/.test(above.written)) return null;
  const places = placesOf(above);
  const pieces = placesOf(line);
  if (above.cells.length < FEWEST_CELLS || pieces.length * 2 > above.cells.length) return null;
  if (line.cells.some(({ text }) => VALUE.test(text))) return null;
  const columns = pieces.map((piece) =>
    places.findIndex((place, c) => c > 0 && Math.abs(place - piece) <= SLACK),
  );
  if (columns.length === 0 || columns.includes(-1)) return null;
  const cells = [...above.cells];
  columns.forEach((column, i) => {
    cells[column] = joinedCells(cells[column]!, line.cells[i]!);
  });
  return { ...above, cells, end: line.end };
}

/** Where each cell of a line begins, in columns of the page. */
function placesOf({ written, start, cells }: Line): number[] {
  const places: number[] = [];
  let at = 0;
  let width = 0;
  for (const cell of cells) {
    for (; at < cell.start - start; at++) width += WIDE.test(written[at]!) ? 2 : 1;
    places.push(width);
  }
  return places;
}
