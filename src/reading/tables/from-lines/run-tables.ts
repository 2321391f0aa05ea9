import type { SourceCell, SourceTable } from '../../source';
import { normalise } from '../../text/text';
import { readHeading } from '../headings';
import { endsRow, OFFICES, rowOf, VALUES, type RunHead } from './run-rows';
import type { Span } from './tokens';

/** Headings as they stand without anything between them. */
const HEADINGS = new RegExp(
  [
    '序号|编号|指标名称|(?:考核|具体|主要)?指标|计量单位|单位|工作任务|任务名称|重点任务|任务|(?:项目|实事|工程)名称|项目|事项|目标值|目标任务|(?:年度|全年)?(?:目标|任务)|基期值?|现状值?|基数',
    '(?:建设|工作|任务|主要|实施|项目|重点)(?:内容|目标|举措|措施)(?:[及和与]规模)?|类别|领域|(?:年度|计划)?投资额?(?:[(（][\u4e00-\u9fff]{1,4}[)）])?',
    '上年完成|20\\d\\d年(?:实绩|实际|基数|完成数?值?|基期|现状|目标值?|计划|任务)?',
    '(?:责任|承办|牵头|配合|主办|协办|落实|实施|完成|考核|主责|推进|协同|主管|参与)(?:单位|部门|科室)|(?:分管|责任|牵头|联系|包保)(?:领导|人)|负责人|(?:完成|办结)(?:时限|时间)|备注|分值|权重',
  ].join('|'),
  'y',
);
const FEWEST_HEADINGS = 4;
const MOST_HEADINGS = 16;
const LONGEST_ROW = 300;

interface Head extends RunHead {
  cells: SourceCell[];
  end: number;
}

/** Tables whose cells stand in one line, and stretches of lines that are such tables but cannot be taken apart. */
export interface RunTables {
  tables: SourceTable[];
  unread: Span[];
}

/** Tables whose cells stand in one line with nothing, or nothing but a space, between them. */
export function findRunTables(text: string, taken: readonly Span[]): RunTables {
  const tables: SourceTable[] = [];
  const unread: Span[] = [];
  let next = 0;
  for (let at = text.search(/序号|编号|指标/); at >= 0 && at < text.length;) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    const inside = next < taken.length && taken[next]!.start <= at;
    const run = runAt(text, at);
    const head = inside ? null : headOf(run);
    const read = head && tableBehind(text, head);
    if (read) tables.push(read);
    const rest = inside ? null : unreadOf(text, run, read);
    if (rest) unread.push(rest);
    const from = read?.end ?? run.at(-1)?.end ?? at + 1;
    FIRST.lastIndex = from;
    at = FIRST.exec(text)?.index ?? -1;
  }
  return { tables, unread };
}

/** So much behind a head, with figures in it, is a table's, whoever can read it. */
const SHORTEST_UNREAD = 20;

/** The line of a head behind which no rows were found, or what follows the last row on its line. */
function unreadOf(text: string, run: readonly SourceCell[], read: SourceTable | null): Span | null {
  const head = run.at(-1);
  if (!head || run.length < FEWEST_HEADINGS) return null;
  const from = read?.end ?? head.end;
  const stop = text.indexOf('\n', from);
  const end = stop < 0 ? text.length : stop;
  const rest = text.slice(from, end).trim();
  const isTable =
    read === null ? /^[^。]{0,60}\d/.test(rest) : /^\d{1,3}[\s\u4e00-\u9fff]/.test(rest);
  if (rest.length < SHORTEST_UNREAD || !isTable) return null;
  return { start: read === null ? run[0]!.start : from, end };
}

/** What may be the first heading of a table. */
const FIRST = /序号|编号|指标/g;

/** The longest run of headings that begins at a place. */
function runAt(text: string, at: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let end = at;
  for (;;) {
    HEADINGS.lastIndex = end;
    const written = HEADINGS.exec(text)?.[0];
    if (written === undefined) return cells;
    cells.push({ text: written, start: end, end: end + written.length });
    end += written.length;
  }
}

function headOf(cells: SourceCell[]): Head | null {
  if (cells.length < FEWEST_HEADINGS || cells.length > MOST_HEADINGS) return null;
  const { end } = cells.at(-1)!;
  const roles = cells.map(({ text }) => readHeading(normalise(text).text).role);
  const persons = cells.map(({ text }) => /领导|人$/.test(text));
  const known = roles[0] === 'serial' && roles.some((role) => OFFICES.includes(role));
  const tells = roles.some((role) => VALUES.includes(role) || role === 'task');
  return known && tells ? { cells, roles, persons, end } : null;
}

/** Rows begin at numbers that count on, behind what ends a row, before words. */
function tableBehind(text: string, head: Head): SourceTable | null {
  const rows: SourceCell[][] = [];
  let at = head.end;
  const line = text.indexOf('\n', at);
  const stop = line < 0 ? text.length : line;
  const words = head.cells.map((cell) => cell.text).join('');
  let number = firstNumber(text, at, stop);
  if (number === null) return null;
  at = number.at;
  while (number !== null) {
    const value: number = number.value + 1;
    const end = nextNumber(text, at, stop, value, head) ?? Math.min(stop, at + LONGEST_ROW);
    const row = rowOf(text, at, end, head, words);
    if (!row) break;
    rows.push(row);
    if (end >= stop) break;
    number = { value, at: end };
    at = end;
  }
  if (rows.length < 2) return null;
  const last = Math.max(...rows.at(-1)!.map(({ end }) => end));
  return { rows: [head.cells, ...rows], start: head.cells[0]!.start, end: last };
}

function firstNumber(text: string, from: number, stop: number) {
  const found =
    /^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、][^\d]{2,12})?(\d{1,3})(?=[\s\u4e00-\u9fff“A-Z])/.exec(
      text.slice(from, Math.min(stop, from + 40)),
    );
  return found ? { value: Number(found[1]), at: from + found[0].length - found[1]!.length } : null;
}

/** Where the row of a number begins: behind an office's last character, before a space or words. */
function nextNumber(
  text: string,
  from: number,
  stop: number,
  value: number,
  head: RunHead,
): number | null {
  const until = Math.min(stop, from + LONGEST_ROW);
  for (let at = text.indexOf(String(value), from + 2); at >= 0 && at < until;) {
    const behind = text.slice(at + String(value).length, at + String(value).length + 2);
    const before = text.slice(Math.max(from, at - 12), at);
    const opens = /[\u4e00-\u9fff)）]\s*$/.test(before) && /^\s*[\u4e00-\u9fff“A-Z\d]/.test(behind);
    const parted = /^\s/.test(behind) || !/^\d|^[.%]/.test(behind);
    if (opens && parted && endsRow(text.slice(from, at), head)) return at;
    at = text.indexOf(String(value), at + 1);
  }
  return null;
}
