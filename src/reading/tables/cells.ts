import type { SourceCell, SourceTable } from '../source';
import { gapsOf } from '../text/gaps';
import { normalise } from '../text/text';

/** A cell of a table with its text made regular. A merged cell is one object at every place it covers. */
export interface Cell {
  /** Lines parted by "\n". */
  text: string;
  /** The same in one line: a line break inside a name or a heading only fits it into its column. */
  line: string;
  /** Where its source begins; empty cells and merged ones are told apart by it. */
  start: number;
  end: number;
  /** Place in the document's text of the character at `index` of `text`. */
  offsetOf(index: number): number;
  /** The text with the spaces that its source has. */
  spaced(): string;
  /** Taken from the row above, because the text has no such cell here. */
  guessed?: true;
}

export const emptyCell: Cell = {
  ...{ text: '', line: '', start: -1, end: -1 },
  offsetOf: () => -1,
  spaced: () => '',
};

/** The cells of a table, row by row. */
export function cellsOf(table: SourceTable): Cell[][] {
  const known = new Map<SourceCell, Cell>();
  return table.rows.map((row) =>
    row.map((cell) => {
      const made = known.get(cell) ?? regular(cell);
      known.set(cell, made);
      return made;
    }),
  );
}

const SPACE = /[^\S\n]/;

function regular({ text: source, start, end, offsets, guessed }: SourceCell): Cell {
  const place = (index: number) =>
    offsets === undefined ? start + index : (offsets[index] ?? end);
  const normalised = normalise(source);
  const { text, offsetOf } = normalised;
  const trimmed = text.replace(/\n+$/, '');
  const line = trimmed.replace(/\n/g, '');
  const spaced = () => {
    if (!SPACE.test(source)) return trimmed;
    const isGap = gapsOf(source, normalised);
    return Array.from(trimmed, (sign, i) => (isGap(i) ? ` ${sign}` : sign)).join('');
  };
  return {
    ...{ text: trimmed, line, start, end, spaced },
    offsetOf: (index) => place(offsetOf(index)),
    ...(guessed === true ? { guessed } : {}),
  };
}

/** The cells of a row that hold something, a merged one once. */
export function distinct(row: readonly Cell[]): Cell[] {
  return [...new Set(row)].filter(({ text }) => text !== '');
}
