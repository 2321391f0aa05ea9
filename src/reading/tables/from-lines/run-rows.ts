import { readUnit } from '../../../measures/read-unit';
import { gluedOffices, officeAt } from '../../offices/glued-names';
import { isPerson } from '../../offices/persons';
import { looksLikeUnit } from '../../offices/office-kinds';
import { splitOuter } from '../../offices/unit-names';
import { verbsAt } from '../../prose/vocabulary';
import type { SourceCell } from '../../source';
import { isMeasure, type Role } from '../headings';

/** What the columns of a table hold whose cells stand in one line with nothing between them. */
export interface RunHead {
  roles: Role[];
  /** Which columns hold persons. */
  persons: boolean[];
}

export const VALUES: readonly Role[] = ['target', 'baseline', 'year', 'goal'];
export const OFFICES: readonly Role[] = ['lead', 'support', 'responsible'];

const VALUE = '[≥≤><~约]?\\d[\\d.,]*[%‰]?(?:以上|以下|以内|左右)?';
/** Behind the last figure, unit sign or stop of a row stand its persons and offices. */
/** A figure, an office and a number again: the end of a row could not be told, and the next one is in its name. */
const SEVERAL = /\d[%‰]?[^\d。;；]{0,40}[局办委部署所站院会行司镇道][^\d。;；]{0,6}\d/;
const REST_OF_DATE = /^[年月日](?:[底末前]|[上中下]旬)*前?/;
const TAIL = /[^\d%‰.。;；]+$/;
/** 二、照明: what heads the rows that follow. */
const GROUP =
  /(?<=[局办委部站所院司心处镇乡道会社队团园区])[(（]?[一二三四五六七八九十]{1,2}[)）、]、?[\u4e00-\u9fff]{2,12}\s*$/;

/** The offices that end a row: behind its last figure, the unit of measure of that figure, or the words about it. */
function tailOf(words: string, head: RunHead): string {
  const behind = TAIL.exec(words)?.[0] ?? '';
  const figured = behind.replace(/^(?:以上|以下|以内|左右)/, '');
  const whole = head.roles.includes('deadline') ? figured.replace(REST_OF_DATE, '') : figured;
  const behindUnit = whole.slice(readUnit(whole, 0).length);
  if (behindUnit !== whole && answering(behindUnit.trim(), head) !== null) return behindUnit;
  if (whole.length === words.length || answering(whole.trim(), head) !== null) return whole;
  for (let at = 1; at < whole.length - 2; at++) {
    const rest = whole.slice(at);
    if (officeAt(rest, 0) > 0 && isKnownList(rest.trim()) && answering(rest.trim(), head) !== null)
      return rest;
  }
  return whole;
}

const isKnownList = (list: string) =>
  splitOuter(list).every(
    (name) => gluedOffices(name) !== null || officeAt(name, 0) === name.length || /^各/.test(name),
  );

/** Whether words end as a row of the table does: in offices, behind a value or a stop, and what columns behind them hold. */
export function endsRow(row: string, head: RunHead): boolean {
  const words = withoutBehind(row.replace(/^\d{1,3}\s*/, '').replace(GROUP, ''), head)?.left;
  if (words === undefined) return false;
  const tail = tailOf(words, head);
  return tail.length < words.length && answering(tail.trim(), head) !== null;
}

/** Words before the cells of the columns behind the offices, and those cells; null where they cannot be told apart. */
function withoutBehind(words: string, head: RunHead): { left: string; cells: string[] } | null {
  const cells: string[] = [];
  let left = words.trimEnd();
  for (let c = head.roles.length - 1; c >= 0 && !OFFICES.includes(head.roles[c]!); c--) {
    const cell = cellAtEnd(left, head.roles[c]!, head.persons[c]!);
    if (cell === null) return null;
    cells.unshift(cell);
    left = left.slice(0, left.length - cell.length).trimEnd();
  }
  return { left, cells };
}

const DATE =
  /(?:20\d\d年)(?:\d{1,2}月(?:[底末前]|[上中下]旬|\d{1,2}日)?前?|年?底前?)?$|(?:年底前?|长期|全年|[一二三四]季度)$/;

