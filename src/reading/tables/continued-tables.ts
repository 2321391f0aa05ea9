import type { SourceCell, SourceTable } from '../source';
import { isPageMark } from '../text/noise';
import { normalise } from '../text/text';
import { cellsOf } from './cells';
import { headAt, type Head } from './columns';
import type { Role } from './headings';
import { joinedCells } from './joined-cells';
import { placeTableAt } from './place-rows';

/** Between the parts of a table that pages cut stand page numbers, and words that say that it goes on. */
const GOES_ON = /^[(（]?(?:续表?|接上表|接上页|转下页)[)）]?[一二三四五六七八九十\d]*$/;
/** A table that begins anew has its head in its first rows. */
const HEAD_ROWS = 3;

/** Columns whose cells are merged over the rows that they hold for. */
const MERGED: readonly Role[] = ['field', 'lead', 'support', 'responsible'];

/**
 * Tables that pages have cut, joined again: a table without a head, as wide as the one before it and with nothing between them
 * but a page's number, goes on with it. A row that was cut in two is one row, and a cell that was merged over the page's end
 * holds for the rows behind it too.
 * @param tables in the order of the text.
 * @param year the plan's.
 */
export function joinContinued(
  text: string,
  tables: readonly SourceTable[],
  year: number,
): SourceTable[] {
  const joined: SourceTable[] = [];
  let head: Head | null = null;
  for (const table of tables) {
    const last = joined.at(-1);
    const own = ownHead(table, year);
    const goesOn =
      last !== undefined &&
      head !== null &&
      width(last) === width(table) &&
      isCut(text.slice(last.end, table.start));
    if (goesOn && (own === null || isSame(own, head!))) {
      joined[joined.length - 1] = withPage(last, table, own?.to ?? 0, head!);
      continue;
    }
    joined.push(table);
    head = own;
  }
  return joined;
}

const width = ({ rows }: SourceTable) => Math.max(0, ...rows.map((row) => row.length));

const isCut = (between: string) =>
  between.split('\n').every((line) => {
    const bare = line.trim();
    return bare === '' || GOES_ON.test(bare) || isPageMark(normalise(bare).text);
  });

function ownHead(table: SourceTable, year: number): Head | null {
  const rows = cellsOf({ ...table, rows: table.rows.slice(0, HEAD_ROWS + 4) });
  for (let r = 0; r < Math.min(HEAD_ROWS, rows.length); r++) {
    const head = headAt(rows, r, year);
    if (head) return head;
    if (placeTableAt(rows, r, year)) return PLACES_HEAD;
  }
  return null;
}

/** Under a head of places and what is asked of them no cell is cut or merged. */
const PLACES_HEAD: Head = { columns: [], from: 0, to: 0, unit: '' };

const isSame = (one: Head, other: Head) =>
  one !== PLACES_HEAD &&
  one.columns.length === other.columns.length &&
  one.columns.every(({ text }, i) => text === other.columns[i]!.text);

/** @param from the first row of the page that is no head. */
function withPage(table: SourceTable, page: SourceTable, from: number, head: Head): SourceTable {
  const rows = table.rows.map((row) => [...row]);
  const more = page.rows.slice(from).map((row) => [...row]);
  const [first] = more;
  const last = rows.at(-1);
  if (first && last && isRestOfRow(first, head)) {
    more.shift();
    rows[rows.length - 1] = last.map((cell, i) => withRest(cell, first[i]));
  }
  fillOverEnd(rows, more, head);
  return { rows: [...rows, ...more], start: table.start, end: page.end };
}

const isBlank = (cell: SourceCell | undefined) => (cell?.text ?? '').trim() === '';

/** What is left of a row when the page ends has no number and no name. */
function isRestOfRow(row: readonly SourceCell[], { columns }: Head): boolean {
  const telling = columns.filter(({ role }) => ['serial', 'name', 'task'].includes(role));
  const serial = telling.filter(({ role }) => role === 'serial');
  const own = serial.length > 0 ? serial : telling;
  return (
    own.length > 0 &&
    own.every(({ index }) => isBlank(row[index])) &&
    row.some((cell) => !isBlank(cell)) &&
    new Set(row).size > 1
  );
}

const withRest = (cell: SourceCell, rest: SourceCell | undefined) =>
  rest && !isBlank(rest) ? (isBlank(cell) ? rest : joinedCells(cell, rest)) : cell;

/** A merged cell that reaches to the page's end, and an empty one where the next page begins, are one. */
function fillOverEnd(rows: readonly SourceCell[][], more: SourceCell[][], { columns }: Head): void {
  for (const { role, index } of columns) {
    if (!MERGED.includes(role)) continue;
    const above = rows.at(-1)?.[index];
    const empty = more[0]?.[index];
    if (!above || isBlank(above) || !empty || !isBlank(empty)) continue;
    const wasMerged = rows.at(-2)?.[index] === above || more[1]?.[index] === empty;
    for (let r = 0; wasMerged && r < more.length && more[r]![index] === empty; r++) {
      more[r]![index] = above;
    }
  }
}
