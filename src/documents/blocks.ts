import type { SourceCell, SourceDocument, SourceTable } from '../reading/source';

/** What a format's reader finds, in reading order. */
export type Block =
  | { kind: 'text'; text: string }
  /** Rows as HTML has them: a cell that spans stands once, where it begins. */
  | { kind: 'table'; rows: SpanningCell[][] }
  /** A page, counted from 1, that is a picture. */
  | { kind: 'picture'; page: number }
  /** Cells whose formula has no stored result: "Sheet1!C3". */
  | { kind: 'uncalculated'; cells: string[] };

export interface SpanningCell {
  /** May have several lines. */
  text: string;
  rowSpan?: number;
  columnSpan?: number;
}

export const textBlock = (text: string): Block => ({ kind: 'text', text });

/** No table of a document is wider; a span that claims more is an error of the file. */
const MOST_COLUMNS = 256;

/** Writes blocks one after the other, each on lines of its own, and notes where every cell comes to stand. */
export function toSource(name: string, blocks: readonly Block[]): SourceDocument {
  const pieces: string[] = [];
  let length = 0;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const tables: SourceTable[] = [];
  const unreadPages: number[] = [];
  const uncalculated: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'picture') {
      unreadPages.push(block.page);
      continue;
    }
    if (block.kind === 'uncalculated') {
      uncalculated.push(...block.cells);
      continue;
    }
    if (block.kind === 'text') {
      write(`${block.text.replace(/\r\n?/g, '\n')}\n`);
      continue;
    }
    const grid = layOut(block.rows);
    if (grid.length === 0) continue;
    const start = length;
    const placed = new Map<SpanningCell, SourceCell>();
    const rows = grid.map((row, rowIndex) => {
      const cells = row.map((cell, column): SourceCell => {
        if (column > 0) write('\t');
        const known = cell && placed.get(cell);
        if (known) return known;
        const text = cell ? cellText(cell.text) : '';
        const at = { text, start: length, end: length + text.length };
        write(text);
        if (cell) placed.set(cell, at);
        return at;
      });
      write(rowIndex === grid.length - 1 ? '' : '\n');
      return cells;
    });
    tables.push({ rows, start, end: length });
    write('\n');
  }
  const source = { name, text: pieces.join(''), tables, unreadPages };
  return uncalculated.length === 0 ? source : { ...source, uncalculated };
}

/** Tabs part cells from each other, so that none may stand inside one. */
function cellText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}

/** Puts spanning cells at every place they cover; `null` where the file has no cell. */
function layOut(rows: readonly SpanningCell[][]): (SpanningCell | null)[][] {
  const grid: (SpanningCell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (grid[r]![column] !== undefined) column++;
      if (column >= MOST_COLUMNS) break;
      const down = Math.min(Math.max(1, cell.rowSpan ?? 1), rows.length - r);
      const across = Math.min(Math.max(1, cell.columnSpan ?? 1), MOST_COLUMNS - column);
      for (let below = r; below < r + down; below++) {
        for (let c = column; c < column + across; c++) grid[below]![c] ??= cell;
      }
      column += across;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}
