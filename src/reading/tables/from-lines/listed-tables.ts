import type { SourceCell, SourceTable } from '../../source';
import { joinedCells } from '../joined-cells';
import { bracketedUnit, isPlace, readHeading, type Role } from '../headings';
import { PLACES } from '../place-rows';
import { align, type Place } from './align';
import type { Token, TokenLine } from './tokens';

const TELLING: readonly Role[] = ['name', 'task', 'goal', 'target', 'year'];
const INHERITED: readonly Role[] = ['unit', 'lead', 'support', 'responsible', 'ignored'];
const LONGEST_HEADING = 14;
const LONGEST_MEASURED = 24;
/** As it is written, with spaces between its characters. */
const LONGEST_WRITTEN = 40;
const LONGEST_CELL = 60;
const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 16;
/** Pieces that are dealt into columns at once; a longer table is dealt in parts. */
const MOST_TOKENS = 600;
/** Dearer alignments are no table. */
const DEAREST = 0.7;
/** Lines that are passed over behind a head under which no table stands. */
const PASSED = 12;

interface Head {
  tokens: Token[];
  /** The lines as they stand, where a heading takes several. */
  written: string[];
  roles: Role[];
  /** Lines that it takes. */
  lines: number;
}

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

/** A line of three headings or more, or three lines of one heading each. */
function headAt(lines: readonly TokenLine[], i: number): Head | null {
  const first = lines[i]!.tokens;
  if (first.length > 1) return headOf(first, 1, linesOf(first));
  if (first.length !== 1 || first[0]!.text.length > LONGEST_WRITTEN) return null;
  if (!isHeading(first[0]!, null)) return null;
  const tokens: Token[] = [];
  const written: string[] = [];
  let j = i;
  while (j < lines.length && tokens.length < MOST_HEADINGS) {
    const [piece, ...others] = lines[j]!.tokens;
    if (!piece || others.length > 0) break;
    const token = brokenHeading(piece, lines[j + 1]) ?? piece;
    const taken = token === piece ? 1 : 2;
    if (!isHeading(token, tokens[0] ?? null) && !isAmong(lines, j, token)) break;
    // Behind what is asked of places stands the first of them
    if (tokens.length > 1 && tokens.slice(1).every(isMeasured) && roleOf(token) === 'place') break;
    // 序号 again: the head stands twice
    if (tokens.some(({ line }) => line === token.line)) break;
    tokens.push(token);
    written.push(...lines.slice(j, j + taken).map(({ tokens: own }) => own[0]!.line));
    j += taken;
  }
  // One place behind the headings is what the first row is about: 社区浴室
  const places = tokens.filter((token) => roleOf(token) === 'place');
  const isName = places.length === 1 && places[0] === tokens.at(-1);
  if (isName && tokens.length > FEWEST_HEADINGS) {
    tokens.pop();
    written.pop();
  }
  return headOf(tokens, written.length, written);
}

const linesOf = (tokens: readonly Token[]) => tokens.map(({ line }) => line);

/** 考评 over 部门, 上年 over 完成: a narrow column breaks its heading into two lines. */
const BROKEN =
  /^(?:序|计量|上年|去年|本年|今年|当年|全年|年度|考评|考核|评价|责任|牵头|主办|配合|协办|承办|落实|实施|推进|分管|完成|办结|目标|任务|指标|项目|工作|基期|20\d\d年)\n(?:号|单位|部门|科室|主体|领导|人|名称|内容|完成[值数]?|实际[值数]?|实绩|任务数?|目标[值数]?|计划数?|[值数]|期限|时限|时间|分工)$/;

function brokenHeading(first: Token, next: TokenLine | undefined): Token | null {
  const [second, ...others] = next?.tokens ?? [];
  if (!second || others.length > 0 || !BROKEN.test(`${first.line}\n${second.line}`)) return null;
  const isTwo =
    ['指标', '任务', '项目', '工作', '目标'].includes(first.line) && roleOf(second) !== 'unknown';
  const whole = {
    ...joinedCells(first, second, ''),
    line: first.line + second.line,
    opens: true,
    gap: first.gap,
  };
  return isTwo || roleOf(whole) === 'unknown' ? null : whole;
}

