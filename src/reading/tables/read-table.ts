import type { SourceTable } from '../source';
import { cellsOf, emptyCell, type Cell } from './cells';
import { headAt, type Head } from './columns';
import { isIndicatorHead, readIndicatorRows, type RowContext } from './indicator-rows';
import { mostlyValues, placeTableAt, readPlaceRows, type PlaceTable } from './place-rows';
import type { TableReading, TableTarget, TableTask } from './records';
import { unitAboveRow } from './unit-of-table';
import { isTaskHead, readTaskRows } from './task-rows';

/** Said above a table: its unit of measure, and what its title says that it deals out; '' where nothing is. */
export interface Above {
  unit: string;
  subject: string;
}
const NOTHING_ABOVE: Above = { unit: '', subject: '' };

/** Rows of headings. */
interface Span {
  from: number;
  to: number;
}

interface Part extends Span {
  read: (rows: readonly Cell[][]) => { targets: TableTarget[]; tasks: TableTask[] };
}

/**
 * Reads a table by its headings: indicators with values, work items with units, or numbers for places. Serial numbers,
 * deadlines, persons and milestones are passed over. Null where the headings tell none of these: then its text is prose.
 * @param above what lines above the table say of the whole of it.
 */
export function readTable(
  table: SourceTable,
  context: RowContext,
  above: Above = NOTHING_ABOVE,
): TableReading | null {
  const rows = cellsOf(table);
  if (rows.some((row) => row.some(({ line }) => line.length <= 12 && /采纳/.test(line))))
    return null;
  return readRows(rows, table, context, above) ?? readTurned(rows, table, context, above);
}

/** A table whose headings stand one below the other, and whose indicators stand side by side. */
function readTurned(
  rows: readonly Cell[][],
  table: SourceTable,
  context: RowContext,
  above: Above,
): TableReading | null {
  if (rows.length < FEWEST_TURNED || rows.length > MOST_TURNED) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const turned = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? emptyCell),
  );
  const head = headAt(turned, 0, context.firstYear);
  if (head?.to !== 1 || !isIndicatorHead(head) || turned.length < 3) return null;
  const reading = readRows(turned, table, context, above);
  return reading && { ...reading, start: table.start };
}
const FEWEST_TURNED = 3;
const MOST_TURNED = 10;

function readRows(
  rows: readonly Cell[][],
  table: SourceTable,
  context: RowContext,
  above: Above,
): TableReading | null {
  const parts: (Part & { repeats: Span[] })[] = [];
  for (let r = 0; r < rows.length; r++) {
    const part = partAt(rows, r, context, above);
    if (!part) continue;
    const last = parts.at(-1);
    if (last && isSameHead(rows, last, part)) last.repeats.push(part);
    else parts.push({ ...part, repeats: [] });
    r = part.to - 1;
  }
  const [first] = parts;
  if (!first) return null;
  const read = parts.map((part, i) => part.read(bodyOf(rows, part, parts[i + 1]?.from)));
  const targets = read.flatMap((part) => part.targets);
  const tasks = read.flatMap((part) => part.tasks);
  if (targets.length + tasks.length === 0) return null;
  const start = Math.min(...rows[first.from]!.map((cell) => cell.start));
  return { targets, tasks, start, end: table.end };
}

/** A head that stands again, at the top of a further page, goes on with the rows and the groups above it. */
function isSameHead(rows: readonly Cell[][], last: Span, next: Span): boolean {
  const words = ({ from, to }: Span) =>
    rows.slice(from, to).map((row) => row.map(({ line }) => line).join('\t'));
  return words(last).join('\n') === words(next).join('\n');
}

function bodyOf(rows: readonly Cell[][], part: Part & { repeats: Span[] }, end?: number): Cell[][] {
  const heads = [part, ...part.repeats];
  return heads.flatMap(({ to }, i) => rows.slice(to, heads[i + 1]?.from ?? end));
}

/** A table may have several heads: others further down, or its own again on every page. */
function partAt(
  rows: readonly Cell[][],
  r: number,
  context: RowContext,
  above: Above,
): Part | null {
  const head = headAt(rows, r, context.firstYear);
  const isRead = head !== null && (isIndicatorHead(head) || isTaskHead(head));
  if (isRead && !deals(head, rows)) {
    return withHead({ ...head, unit: head.unit || above.unit }, context);
  }
  const places = placeTableAt(rows, r, context.firstYear, above.subject);
  return places && withPlaces(places, rows[r]!, context, unitAboveRow(rows, r) || above.unit);
}

/** 责任单位 | 新开工项目 | 投产项目: columns that are called works and hold nothing but figures deal these out. */
function deals(head: Head, rows: readonly Cell[][]): boolean {
  const works = head.columns.filter(({ role }) => role === 'task' || role === 'name');
  return works.length > 1 && works.every(({ index }) => mostlyValues(rows.slice(head.to), index));
}

const withHead = (head: Head, context: RowContext): Part => ({
  from: head.from,
  to: head.to,
  read: (rows) =>
    isIndicatorHead(head)
      ? { targets: readIndicatorRows(rows, head, context), tasks: [] }
      : readTaskRows(rows, head, context),
});

const withPlaces = (
  places: PlaceTable,
  head: readonly Cell[],
  context: RowContext,
  unit: string,
): Part => ({
  from: places.from,
  to: places.to,
  read: (rows) => ({ targets: readPlaceRows(rows, places, head, { ...context, unit }), tasks: [] }),
});
