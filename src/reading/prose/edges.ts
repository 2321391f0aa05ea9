import { amountAt, type Amount } from './amounts';
import { baselineHead } from './baselines';
import { namesValue } from './measures';
import { lastVerb, peelEnd, peelStart } from './peeling';

/** The words around a number that may tell what it is of. */
export interface Edges {
  /** Where the clause begins. */
  start: number;
  /** Where the words behind the number begin and end; a cost between number and name is left out. */
  begin: number;
  rightEnd: number;
  /** The words behind reach the next number. */
  touchesNext: boolean;
}

const costs =
  /[、,(]?(?:计划)?总投资额?(?:约|超|超过|达|近)?\d{1,9}(?:\.\d{1,4})?[万亿]{0,2}美?元(?:以上|左右)?(?:\)的?|的(?=.))/y;
/** How long a clause may be; keeps reading linear in the text's length. */
const CLAUSE_REACH = 160;
const NAME_REACH = 60;

/** @param within `from`: behind the item before it; `to`: the sentence's end. */
export function edges(
  text: string,
  within: { from: number; to: number },
  amount: Amount,
  amounts: readonly Amount[],
  index: number,
): Edges {
  const begin = amount.end + aside(text, amount.end);
  const following = amounts.slice(index + 1, index + 3).find((other) => other.start >= begin);
  const nextStart = following?.start ?? Infinity;
  const rightEnd = rightEdge(text, begin, nextStart, within.to);
  const start = leftEdge(text, within.from, amount);
  return { start, begin, rightEnd, touchesNext: rightEnd === nextStart };
}

/** The start of the clause an amount stands in: behind the last comma, or behind the item before it. */
function leftEdge(text: string, from: number, amount: Amount): number {
  const earliest = Math.max(from, amount.start - CLAUSE_REACH);
  let closed = 0;
  for (let i = amount.start - 1; i >= earliest; i--) {
    const character = text[i]!;
    if (')”》'.includes(character)) closed++;
    else if ('(“《'.includes(character)) {
      if (closed === 0) return i + 1;
      closed--;
    } else if (closed === 0 && character === ':')
      return named(text, from, i, amount.start) ?? i + 1;
    else if (closed === 0 && /[,!?①-⑳]/.test(character)) return i + 1;
    else if (character === ' ' && /^\d$/.test(text[i + 1] ?? ''))
      return Math.min(amount.start, amountAt(text, i + 1)?.end ?? i + 1);
  }
  return earliest;
}

/**
 * 茶叶加工率:提高到64%, 口袋公园:建成10个. Where only words of bound and measure follow a colon, or where it was before
 * (由61%提高到), what the number is of is named before it.
 */
function named(text: string, from: number, colon: number, number: number): number | null {
  const { rest, measure } = peelEnd(baselineHead(text.slice(colon + 1, number)));
  if (rest !== '') return null;
  const written = text.slice(Math.max(from, colon - LONGEST_NAME), colon);
  // 零售总额(20分):增长8%
  const score = SCORE.exec(written)?.[0] ?? '';
  const before = NAME.exec(written.slice(0, written.length - score.length))?.[0];
  if (before === undefined || LABEL.test(before)) return null;
  const tells =
    namesValue(before) ||
    peelEnd(before).measure !== null ||
    peelStart(before).measure !== null ||
    lastVerb(before) !== null ||
    measure !== null;
  return tells ? colon - score.length - before.length : null;
}

const SCORE = /\([\d.]{1,4}分\)$/;

/** What heads a list of goals, and is none of them. */
const LABEL =
  /(?:目标|任务|要求|内容|措施|重点|标准|计划|安排|指标|其中|单位|部门|情况|方面|包括)$/;
const NAME = /[\u4e00-\u9fff“”A-Z]{3,}$/;
const LONGEST_NAME = 24;

function rightEdge(text: string, begin: number, nextStart: number, end: number): number {
  let edge = begin;
  let depth = 0;
  while (edge < Math.min(end, begin + NAME_REACH)) {
    const character = text[edge]!;
    if ('(“《'.includes(character)) depth++;
    if (')”》'.includes(character)) depth--;
    if (depth < 0 || (depth === 0 && ',;:。'.includes(character))) break;
    if (edge === nextStart) break;
    edge++;
  }
  if (edge < nextStart) return edge;
  const span = text.slice(begin, nextStart);
  const mark =
    begin + Math.max(...['、', '和', '及', '与', '或'].map((sign) => span.lastIndexOf(sign)));
  return mark >= begin ? mark : edge;
}

/** Length of a cost that stands between number and name: 90个、总投资374亿元的项目. */
function aside(text: string, at: number): number {
  costs.lastIndex = at;
  return costs.exec(text)?.[0].length ?? 0;
}
