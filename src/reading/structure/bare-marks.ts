import { counts } from '../../measures/kinds';
import { amountAt } from '../prose/amounts';
import type { GapBefore } from '../text/gaps';
import { headingMark, isDetailStyle, markFor, markOf, type Mark, type MarkStyle } from './marks';

/** Numbers that a space alone parts from their text: "一 总体目标", "1 培育企业". Before a counted thing it is no mark. */
const BARE: readonly { style: MarkStyle; pattern: RegExp }[] = [
  { style: 'han', pattern: /^([一二三四五六七八九十]{1,3})(?=[\u4e00-\u9fff“])/ },
  {
    style: 'dot',
    pattern:
      /^(0\d(?=[\u4e00-\u9fff“])|\d{1,2}(?=[\u4e00-\u9fff“])(?!人(?!均|口|才|民|大)|[年月日时家个户所项名处座条次场批万亿千百公平万元吨件套台种类米级位类岁天期届]))/,
  },
];
const FEWEST = 2;

export type MarkAt = (line: string, begin: number) => Mark | null;

/**
 * The marks of a text's lines. Numbers without a sign behind them count only where they run 1, 2, 3 through a text that
 * has no better numbering of that kind.
 * @param begin where the line begins in the text.
 */
export function markReader(text: string, gapBefore: GapBefore): MarkAt {
  const bare = new Map<number, Mark>();
  const lines = linesOf(text);
  const used = new Set<MarkStyle>();
  for (const { line } of lines) {
    const style = markOf(line)?.style;
    if (style && !isDetailStyle(style)) used.add(style === 'comma' ? 'dot' : style);
  }
  for (const [begin, mark] of beforeNumbers(lines)) bare.set(begin, mark);
  for (const { style, pattern } of BARE) {
    if (used.has(style)) continue;
    const run: [number, Mark][] = [];
    let last = 0;
    for (const { line, begin } of lines) {
      const number = pattern.exec(line)?.[1];
      if (number === undefined || !gapBefore(begin + number.length)) continue;
      const mark = markFor(style, number);
      if (mark.value !== last + 1 && mark.value !== 1) continue;
      last = mark.value;
      run.push([begin, mark]);
    }
    if (run.length >= FEWEST) for (const [begin, mark] of run) bare.set(begin, mark);
  }
  return (line, begin) => markOf(line) ?? bare.get(begin) ?? headingMark(line);
}

/** "4.28个渡口…": item 4, and 28 of what it counts. */
const BEFORE_NUMBER = /^(\d{1,2})\.(?=\d)/;
/** "10.6月底前…": item 10, and the month by whose end it is due. */
const DATE = /^(?:1[0-2]|[1-9])(?:[-–—~至到](?:1[0-2]|[1-9]))?月|^[1-4]季度/;

/** Numbers of items that a number follows without a space: where they go on from the item above, and count things or name a date. */
function beforeNumbers(lines: readonly { line: string; begin: number }[]): [number, Mark][] {
  const found: [number, Mark][] = [];
  let last = 0;
  for (const { line, begin } of lines) {
    const mark = markOf(line);
    if (mark?.style === 'dot') last = mark.value;
    const number = BEFORE_NUMBER.exec(line)?.[1];
    if (mark || number === undefined || Number(number) !== last + 1) continue;
    if (!countsOrDates(line, number.length + 1)) continue;
    last = Number(number);
    found.push([begin, { ...markFor('dot', number), length: number.length + 1 }]);
  }
  return found;
}

function countsOrDates(line: string, at: number): boolean {
  const behind = line.slice(at, at + 8);
  if (DATE.test(behind) || /^\d{3,}/.test(behind)) return true;
  const amount = amountAt(line, at);
  return amount !== null && counts(amount.unit);
}

function linesOf(text: string): { line: string; begin: number }[] {
  let begin = 0;
  return text.split('\n').map((line) => {
    const at = begin;
    begin += line.length + 1;
    return { line, begin: at };
  });
}
