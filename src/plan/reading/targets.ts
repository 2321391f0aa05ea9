import { findAmounts, type Amount } from './amounts';
import type { TargetMention } from './mention';
import { yearBefore } from './names';
import { isNameOrDate, namedSpans } from './not-targets';
import { readSentence } from './sentence';

export type { TargetMention } from './mention';

interface Span {
  start: number;
  end: number;
}

/** Where sentences end; a list that shares a verb ends with them. */
const sentenceEnds = '。!?\n;';

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

/** Reads the numeric targets of a passage. `year` is the plan's: earlier years are results. */
export function readTargets(text: string, context: { year: number }): TargetMention[] {
  const named = namedSpans(text);
  const amounts = findAmounts(text).filter(
    (amount) => !named[amount.start] && !isNameOrDate(text, amount),
  );
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
    past = year === null ? continues && past : Number(year.slice(-4)) < context.year;
    if (!past) mentions.push(...readSentence(text, sentence, own, context.year));
  }
  return mentions;
}
