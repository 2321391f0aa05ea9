import type { SourceCell, SourceTable } from '../../source';
import { joinedCells } from '../joined-cells';
import { isPlace, type Role } from '../headings';
import { align, type Place } from './align';
import { headAt, isPlaces, type Head } from './listed-heads';
import type { Token, TokenLine } from './tokens';

const INHERITED: readonly Role[] = ['unit', 'lead', 'support', 'responsible', 'ignored'];
const LONGEST_CELL = 60;
/** Pieces that are dealt into columns at once; a longer table is dealt in parts. */
const MOST_TOKENS = 600;
/** Dearer alignments are no table. */
const DEAREST = 0.7;
/** Lines that are passed over behind a head under which no table stands. */
const PASSED = 12;

/** Tables whose cells stand one on a line, or parted by single spaces, below a run of headings. */
export function findListedTables(lines: readonly TokenLine[]): SourceTable[] {
  const tables: SourceTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(lines, i);
    if (!head) continue;
    const rows: SourceCell[][] = [];
    let part = partBelow(lines, i + head.lines, head);
    const next = part?.last ?? i + head.lines + PASSED;
    while (part) {
      rows.push(...part.rows);
      i = part.last - 1;
      part = part.goesOn ? partBelow(lines, part.last, head) : null;
    }
    if (rows.length > 0) tables.push(tableOf(head, rows));
    else i = next - 1;
  }
  return tables;
}

/** A note, or what all are told to do: 各单位要抓好落实。 */
const ENDS =
  /^(?:附[件表录:：]|注[:：]|备注[:：]|说明[:：]|表\d|请?各(?:有关|相关|责任|级)*(?:单位|部门|乡镇|镇街|街道)[^、,。]{0,10}(?:要|应|须|务必|按照|每)|(?:以上|上述)[^、]{2,20}(?:由|要|均|按)|请于)/;
/** A sentence behind an empty line, where none stood before, is no cell. */
const SENTENCE = /^[^。]{8,}[,;][^。]{2,}。/;

/** A numbered line of as many cells as the head has is a row: 1.粮食产量 万吨 18 县农业农村局. */
const FEWEST_CELLS = 3;
const ITEM = /^\d{1,2}[.、](?!\d)|^[(]\d{1,2}[)]|^[\u4e00-\u9fff]{2,12}:$/;

interface TablePart {
  rows: SourceCell[][];
  /** The first line behind it. */
  last: number;
  /** More pieces follow than are dealt at once. */
  goesOn: boolean;
}

function partBelow(lines: readonly TokenLine[], from: number, head: Head): TablePart | null {
  const several = head.lines === 1;
  const tokens: Token[] = [];
  const lineOf: number[] = [];
  let last = from;
  let parted = false;
  for (; last < lines.length && tokens.length < MOST_TOKENS; last++) {
    const { tokens: own } = lines[last]!;
    if (own.length === 0 || own.some(({ line }) => line.length > LONGEST_CELL)) break;
    if (ENDS.test(own[0]!.line)) break;
    if (
      own[0]!.gap &&
      tokens.length > 0 &&
      !parted &&
      SENTENCE.test(own.map(({ line }) => line).join(''))
    )
      break;
    parted ||= own[0]!.gap && tokens.length > 0;
    // Under a head of places each line begins with one
    if (several && isPlaces(head.tokens[0]!) && !isPlace(own[0]!.line)) break;
    // 1. 新建学校4所, 保障措施: – prose, where no column has numbers
    const isRow = own.length >= Math.max(FEWEST_CELLS, head.roles.length - 2);
    if (several && !isRow && !head.roles.includes('serial') && ITEM.test(own[0]!.line)) break;
    const repeated = repeats(lines, last, head.written);
    if (repeated > 0) {
      last += repeated - 1;
      // the page's number stands before the head that it repeats
      const page = tokens.at(-1);
      if (page?.opens && /^\d{1,3}$/.test(page.line) && own[0]!.gap) tokens.pop();
      continue;
    }
    if (tokens.length > 0 && headAt(lines, last)) break;
    const group = own.length === 1 && headsRows(lines, last, head) ? headingOf(lines, last) : null;
    for (const token of group ? [group] : own) {
      tokens.push(token);
      lineOf.push(group ? last + 1 : last);
    }
    if (group) last++;
  }
  const { places, costs } = dealt(tokens, head.roles, several);
  const fitting = fittingEnd(places, costs);
  // The last row of a part may go on in the next one
  const whole = lastRow(places);
  const goesOn = tokens.length >= MOST_TOKENS && fitting >= whole;
  const end = goesOn ? whole : fitting;
  const kept = tokens.slice(0, end);
  const rows = rowsOf(kept, places, head);
  const mean = costs.slice(0, end).reduce((sum, cost) => sum + cost, 0) / Math.max(1, end);
  const filled = rows.filter((row) => row.length > 1).length;
  if (filled < (several ? 1 : 2) || mean > DEAREST) return null;
  return { rows, last: goesOn ? lineOf[end]! : (lineOf[end - 1] ?? from - 1) + 1, goesOn };
}

