import type { SourceDocument } from '../source';
import { cellsOf, distinct } from './cells';
import { readHeading } from './headings';
import type { RowContext } from './indicator-rows';
import { readTable } from './read-table';
import type { TableReading } from './records';
import { findTextTables } from './text-tables';

/** The tables of a document that were read, in its order, and the text without them: nothing is read twice. */
export interface DocumentTables {
  tables: TableReading[];
  /** As long as the document's text, so that offsets hold; empty lines where tables stood that were read. */
  prose: string;
}

export function readTables(source: SourceDocument, context: RowContext): DocumentTables {
  const { text } = source;
  const pasted = findTextTables(text, source.tables);
  const marked = new Set(source.tables);
  const tables: TableReading[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const table of [...source.tables, ...pasted].sort((a, b) => a.start - b.start)) {
    const read = readTable(table, context);
    if (read) tables.push(read);
    // A table that says none of what we look for is prose, each cell for itself.
    const isProse = !read && marked.has(table);
    if (!read && !isProse) continue;
    const { start, end } = read ?? table;
    const inside = text.slice(start, end);
    pieces.push(text.slice(from, start));
    pieces.push(isProse ? inside.replace(/\t/g, '\n') : '\n'.repeat(end - start));
    from = end;
  }
  return { tables, prose: from === 0 ? text : pieces.join('') + text.slice(from) };
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