const isPlaces = ({ line }: Token) => PLACES.test(line) && !/单位|名称$/.test(line);
/** Indicators over the columns of a table of places tell their unit of measure. */
const isMeasured = ({ line }: Token) =>
  line.length <= LONGEST_MEASURED && bracketedUnit(line) !== '';
/** @param first the heading over the first column; null where this is the one. */
function isHeading(token: Token, first: Token | null): boolean {
  if (first === null) return isPlaces(token) || !['unknown', 'place'].includes(roleOf(token));
  return roleOf(token) !== 'unknown' || (isPlaces(first) && isMeasured(token));
}

/** A heading that nobody knows between two that are known: 考核办法. */
function isAmong(lines: readonly TokenLine[], j: number, { line }: Token): boolean {
  const next = lines[j + 1]?.tokens ?? [];
  return (
    /^[\u4e00-\u9fff]{2,6}$/.test(line) &&
    next.length === 1 &&
    !['unknown', 'place', 'unit', 'year'].includes(roleOf(next[0]!))
  );
}

function headOf(tokens: Token[], lines: number, written: string[]): Head | null {
  if (new Set(tokens.map(({ line }) => line)).size < tokens.length) return null;
  const [first, ...others] = tokens;
  if (first && isPlaces(first) && others.length > 0 && others.every(isMeasured)) {
    const roles: Role[] = ['responsible', ...others.map(() => 'target' as const)];
    return { tokens, written, roles, lines };
  }
  if (tokens.length < FEWEST_HEADINGS || tokens.length > MOST_HEADINGS) return null;
  const roles = tokens.map(roleOf);
  const known = roles.filter((role) => role !== 'unknown');
  if (known.length < FEWEST_HEADINGS || known.length < roles.length - 1) return null;
  // 2000 below 处 may be a year, and any body a place
  const plain = known.filter((role) => role !== 'place' && role !== 'year').length;
  if (plain < 2 && (plain < 1 || known.filter((role) => role === 'place').length < 2)) return null;
  return roles.some((role) => TELLING.includes(role)) ? { tokens, written, roles, lines } : null;
}

/** A heading holds no figure but a year's, and no sign of prose. */
function roleOf({ line }: Token): Role {
  if (line.length > LONGEST_HEADING || /[。;,、:≥≤%]/.test(line.replace(/\(.*\)/, '')))
    return 'unknown';
  if (/\d/.test(line.replace(/20\d\d年?(?:[-—至]20\d\d年?)?|\([^()]*\)/g, ''))) return 'unknown';
  if (/^[一二三四五六七八九十]、|^附/.test(line)) return 'unknown';
  return readHeading(line).role;
}

/** A note, or what all are told to do: 各单位要抓好落实。 */
const ENDS =
  /^(?:附[件表录:：]|注[:：]|备注[:：]|说明[:：]|表\d|请?各(?:有关|相关|责任|级)*(?:单位|部门|乡镇|镇街|街道)[^、,。]{0,10}(?:要|应|须|务必|按照|每)|(?:以上|上述)[^、]{2,20}(?:由|要|均|按)|请于)/;
/** A sentence behind an empty line, where none stood before, is no cell. */
const SENTENCE = /^[^。]{8,}[,;][^。]{2,}。/;

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
    if (several && !head.roles.includes('serial') && ITEM.test(own[0]!.line)) break;
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
  const { places, costs } = align(tokens, head.roles, several, tokens.length >= MOST_TOKENS);
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

/** A cell that is merged over several rows stands in the first alone. */
function inherit(rows: readonly SourceCell[][], { roles }: Head): void {
  let above: SourceCell[] | null = null;
  for (const row of rows) {
    if (row.length === 1) above = null;
    else {
      roles.forEach((role, c) => {
        const lead = role === 'support' ? roles.findIndex(leads) : -1;
        const otherwise = lead >= 0 && row[lead] !== above?.[lead];
        if (row[c] === EMPTY && above && INHERITED.includes(role) && !otherwise) row[c] = above[c]!;
      });
      above = row;
    }
  }
}