/** The cell that ends some words; '' where its column may stay empty; null where nobody can tell where it begins. */
function cellAtEnd(words: string, role: Role, isPersons: boolean): string | null {
  if (isPersons) return personAtEnd(words);
  if (role === 'note') return '';
  const pattern = role === 'deadline' ? DATE : VALUES.includes(role) ? VALUE_AT_END : null;
  return (pattern && pattern.exec(words)?.[0]) ?? null;
}
const VALUE_AT_END = new RegExp(`(?<![\\d.])${VALUE}$`);

/** 县水利局、各乡镇|洛桑: the shortest name behind an office that is known. */
function personAtEnd(words: string): string | null {
  for (const knows of [(name: string) => officeAt(name, 0) === name.length, looksLikeUnit]) {
    for (let length = 2; length <= LONGEST_PERSON; length++) {
      const name = words.slice(-length);
      const before = words.slice(0, -length);
      const office = before.slice(before.search(LAST_NAME));
      if (!/^[\u4e00-\u9fff·]+$/.test(name) || !ENDS_OFFICE.test(before)) continue;
      if (isPerson(name) || knows(office)) return name;
    }
  }
  return null;
}
/** The last name of a list, behind a figure, a date or a sign. */
const LAST_NAME = /[^\d、,;。.%月日底末前\s]*$/;

/**
 * A row read from its end: offices, values, a unit of measure; what is left is the name.
 * @param words the head's, which the row may be followed by on a new page.
 */
export function rowOf(
  text: string,
  from: number,
  to: number,
  head: RunHead,
  words: string,
): SourceCell[] | null {
  const { roles } = head;
  const repeated = text.slice(from, to).indexOf(words.slice(0, 8));
  let end = repeated < 0 ? to : from + repeated;
  // the page's number stands before the head that the next page repeats, and a group behind it
  if (repeated >= 0) end -= /\s*\d{0,3}\s*$/.exec(text.slice(from, end))![0].length;
  end -= GROUP.exec(text.slice(from, end))?.[0].length ?? 0;
  const serial = /^\d{1,3}/.exec(text.slice(from, end))?.[0];
  if (serial === undefined) return null;
  let start = from + serial.length;
  while (/\s/.test(text[start] ?? '')) start++;
  const row = withoutBehind(text.slice(start, end), head);
  if (!row) return null;
  const body = row.left;
  const tail = tailOf(body, head);
  const lists = answering(tail.trim(), head);
  if (!lists) return null;
  const first = roles.findIndex((role) => OFFICES.includes(role));
  // A weight stands in the figures before it, and nobody can tell where
  if (roles.slice(0, first).includes('weight')) return null;
  const dated = first > 0 && roles[first - 1] === 'deadline';
  const whole = body.slice(0, body.length - tail.length).trimEnd();
  const date = dated ? cellAtEnd(whole, 'deadline', false) : '';
  if (date === null) return null;
  const before = whole.slice(0, whole.length - date.length);
  const values = roles.slice(0, first).filter((role) => VALUES.includes(role)).length;
  const figured = values === 0 ? null : figuresOf(before, values);
  // A goal told in words stands where others have a figure
  if (values > 1 && !figured) return null;
  const read = figured ?? { left: before, figures: [] };
  const unit = roles.includes('unit') ? unitAtEnd(read.left) : '';
  const name = read.left.trimEnd().slice(0, read.left.trimEnd().length - unit.length);
  if (name.trim().length < 2 || (figured && SEVERAL.test(name))) return null;
  const place = (written: string, at: number): SourceCell => ({
    text: written,
    start: at,
    end: at + written.length,
  });
  const figures = read.figures.map(({ written, at }) => place(written, start + at));
  let at = start + body.length - tail.length + tail.indexOf(lists.join(''));
  const offices = lists.map((list) => {
    at += list.length;
    return place(list, at - list.length);
  });
  const told = values === 1 && !figured;
  const isWords = (role: Role) =>
    role === 'name' || role === 'task' || (told && VALUES.includes(role));
  const columns = roles.filter(isWords).length;
  const names = columns > 1 ? titleAndContent(name.trim()) : [name.trim()];
  let nameAt = start;
  let behindAt = start + body.length;
  return roles.map((role, column) => {
    const behind = row.cells[column - (roles.length - row.cells.length)];
    if (behind !== undefined) {
      const cell = place(behind, text.indexOf(behind, behindAt));
      behindAt = cell.end;
      return cell;
    }
    if (dated && column === first - 1) return place(date, start + before.length);
    if (role === 'serial') return place(serial, from);
    if (VALUES.includes(role) && !told) return figures.shift()!;
    if (OFFICES.includes(role)) return offices.shift()!;
    if (role === 'unit') return place(unit, start + name.length);
    const written = isWords(role) ? names.shift() : undefined;
    if (written !== undefined) {
      nameAt += written.length;
      return place(written, nameAt - written.length);
    }
    return place('', start);
  });
}

