import type { SourceCell, SourceTable } from '../../source';
import { joinedCells } from '../joined-cells';
import type { Span } from './tokens';

/** Lines that draw a table: │ between cells, ├──┼──┤ between rows. */
const RULE = /^[\s┌┬┐├┼┤└┴┘─━┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝═╟╢╤╧╪┠┨┯┷]+$/;
const BAR = /[│┃║┆┊]/;
/** The same in plain characters: +----+----+ between rows, | between cells. */
const PLAIN_RULE = /^\s*\+[-=+]{3,}\+\s*$/;
const PLAIN_BAR = /[|｜]/;

/** Tables drawn with lines of characters; a cell's lines are joined without a space. */
export function findBoxTables(text: string, taken: readonly Span[]): SourceTable[] {
  if (!BAR.test(text) && !/^\s*\+[-=]{2,}/m.test(text)) return [];
  const tables: SourceTable[] = [];
  let rows: SourceCell[][] = [];
  let open: SourceCell[] | null = null;
  let start = 0;
  let plain = false;
  const endRow = () => {
    if (open) rows.push(open);
    open = null;
  };
  const close = () => {
    endRow();
    const cells = rows.flat().filter(({ text: words }) => words !== '');
    if (rows.length > 1)
      tables.push({ rows, start, end: Math.max(...cells.map(({ end }) => end), start) });
    rows = [];
  };
  let next = 0;
  for (let at = 0; at <= text.length;) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    while (next < taken.length && taken[next]!.end <= at) next++;
    const isTaken = next < taken.length && taken[next]!.start < end;
    const line = text.slice(at, end);
    const bar = plain ? PLAIN_BAR : BAR;
    if (!isTaken && PLAIN_RULE.test(line)) {
      endRow();
      plain = true;
    } else if (!isTaken && RULE.test(line) && /[─━═]/.test(line)) endRow();
    else if (!isTaken && bar.test(line.trim()[0] ?? '')) {
      const cells = cellsOf(line, at, bar);
      if (rows.length === 0 && open === null) start = cells[0]?.start ?? at;
      // A line of another width is one that cells were merged in: nobody can say into which it goes
      if (open && cells.length === open.length)
        open = open.map((cell, i) => joinedCells(cell, cells[i]!, ''));
      else {
        endRow();
        open = cells;
      }
    } else if (line.trim() !== '') {
      close();
      plain = false;
    }
    at = end + 1;
  }
  close();
  return tables;
}

function cellsOf(line: string, offset: number, bar: RegExp): SourceCell[] {
  const cells: SourceCell[] = [];
  let from: number | null = null;
  for (let i = 0; i < line.length; i++) {
    if (!bar.test(line[i]!)) continue;
    if (from !== null) {
      const written = line.slice(from, i);
      const text = written.trim();
      const start = offset + from + (text === '' ? 0 : written.indexOf(text));
      cells.push({ text, start, end: start + text.length });
    }
    from = i + 1;
  }
  return cells;
}
