import type { SourceCell } from '../source';

/** A line of pasted text, cut at its gaps. A cell in quotes may take several lines of the text. */
export interface Line {
  written: string;
  cells: SourceCell[];
  start: number;
  end: number;
}

/** Cells stand apart by tabs, by wide gaps, or by bars. */
const GAPS =
  / {2,}|[ \u3000]*\u3000{2,}[ \u3000]*|[ \u3000]*\t[ \u3000]*|[ \u3000]*[|｜][ \u3000]*/g;
const RULE = /^[\s|｜:+—─━=-]+$/;
/** Spreadsheets put a cell of several lines in quotes; no cell has more of them. */
const MOST_LINES = 40;

export const isRule = (line: string) => line.length > 2 && RULE.test(line);

/** The lines of a text. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const first = endOfLine(text, start);
    const quoted = first < text.length ? endOfQuoted(text, start, first) : first;
    const end = text[quoted - 1] === '\r' && quoted > start ? quoted - 1 : quoted;
    const written = text.slice(start, end);
    yield { written, cells: cellsOf(written, start), start, end };
    start = quoted + 1;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where a line ends whose last cell opens a quote: behind the one that closes it, at a tab or a line's end. */
function endOfQuoted(text: string, start: number, end: number): number {
  if (!opensQuote(text.slice(start, end))) return end;
  let open = true;
  let from = end + 1;
  for (let lines = 0; lines < MOST_LINES && from <= text.length; lines++) {
    const to = endOfLine(text, from);
    const line = text.slice(from, to).replace(/\r$/, '');
    const closed = closingQuote(line);
    if (open && closed >= 0) open = opensQuote(line.slice(closed + 1));
    if (!open) return to;
    from = to + 1;
  }
  return end;
}

/** Whether the last cell of a line opens a quote and does not close it. */
function opensQuote(line: string): boolean {
  const cell = line.slice(line.lastIndexOf('\t') + 1).replace(/\r$/, '');
  if (!cell.startsWith('"') || !(line.includes('\t') || cell.length > 1)) return false;
  return (cell.match(/"/g) ?? []).length % 2 === 1;
}

/** Index of the quote that closes a cell opened above, or -1. */
function closingQuote(line: string): number {
  for (const { index, 0: quotes } of line.matchAll(/"+/g)) {
    const last = index + quotes.length - 1;
    const next = line[last + 1];
    if (quotes.length % 2 === 1 && (next === undefined || next === '\t')) return last;
  }
  return -1;
}

function cellsOf(line: string, offset: number): SourceCell[] {
  if (RULE.test(line)) return [];
  const cells: SourceCell[] = [];
  let from = 0;
  const push = (to: number) => {
    const opened = line[from] === '"' && to > from;
    const quoted = opened && to - from >= 2 && line[to - 1] === '"';
    // a quote that nothing closes belongs to no word
    const alone = opened && !line.slice(from + 1, to).includes('"');
    const start = quoted || alone ? from + 1 : from;
    const end = quoted ? to - 1 : to;
    cells.push({ text: line.slice(start, end), start: offset + start, end: offset + end });
  };
  const gaps = line.includes('\n') ? /[ \u3000]*\t[ \u3000]*/g : GAPS;
  for (const gap of line.matchAll(gaps)) {
    const bar = /[|｜]/.test(gap[0]);
    // The bars at both ends of a line close it and part nothing; neither does indentation.
    if (gap.index > 0 || (gap[0].includes('\t') && !bar)) push(gap.index);
    from = gap.index + gap[0].length;
    if (bar && from >= line.trimEnd().length) return cells;
  }
  push(line.length);
  return cells;
}
