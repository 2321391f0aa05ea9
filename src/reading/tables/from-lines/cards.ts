import type { SourceCell, SourceTable } from '../../source';
import { readHeading, type Role } from '../headings';
import type { Span } from './tokens';

/** A card is a table's row turned on its side: lines of 名称:…, 目标值:…, 牵头部门:…. */
interface Card {
  fields: SourceCell[];
  values: SourceCell[];
}

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
        rows: [run[0]!.fields, ...run.map(({ values }) => values)],
        start,
        end: Math.max(last.end, ...run.at(-1)!.values.map(({ end }) => end)),
      });
    }
    run = [];
  };
  for (const card of cardsOf(text, taken)) {
    const last = run.at(-1);
    const known = last && keyOf(last) === keyOf(card) && isNear(text, last, card);
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

const keyOf = ({ fields }: Card) => fields.map(({ text }) => text).join('|');

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
    const field = isTaken ? null : FIELD.exec(line);
    const name = field?.[1]!.trim();
    if (name === undefined || card.fields.some((known) => known.text === name)) {
      const whole =
        line.trim() === '' && card.fields.length > 0 && !isCard(card) ? null : finished();
      if (whole) yield whole;
    }
    if (field && name !== undefined && card.fields.length < MOST_FIELDS) {
      const at = start + line.indexOf(name);
      const value = field[2] ?? '';
      const from = value === '' ? at + name.length : start + line.lastIndexOf(value);
      card.fields.push({ text: name, start: at, end: at + name.length });
      card.values.push({ text: value, start: from, end: from + value.length });
    }
    start = end + 1;
  }
  const whole = finished();
  if (whole) yield whole;
}

function isCard({ fields }: Card): boolean {
  if (fields.length < FEWEST_FIELDS) return false;
  const roles = fields.map(({ text }) => readHeading(text).role);
  const known = roles.filter((role) => role !== 'unknown' && role !== 'place').length;
  return (
    roles.some((role) => NAMING.includes(role)) &&
    (roles.some((role) => role === 'target' || role === 'goal') ||
      roles.filter((role) => role === 'task').length > 1) &&
    known * 2 >= roles.length
  );
}
