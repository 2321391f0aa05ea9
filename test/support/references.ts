import { columnIndex, columnLetters, quoteSheet } from '../../src/workbook/address';

/** Lines of a sheet that come before one, or of which so many go where `by` is negative. */
export interface LinesMoved {
  sheet: string;
  axis: 'rows' | 'columns';
  /** The first that comes or goes, counted from 0. */
  at: number;
  by: number;
}

/** What a spreadsheet program writes into formulas after a change of the workbook. */
export type Change =
  | ({ kind: 'lines' } & LinesMoved)
  | { kind: 'sheetGone'; sheet: string }
  | { kind: 'sheetRenamed'; sheet: string; to: string }
  | { kind: 'tableGone'; table: string }
  | { kind: 'columnsGone'; table: string; columns: readonly string[] };

const DEAD = '#REF!';
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const PLACE = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** A text; a reference that is dead already; a part of a table; a reference, perhaps of a sheet; any other word. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#REF!(?:${PLACE})?`,
    String.raw`(?<table>${WORD})(?<part>\[(?:[^[\]]|\[(?:'.|[^[\]])*\])*\])`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|${WORD})!)?(?<place>${PLACE})(?![\p{L}\p{N}_(.!])`,
    WORD,
  ].join('|'),
  'gu',
);

type Parts = Record<'table' | 'part' | 'sheet' | 'place', string | undefined>;

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A formula that stands on a sheet, as it reads after a change; what it can refer to no more is `#REF!`. */
export function changeReferences(formula: string, on: string, change: Change): string {
  return formula.replace(TOKEN, (all: string, ...more: unknown[]) => {
    const { table, part, sheet, place } = more.at(-1) as Parts;
    if (table !== undefined) return changeTable(all, table, part!, change);
    if (place === undefined) return all;
    const named = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    if (!('sheet' in change) || !sameName(named ?? on, change.sheet)) return all;
    if (change.kind === 'lines') return (sheet ?? '') + changePlace(place, change);
    if (sheet === undefined) return all;
    return change.kind === 'sheetGone' ? DEAD + place : `${quoteSheet(change.to)}!${place}`;
  });
}

function changeTable(all: string, table: string, part: string, change: Change): string {
  if (!('table' in change) || !sameName(table, change.table)) return all;
  if (change.kind === 'tableGone') return DEAD;
  const isGone = (column: string) => change.columns.some((each) => sameName(each, column));
  const inner = part.slice(1, -1);
  if (!inner.includes('[')) return isGone(inner.replace(/^@/, '')) ? `${table}[${DEAD}]` : all;
  return (
    table +
    part.replace(/\[([^[\]]+)\]/g, (own, column: string) => (isGone(column) ? `[${DEAD}]` : own))
  );
}

/** "$A$1", "A1:B2", "B:C", "3:5". */
function changePlace(place: string, { axis, at, by }: LinesMoved): string {
  const ends = place.split(':').map((end) => /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(end)!);
  const key = axis === 'rows' ? 4 : 2;
  if (ends[0]![key] === '') return place;
  const line = (end: RegExpExecArray) =>
    axis === 'rows' ? Number(end[4]) - 1 : columnIndex(end[2]!);
  const span = movedSpan(line(ends[0]!), line(ends.at(-1)!), at, by);
  if (span === null) return DEAD;
  return ends
    .map(([, fixed, letters, fixedRow, row], i) => {
      const to = span[i]!;
      if (axis === 'rows') return `${fixed}${letters}${fixedRow}${to + 1}`;
      return `${fixed}${columnLetters(to)}${fixedRow}${row}`;
    })
    .join(':');
}

/** Where the first and the last line of a block are then, counted from 0; null where all of it went. */
export function movedSpan(
  first: number,
  last: number,
  at: number,
  by: number,
): [first: number, last: number] | null {
  if (by >= 0) return [first < at ? first : first + by, last < at ? last : last + by];
  const end = at - by;
  const start = first < at ? first : first < end ? at : first + by;
  const stop = last < at ? last : last < end ? at - 1 : last + by;
  return start > stop ? null : [start, stop];
}
