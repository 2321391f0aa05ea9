import type { SourceDocument, SourceTable } from '../source';
import { cellsOf, distinct } from './cells';
import { joinContinued } from './continued-tables';
import { readHeading } from './headings';
import type { RowContext } from './indicator-rows';
import { readTable } from './read-table';
import type { TableReading } from './records';
import { findBoxTables } from './from-lines/box-tables';
import { findLineTables } from './from-lines/find-line-tables';
import { withOfficesAbove } from './office-above';
import { findTextTables } from './text-tables';
import { subjectAbove } from './title-of-table';
import { unitAbove } from './unit-of-table';

/** The tables of a document that were read, in its order, and the text without them: nothing is read twice. */
export interface DocumentTables {
  tables: TableReading[];
  /** Where a table stands whose cells cannot be taken apart; its words are prose. */
  unread: readonly { start: number; end: number }[];
  /** As long as the document's text, so that offsets hold; empty lines where tables stood that were read. */
  prose: string;
}

export function readTables(source: SourceDocument, context: RowContext): DocumentTables {
  const { text } = source;
  const drawn = findBoxTables(text, source.tables);
  const known = inOrder([...source.tables, ...drawn]);
  const pasted = findTextTables(text, known);
  const whole = joinContinued(text, source.tables, context.firstYear);
  const marked = new Set(whole);
  const tables: TableReading[] = [];
  const pieces: string[] = [];
  let from = 0;
  const readings = new Map<SourceTable, TableReading | null>();
  const readOnce = (table: SourceTable) => {
    let reading = readings.get(table);
    if (reading === undefined) {
      const { start } = table;
      const above = { unit: unitAbove(text, start), subject: subjectAbove(text, start) };
      readings.set(table, (reading = readTable(table, context, above)));
    }
    return reading;
  };
  // Tabs part cells beyond doubt: where they make a table, no other is looked for
  const tabbed = pasted.filter(({ start, end }) => text.slice(start, end).includes('\t'));
  const taken = [...known, ...tabbed.filter((table) => readOnce(table) !== null)];
  const rebuilt = findLineTables(text, inOrder(taken));
  for (const table of inOrder([...whole, ...drawn, ...pasted, ...rebuilt.tables])) {
    if (table.start < from) continue;
    const read = readOnce(table);
    if (read) tables.push(read);
    // A table that says none of what we look for is prose, each cell for itself.
    const isProse = !read && marked.has(table);
    if (!read && !isProse) continue;
    const { start, end } = read ? withNotes(text, read, from) : table;
    const inside = text.slice(start, end);
    pieces.push(text.slice(from, start));
    pieces.push(isProse ? inside.replace(/\t/g, '\n') : blank(end - start));
    from = end;
  }
  const isRead = ({ start, end }: { start: number; end: number }) =>
    tables.some((table) => table.start < end && start < table.end);
  const unread = rebuilt.unread.filter((span) => !isRead(span));
  return {
    tables: withOfficesAbove(tables, text),
    unread,
    prose: from === 0 ? text : pieces.join('') + text.slice(from),
  };
}

const inOrder = (tables: readonly SourceTable[]) => [...tables].sort((a, b) => a.start - b.start);

/** An empty line of this length. */
const blank = (length: number) =>
  length < 2 ? '\n'.repeat(length) : `\n${' '.repeat(length - 2)}\n`;

const NOTE = /^[\s*※]*(?:(?:填表|编制|指标|有关|几点)?(?:说明|附注|备注|注释)|注)[:：\d①]/;
const ITEM = /^\s*(?:[①-⑳]|\d{1,2}[.、．](?!\d)|[(（]\d{1,2}[)）])/;

/** A table with the notes above and below it: they explain its words and numbers, and set no targets. */
function withNotes(
  text: string,
  { start, end }: { start: number; end: number },
  from: number,
): { start: number; end: number } {
  const above = text.slice(from, start).split('\n');
  let first = start;
  const last = above.at(-2);
  if (above.length > 1 && above.at(-1) === '' && last !== undefined && NOTE.test(last)) {
    first -= last.length + 1;
  }
  let behind = end;
  let inNote = false;
  for (let at = end + 1; at < text.length;) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 ? text.length : stop;
    const line = text.slice(at, to);
    const isNote: boolean = NOTE.test(line) || (inNote && ITEM.test(line));
    if (!isNote && (inNote || line.trim() !== '')) break;
    inNote ||= isNote;
    if (isNote) behind = to;
    at = to + 1;
  }
  return { start: first, end: behind };
}

/** The year that the headings over targets name: 2024年目标. For documents that say their year nowhere else. */
export function yearOfTables({ tables }: SourceDocument): number | null {
  const years = tables.flatMap((table) =>
    cellsOf({ ...table, rows: table.rows.slice(0, 6) })
      .flatMap(distinct)
      .map(({ line }) => readHeading(line))
      .filter(({ role, period }) => period?.length === 4 && (role === 'target' || role === 'goal'))
      .map(({ period }) => Number(period)),
  );
  return years.length > 0 ? Math.min(...years) : null;
}