const NAMING: readonly Role[] = ['task', 'name'];
const WORDY: readonly Role[] = ['task', 'name', 'goal'];

/** 考核内容 over 经济发展, and 目标任务 over what is to be reached: of two columns of words the first may hold classes. */
function dealt(tokens: readonly Token[], roles: readonly Role[], several: boolean) {
  const goesOn = tokens.length >= MOST_TOKENS;
  const plain = align(tokens, roles, several, goesOn);
  const [first, ...others] = roles;
  if (!NAMING.includes(first!) || !others.some((role) => WORDY.includes(role))) return plain;
  const classed = align(tokens, ['field', ...others], several, goesOn);
  return classed.cost < plain.cost ? classed : plain;
}

const BARE_MARK = /^(?:[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}[、.])$/;

/** A number on a line of its own, its heading on the next, and then the first of the rows below it. */
function headsRows(lines: readonly TokenLine[], at: number, { roles }: Head): boolean {
  const [mark, heading, next] = [0, 1, 2].map((i) => lines[at + i]?.tokens ?? []);
  return (
    roles.includes('serial') &&
    BARE_MARK.test(mark![0]!.line) &&
    heading!.length === 1 &&
    /^[\u4e00-\u9fff“”·、和与及]{2,24}$/.test(heading![0]!.line) &&
    /^[(]?\d{1,3}[).、]?$/.test(next![0]?.line ?? '')
  );
}

const headingOf = (lines: readonly TokenLine[], at: number): Token => {
  const [mark, heading] = [lines[at]!.tokens[0]!, lines[at + 1]!.tokens[0]!];
  return {
    ...joinedCells(mark, heading, ''),
    line: mark.line + heading.line,
    opens: true,
    gap: mark.gap,
  };
};

/** Where the last row of several begins. */
function lastRow(places: readonly Place[]): number {
  let at = places.length - 1;
  while (at > 0 && !places[at]!.opens) at--;
  return at;
}

function tableOf(head: Head, rows: SourceCell[][]): SourceTable {
  inherit(rows, head);
  const end = Math.max(...rows.at(-1)!.map((cell) => cell.end));
  return { rows: [head.tokens, ...rows], start: head.tokens[0]!.start, end };
}

/** How many lines repeat the head, at the top of a page; 0 where none does. */
function repeats(lines: readonly TokenLine[], at: number, words: readonly string[]): number {
  let taken = 0;
  let found = 0;
  while (found < words.length && at + taken < lines.length) {
    const own = lines[at + taken]!.tokens.map(({ line }) => line);
    if (own.length === 0 || own.some((line, i) => line !== words[found + i])) return 0;
    found += own.length;
    taken++;
  }
  return found === words.length ? taken : 0;
}

/** Where the rows end that fit their columns: what follows a row that does not is no part of the table. */
function fittingEnd(places: readonly Place[], costs: readonly number[]): number {
  let end = 0;
  let rowStart = 0;
  for (let i = 0; i <= places.length; i++) {
    if (i < places.length && !(places[i]!.opens && i > rowStart)) continue;
    const row = costs.slice(rowStart, i);
    const isGroup = places[rowStart]?.column === -1;
    const dear = row.reduce((sum, cost) => sum + cost, 0) / Math.max(1, row.length);
    // Words alone, however many lines of them, are no row
    const columns = new Set(places.slice(rowStart, i).map(({ column }) => column)).size;
    if (dear > 1.6 || (columns < 2 && !isGroup)) break;
    if (!isGroup) end = i;
    rowStart = i;
  }
  return end;
}

const EMPTY: SourceCell = { text: '', start: -1, end: -1 };

function rowsOf(
  tokens: readonly Token[],
  places: readonly Place[],
  { roles }: Head,
): SourceCell[][] {
  const rows: SourceCell[][] = [];
  tokens.forEach((token, i) => {
    const { column, opens } = places[i]!;
    if (column < 0) {
      rows.push([token]);
      return;
    }
    if (opens || rows.length === 0) rows.push(roles.map(() => EMPTY));
    const row = rows.at(-1)!;
    const known = row[column]!;
    row[column] = known === EMPTY ? token : joinedCells(known, token);
  });
  return rows;
}

const leads = (role: Role) => role === 'lead' || role === 'responsible';

const isOffices = (role: Role) => leads(role) || role === 'support';

/** A cell that is merged over several rows stands in the first alone. Who answers is doubted then: the cell may be blank. */
function inherit(rows: readonly SourceCell[][], { roles }: Head): void {
  let above: SourceCell[] | null = null;
  for (const row of rows) {
    if (row.length === 1) above = null;
    else {
      roles.forEach((role, c) => {
        const lead = role === 'support' ? roles.findIndex(leads) : -1;
        const otherwise = lead >= 0 && row[lead] !== above?.[lead];
        if (row[c] !== EMPTY || !above || !INHERITED.includes(role) || otherwise) return;
        row[c] =
          isOffices(role) && above[c] !== EMPTY ? { ...above[c]!, guessed: true } : above[c]!;
      });
      above = row;
    }
  }
}
