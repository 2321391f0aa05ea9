import { gluedOffices, officeAt } from '../../offices/glued-names';
import { looksLikeUnit, splitOuter } from '../../offices/unit-names';
import type { SourceCell, SourceTable } from '../../source';
import { isMeasure, readHeading, type Role } from '../headings';
import type { Span } from './tokens';

/** Headings as they stand without anything between them. */
const HEADINGS = new RegExp(
  [
    '序号|编号|指标名称|指标|计量单位|单位|工作任务|任务名称|重点任务|任务|项目名称|项目|事项|目标值|目标任务|目标|基期值?|现状值?|基数',
    '20\\d\\d年(?:实绩|实际|完成值?|基期|目标值?|计划|任务)?',
    '(?:责任|承办|牵头|配合|主办|协办|落实|实施|完成|考核)(?:单位|部门|科室)|分管领导|责任人|完成时限|备注|分值|权重',
  ].join('|'),
  'y',
);
const FEWEST_HEADINGS = 4;
const MOST_HEADINGS = 16;
const VALUES: readonly Role[] = ['target', 'baseline', 'year', 'goal'];
const OFFICES: readonly Role[] = ['lead', 'support', 'responsible'];
const LONGEST_ROW = 200;
const MOST_ROWS = 2000;

interface Head {
  cells: SourceCell[];
  roles: Role[];
  end: number;
}

/** Tables whose cells stand in one line with nothing, or nothing but a space, between them. */
export function findRunTables(text: string, taken: readonly Span[]): SourceTable[] {
  const tables: SourceTable[] = [];
  let next = 0;
  for (let at = text.search(/序号|指标/); at >= 0 && at < text.length;) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    const inside = next < taken.length && taken[next]!.start <= at;
    const run = runAt(text, at);
    const head = inside ? null : headOf(run);
    const read = head && tableBehind(text, head);
    if (read) tables.push(read);
    const from = read?.end ?? run.at(-1)?.end ?? at + 1;
    FIRST.lastIndex = from;
    at = FIRST.exec(text)?.index ?? -1;
  }
  return tables;
}

/** What may be the first heading of a table. */
const FIRST = /序号|指标/g;

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
  const roles = cells.map(({ text: line }) => readHeading(line).role);
  const known = roles[0] === 'serial' && roles.some((role) => OFFICES.includes(role));
  return known && roles.some((role) => VALUES.includes(role)) ? { cells, roles, end } : null;
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
  while (number !== null && rows.length < MOST_ROWS) {
    const value: number = number.value + 1;
    const end = nextNumber(text, at, stop, value) ?? Math.min(stop, at + LONGEST_ROW);
    const row = rowOf(text, at, end, head, words);
    if (!row) break;
    rows.push(row);
    if (end >= stop) break;
    number = { value, at: end };
    at = end;
  }
  if (rows.length < 2) return null;
  const last = Math.max(...rows.at(-1)!.map((cell) => cell.end));
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
function nextNumber(text: string, from: number, stop: number, value: number): number | null {
  const until = Math.min(stop, from + LONGEST_ROW);
  for (let at = text.indexOf(String(value), from + 2); at >= 0 && at < until;) {
    const behind = text.slice(at + String(value).length, at + String(value).length + 2);
    const before = text.slice(Math.max(from, at - 12), at);
    const opens = /[\u4e00-\u9fff)）]\s*$/.test(before) && /^\s*[\u4e00-\u9fff“A-Z\d]/.test(behind);
    const parted = /^\s/.test(behind) || !/^\d|^[.%]/.test(behind);
    if (opens && parted && endsRow(text.slice(from, at))) return at;
    at = text.indexOf(String(value), at + 1);
  }
  return null;
}

/** Behind a value stands a list of offices, and nothing else. */
function endsRow(row: string): boolean {
  const tail = /(?<=\d[%‰]?\s*)[^\d%‰.]+$/.exec(row.replace(/^\d{1,3}\s*/, ''))?.[0] ?? '';
  return tail.trim() !== '' && isOfficeList(tail.trim());
}

/** A row read from its end: offices, values, a unit of measure; what is left is the name. */
function rowOf(
  text: string,
  from: number,
  to: number,
  { roles }: Head,
  words: string,
): SourceCell[] | null {
  const repeated = text.slice(from, to).indexOf(words.slice(0, 8));
  let end = repeated < 0 ? to : from + repeated;
  const raw = text.slice(from, end);
  // the page's number stands before the head that the next page repeats, and a group behind it
  if (repeated >= 0) end -= /\s*\d{0,3}\s*$/.exec(raw)![0].length;
  const serial = /^\d{1,3}/.exec(text.slice(from, end))?.[0];
  if (serial === undefined) return null;
  let start = from + serial.length;
  while (/\s/.test(text[start] ?? '')) start++;
  const body = text.slice(start, end).trimEnd();
  const values = roles.filter((role) => VALUES.includes(role)).length;
  const office = OFFICE_TAIL.exec(body)?.[0] ?? '';
  const list = office.trim();
  if (list === '' || !isOfficeList(list)) return null;
  const numbers = new RegExp(`^(.*?)((?:\\s*${VALUE}){${values}})\\s*$`).exec(
    body.slice(0, body.length - office.length),
  );
  if (!numbers) return null;
  const [, left = '', written = ''] = numbers;
  const unit = roles.includes('unit') ? unitAtEnd(left) : '';
  const name = left.trimEnd().slice(0, left.trimEnd().length - unit.length);
  if (name.trim().length < 2) return null;
  const place = (words_: string, at: number): SourceCell => ({
    text: words_,
    start: at,
    end: at + words_.length,
  });
  const figures = [...written.matchAll(new RegExp(VALUE, 'g'))].map((found) =>
    place(found[0], start + left.length + found.index),
  );
  const officeCell = place(list, start + body.length - office.length + office.indexOf(list));
  const columns = roles.filter((role) => OFFICES.includes(role)).length;
  const cut = columns === 1 ? list.length : columns === 2 ? boundaryIn(list) : null;
  if (cut === null) return null;
  const offices = [
    place(list.slice(0, cut), officeCell.start),
    place(list.slice(cut), officeCell.start + cut),
  ];
  return roles.map((role) => {
    if (role === 'serial') return place(serial, from);
    if (VALUES.includes(role)) return figures.shift()!;
    if (OFFICES.includes(role)) return offices.shift()!;
    if (role === 'unit') return place(unit, start + name.length);
    if (role === 'name' || role === 'task') return place(name.trim(), start);
    return place('', start);
  });
}

const VALUE = '[≥≤><~约]?\\d[\\d.,]*[%‰]?';
const OFFICE_TAIL = /[^\d%‰.]+$/;

const isOfficeList = (list: string) =>
  gluedOffices(list) !== null ||
  splitOuter(list).every((name) => looksLikeUnit(name) || officeAt(name, 0) === name.length);

/** Where, of two lists that run into each other, the second begins: the only place where two offices touch. */
function boundaryIn(list: string): number | null {
  let at = 0;
  const touching = list.split('、').flatMap((part) => {
    const [first, second, ...others] = gluedOffices(part) ?? [];
    const start = at;
    at += part.length + 1;
    if (first === undefined || second === undefined) return [];
    return others.length > 0 ? [null, null] : [start + first.length];
  });
  return touching.length === 1 ? touching[0]! : null;
}

/** The longest unit of measure that a text ends in. */
function unitAtEnd(text: string): string {
  const words = text.trimEnd();
  for (let from = Math.max(1, words.length - 10); from < words.length; from++) {
    if (isMeasure(words.slice(from))) return words.slice(from);
  }
  return '';
}