const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 12;

/** 放心早餐|新建早餐示范店25家: what a work is called, and from its first verb on what is done; one text where none opens. */
function titleAndContent(text: string): string[] {
  for (let at = SHORTEST_TITLE; at <= LONGEST_TITLE && at < text.length; at++) {
    const verb = verbsAt(text, at).find(([word]) => text.startsWith(word, at))?.[0];
    // 老旧小区改造|改造老旧小区: the title may end in the verb
    if (verb !== undefined && !text.startsWith(verb, at + verb.length))
      return [text.slice(0, at), text.slice(at)];
  }
  return [text];
}

/** The values that a text ends in, as many as there are columns for them; each is parted from the next. */
function figuresOf(text: string, count: number) {
  const found = new RegExp(`^(.*?)((?:\\s*${VALUE}){${count}})\\s*$`).exec(text);
  if (!found) return null;
  const [, left = '', written = ''] = found;
  const figures = [...written.matchAll(new RegExp(VALUE, 'g'))].map((figure) => ({
    written: figure[0],
    at: left.length + figure.index,
  }));
  return figures.length === count ? { left, figures } : null;
}

/** The offices of a row, a list for each column that has some; null where it cannot be told where one begins. */
function answering(tail: string, { roles, persons }: RunHead): string[] | null {
  const first = roles.findIndex((role) => OFFICES.includes(role));
  const list = persons.slice(0, first).includes(true) ? withoutPersons(tail) : tail;
  if (list === null || list === '' || !isOfficeList(list)) return null;
  const columns = roles.filter((role) => OFFICES.includes(role)).length;
  if (columns === 1) return [list];
  const cut = columns === 2 ? boundaryIn(list) : null;
  return cut === null ? null : [list.slice(0, cut), list.slice(cut)];
}

const isOfficeList = (list: string) =>
  gluedOffices(list) !== null ||
  splitOuter(list).every((name) => looksLikeUnit(name) || officeAt(name, 0) === name.length);

const LONGEST_PERSON = 4;

/** 王海波区住建局: the office begins where a person's name ends; null where that may be at several places. */
function withoutPersons(tail: string): string | null {
  const ends = Array.from({ length: LONGEST_PERSON - 1 }, (_, i) => i + 2).filter(
    (end) => isPerson(tail.slice(0, end)) && beginsOffice(tail, end),
  );
  return ends.length === 1 ? tail.slice(ends[0]).replace(/^[\s、]+/, '') : null;
}

const LEVEL = /^(?:区|县|市|省|旗|州|镇|各)/;
const beginsOffice = (text: string, at: number) =>
  LEVEL.test(text.slice(at)) || officeAt(text, at) > 0;
const ENDS_OFFICE = /[局办委部署处站所院社会联团司心队镇乡道]$/;

/** Where, of two lists that run into each other, the second begins: the only place where two offices touch. */
function boundaryIn(list: string): number | null {
  const touching: number[] = [];
  for (let at = 3; at < list.length - 1; at++) {
    const before = list.slice(0, at);
    if (!ENDS_OFFICE.test(before) || !beginsOffice(list, at)) continue;
    // 区委|组织部, 镇|街道: an ending inside a name is none
    const name = before.slice(before.lastIndexOf('、') + 1);
    const next = list.slice(at).split('、')[0]!;
    if (name.length > 2 && looksLikeUnit(name) && looksLikeUnit(next)) touching.push(at);
  }
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
