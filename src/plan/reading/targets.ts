import { findAmounts, type Amount } from './amounts';
import type { TargetMention } from './mention';
import { isNameOrDate, namedSpans } from './not-targets';
import { firstYear, yearBefore, type Horizon } from './periods';
import { readSentence } from './sentence';

export type { TargetMention } from './mention';

interface Span {
  start: number;
  end: number;
}

/** Where sentences end; a list that shares a verb ends with them. */
const sentenceEnds = '。!?\n\t;';

function split(text: string, ends: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (let i = within.start; i < within.end; i++) {
    if (!ends.includes(text[i]!)) continue;
    spans.push({ start, end: i });
    start = i + 1;
  }
  spans.push({ start, end: within.end });
  return spans.filter((span) => span.end > span.start);
}

/** Reads the numeric targets of a passage. What `horizon` calls past is a result, no target. */
export function readTargets(text: string, horizon: Horizon): TargetMention[] {
  const named = namedSpans(text);
  const amounts = findAmounts(text).filter(
    (amount) => !named[amount.start] && !isNameOrDate(text, amount),
  );
  const first = firstYear(horizon);
  const mentions: TargetMention[] = [];
  let next = 0;
  let past = false;
  for (const sentence of split(text, sentenceEnds, { start: 0, end: text.length })) {
    const own: Amount[] = [];
    while (next < amounts.length && amounts[next]!.start < sentence.end) own.push(amounts[next++]!);
    if (own.length === 0) continue;
    // 去年的数;接着说: after a semicolon the year named before still holds.
    const year = yearBefore(text.slice(sentence.start, own[0]!.start));
    const continues = text[sentence.start - 1] === ';';
    const opening = text.slice(sentence.start, sentence.start + 4);
    past =
      year === null
        ? (continues && past) || /^(?:上年度?|去年|过去)/.test(opening)
        : Number(year.slice(-4)) < first;
    if (past) continue;
    const mixed = tellsResults(text.slice(sentence.start, sentence.end), first);
    mentions.push(...readSentence({ text, sentence, horizon, mixed }, own));
  }
  return mentions;
}

/** Whether a sentence with targets also speaks of years that are over. */
function tellsResults(sentence: string, first: number): boolean {
  const years = sentence.match(/20\d\d(?=年)/g) ?? [];
  return years.some((year) => Number(year) < first && !sentence.includes(`(${year}年`));
}
