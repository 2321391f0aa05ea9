import { looksLikeUnit } from '../offices/office-kinds';
import type { SourceCell } from '../source';
import { joinedCells } from './joined-cells';
import type { Line } from './text-lines';

/** Full-width characters take two columns of a page's text layer. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u2fff\u3000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Cells of one column begin at one place, but for half a character. */
const SLACK = 1;
const FEWEST_CELLS = 3;
/** 分局, 中心 are what is left of a name. */
const SHORTEST_OFFICE = 3;
const VALUE = /^[≥≤><=~约〔[(]*-?\d[\d,.]*[%‰]?[)〕\]]*$/;

/**
 * The row above with what a line goes on with; null where the line is a row of its own. A page's text layer sets each cell at its
 * column's place, and what a narrow column cut stands below it, with nothing at the row's beginning.
 */
export function withWrapped(above: Line, line: Line): Line | null {
  if (isParted(line) || isParted(above)) return null;
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
    cells[column] = continued(cells[column]!, line.cells[i]!);
  });
  return { ...above, cells, end: line.end };
}

/**
 * A line of fewer cells than the head has, cut also at single spaces behind which a column of the head begins: where a cell
 * fills its column, nothing wider is left between it and the next.
 */
export function cutAtColumns(line: Line, head: Line): Line {
  if (line.cells.length >= head.cells.length || isParted(line) || isParted(head)) return line;
  const columns = placesOf(head);
  const cells = line.cells.flatMap((cell) => {
    const pieces: SourceCell[] = [];
    let from = 0;
    for (const { index } of cell.text.matchAll(/[ \u3000](?=\S)/g)) {
      const start = cell.start + index + 1;
      const place = widthOf(line.written.slice(0, start - line.start));
      if (!columns.some((column) => Math.abs(column - place) <= SLACK)) continue;
      pieces.push({ text: cell.text.slice(from, index), start: cell.start + from, end: start - 1 });
      from = index + 1;
    }
    return [...pieces, { ...cell, text: cell.text.slice(from), start: cell.start + from }];
  });
  return { ...line, cells: cells.length === head.cells.length - 1 ? cutAtValue(cells) : cells };
}

/** PM2.5年均浓度 35: where the name is wider than its column, a single space parts it from the first value. */
function cutAtValue(cells: SourceCell[]): SourceCell[] {
  const [only, ...others] = cells.flatMap((cell, c) => {
    const gap = /[ \u3000](?=\S+$)/.exec(cell.text)?.index ?? -1;
    return gap > 0 && VALUE.test(cell.text.slice(gap + 1)) && /[\u4e00-\u9fff]/.test(cell.text)
      ? [{ c, gap }]
      : [];
  });
  if (!only || others.length > 0) return cells;
  const { text, start, end } = cells[only.c]!;
  const parts = [
    { text: text.slice(0, only.gap), start, end: start + only.gap },
    { text: text.slice(only.gap + 1), start: start + only.gap + 1, end },
  ];
  return [...cells.slice(0, only.c), ...parts, ...cells.slice(only.c + 1)];
}

/** Two offices stand below each other; anything else was cut by the column's width. */
function continued(first: SourceCell, second: SourceCell): SourceCell {
  const isList = isWholeOffice(first.text) && isWholeOffice(second.text);
  return joinedCells(first, second, isList ? '\n' : '');
}

const isWholeOffice = (text: string) => {
  const name = text.split(/[、,，;；]/).at(-1)!;
  return name.length >= SHORTEST_OFFICE && looksLikeUnit(name);
};

/** Tabs and bars part cells wherever they stand. */
const isParted = ({ written }: Line) => /[\t|｜]/.test(written);

/** Where each cell of a line begins, in columns of the page. */
const placesOf = ({ written, start, cells }: Line): number[] =>
  cells.map((cell) => widthOf(written.slice(0, cell.start - start)));

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
