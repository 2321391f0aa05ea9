import type { SourceCell, SourceTable } from '../../source';
import { readHeading, type Role } from '../headings';
import type { Span } from './tokens';

/** A card is a table's row turned on its side: lines of 名称:…, 目标值:…, 牵头部门:…. */
interface Card {
  fields: SourceCell[];
  values: SourceCell[];
  /** "项目二:游客中心" stands above its fields: it is an item of the text with fields of its own. */
  isItem?: boolean;
}

const ITEM = /^(?:重点)?(?:任务|项目|实事|工程|事项|行动)[一二三四五六七八九十\d]{1,3}$/;

const FIELD = /^[\s•·*]*((?:20\d\d年?)?[\u4e00-\u9fff（）()]{2,10})[:：][ \t]*(\S.*?)?[ \t\r]*$/;
const NAMING: readonly Role[] = ['name', 'task'];
const FEWEST_FIELDS = 3;
const MOST_FIELDS = 16;

/** Cards that follow each other with the same fields, each run as one table. */
export function findCards(text: string, taken: readonly Span[]): SourceTable[] {
  const tables: SourceTable[] = [];
  let run: Card[] = [];
  const close = () => {
    const last = run.at(-1)?.values.at(-1);
    if (run.length > 1 && last) {
      const start = run[0]!.fields[0]!.start;
      tables.push({
        rows: rowsOf(run),
        start,
        end: Math.max(last.end, ...run.at(-1)!.values.map(({ end }) => end)),
      });
    }
    run = [];
  };
  for (const card of cardsOf(text, taken)) {
    const last = run.at(-1);
    const known = last && isAlike(last, card) && isNear(text, last, card);
    if (!known) close();
    run.push(card);
  }
  close();
  return tables;
}

/** A card's own heading may stand before it, 【卡片3】; what has a stop or is longer is text of its own. */
function isNear(text: string, last: Card, { fields }: Card): boolean {
  const from = Math.max(...last.values.map(({ end }) => end));
  const between = text.slice(from, fields[0]!.start);
  return between.length <= LONGEST_BETWEEN && !/[。；;，]/.test(between);
}
const LONGEST_BETWEEN = 60;

/** Of some cards a field may be missing: nobody helps with every work. */
function isAlike(one: Card, other: Card): boolean {
  const names = one.fields.map(({ text }) => text);
  const shared = other.fields.filter(({ text }) => names.includes(text)).length;
  const most = Math.max(names.length, other.fields.length);
  return names[0] === other.fields[0]!.text && shared * 3 >= most * 2;
}

const EMPTY: SourceCell = { text: '', start: -1, end: -1 };

/** The fields of all cards over their values, each below its own. */
function rowsOf(cards: readonly Card[]): SourceCell[][] {
  const heads = new Map<string, SourceCell>();
  for (const field of cards.flatMap(({ fields }) => fields))
    if (!heads.has(field.text)) heads.set(field.text, field);
  const rows = cards.map(({ fields, values }) =>
    [...heads.keys()].map((name) => values[fields.findIndex(({ text }) => text === name)] ?? EMPTY),
  );
  return [[...heads.values()], ...rows];
}

/** "指标:绿地率;目标值:46%;责任单位:区城管局": a card in one line. */
function cardInLine(line: string, start: number): Card | null {
  const card: Card = { fields: [], values: [] };
  let at = 0;
  for (const part of line.split(/[；;]/)) {
    const field = FIELD.exec(part);
    if (field) addField(card, field, part, start + at);
    else if (part.trim() !== '') return null;
    at += part.length + 1;
  }
  return isCard(card) ? card : null;
}

function addField(card: Card, field: RegExpExecArray, line: string, start: number): void {
  const name = field[1]!.trim();
  const at = start + line.indexOf(name);
  const value = field[2] ?? '';
  const from = value === '' ? at + name.length : start + line.lastIndexOf(value);
  card.fields.push({ text: name, start: at, end: at + name.length });
  card.values.push({ text: value, start: from, end: from + value.length });
}

function* cardsOf(text: string, taken: readonly Span[]): Generator<Card> {
  let card: Card = { fields: [], values: [] };
  const finished = () => {
    const whole = isCard(card) ? card : null;
    card = { fields: [], values: [] };
    return whole;
  };
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const isTaken = next < taken.length && taken[next]!.start < end;
    const line = text.slice(start, Math.min(end, start + 400));
    const whole = isTaken || !/[；;]/.test(line) ? null : cardInLine(line, start);
    const field = isTaken || whole ? null : FIELD.exec(line);
    const name = field?.[1]!.trim();
    if (name !== undefined && ITEM.test(name)) {
      const before = finished();
      if (before) yield before;
      card.isItem = true;
      start = end + 1;
      continue;
    }
    if (!whole && (name === undefined || card.fields.some((known) => known.text === name))) {
      const before =
        line.trim() === '' && card.fields.length > 0 && !isCard(card) ? null : finished();
      if (before) yield before;
    }
    if (whole !== null) {
      const before = finished();
      if (before) yield before;
      yield whole;
    } else if (field && name !== undefined && card.fields.length < MOST_FIELDS)
      addField(card, field, line, start);
    start = end + 1;
  }
  const whole = finished();
  if (whole) yield whole;
}

function isCard({ fields, isItem }: Card): boolean {
  if (isItem === true || fields.length < FEWEST_FIELDS) return false;
  const roles = fields.map(({ text }) => readHeading(text).role);
  const known = roles.filter((role) => role !== 'unknown' && role !== 'place').length;
  return (
    roles.some((role) => NAMING.includes(role)) &&
    (roles.some((role) => role === 'target' || role === 'goal') ||
      roles.filter((role) => role === 'task').length > 1) &&
    known * 2 >= roles.length
  );
}
