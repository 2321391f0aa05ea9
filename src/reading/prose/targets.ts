import { findAmounts, type Amount } from './amounts';
import { leaning } from './composing';
import { withoutSteps } from './due';
import type { TargetMention } from './mention';
import { isNameOrDate, namedSpans } from './not-targets';
import { firstYear, yearBefore, type Horizon } from './periods';
import { resultsAmong } from '../results/results-told';
import { isHan } from '../text/text';
import { readSentence } from './sentence';
import { withValueKind } from './totals';

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
    if (isHan(text, i) || !ends.includes(text[i]!)) continue;
    spans.push({ start, end: i });
    start = i + 1;
  }
  spans.push({ start, end: within.end });
  return spans.filter((span) => span.end > span.start);
}

/** Reads the numeric targets of a passage. What `horizon` calls past is a result, no target. */
export function readTargets(text: string, horizon: Horizon): TargetMention[] {
  const first = firstYear(horizon);
  const mentions: TargetMention[] = [];
  let past = false;
  for (const { sentence, own } of sentencesWithAmounts(text)) {
    // 去年的数;接着说: after a semicolon the year named before still holds.
    const year = yearBefore(text.slice(sentence.start, own[0]!.start), horizon);
    const continues = text[sentence.start - 1] === ';';
    const opening = text.slice(sentence.start, sentence.start + 4);
    past =
      year === null
        ? (past && (continues || tellsStock(text, sentence))) ||
          /^(?:注:)?(?:上年度?|去年|过去|截[至止](?!年[底末]))/.test(opening)
        : Number(year.slice(-4)) < first;
    if (past && !goesOnToPlan(text.slice(own[0]!.end, sentence.end), first)) continue;
    past = false;
    const mixed = tellsResults(text.slice(sentence.start, sentence.end), first);
    for (const mention of readSentence({ text, sentence, horizon, mixed }, own)) {
      mentions.push(withValueKind(leaning(mention, text.slice(sentence.start, mention.start))));
    }
  }
  return withoutSteps(mentions);
}

/**
 * Reads what a passage tells of the time before the plan's year: everything (`all`), or what sentences say of an earlier
 * year (`told`). Their period is null where no year is named.
 */
export function readToldResults(
  text: string,
  context: { year: number; results: 'all' | 'told' },
): TargetMention[] {
  const mentions: TargetMention[] = [];
  if (context.results === 'told' && !TELLS.test(text)) return mentions;
  let held: string | null = null;
  for (const { sentence, own } of sentencesWithAmounts(text)) {
    const year = yearBefore(text.slice(sentence.start, own[0]!.start));
    const continues = context.results === 'all' || text[sentence.start - 1] === ';';
    held = year ?? (continues ? held : null);
    const place = { text, sentence, horizon: ANY_TIME, mixed: false, results: true };
    const told = readSentence(place, own);
    mentions.push(
      ...resultsAmong(told, text, sentence.start, { ...context, held }).map(withValueKind),
    );
  }
  return mentions;
}

/** Words without which no sentence tells of an earlier time. */
const TELLS = /去年|上年|上一年|截至|已|20\d\d|十[一二三四五六七八九]五/;

/** A horizon that calls no year past. */
const ANY_TIME: Horizon = { year: 0 };

/** A sentence with the amounts in it. */
interface Counted {
  sentence: Span;
  own: readonly Amount[];
}

/** A passage is asked for its targets and then for its results. */
let lastCounted: { text: string; sentences: readonly Counted[] } = { text: '', sentences: [] };

function sentencesWithAmounts(text: string): readonly Counted[] {
  if (lastCounted.text !== text) lastCounted = { text, sentences: countedSentences(text) };
  return lastCounted.sentences;
}

/** The sentences of a text in which amounts stand that are no names or dates, with these amounts. */
function countedSentences(text: string): Counted[] {
  const found = findAmounts(text);
  if (found.length === 0) return [];
  const named = namedSpans(text);
  const amounts = found.filter(
    (amount) => named[amount.start] !== 1 && !isNameOrDate(text, amount),
  );
  let next = 0;
  return split(text, sentenceEnds, { start: 0, end: text.length }).flatMap((sentence) => {
    const own: Amount[] = [];
    while (next < amounts.length && amounts[next]!.start < sentence.end) own.push(amounts[next++]!);
    return own.length === 0 ? [] : [{ sentence, own }];
  });
}

/** 全县现有…。县内景区5家、酒店7家。: after a result, things that are only counted are a result too. */
function tellsStock(text: string, { start, end }: Span): boolean {
  if (text[start - 1] !== '。') return false;
  return STOCK.test(text.slice(start, Math.min(end, start + LONGEST_STOCK)));
}

const LONGEST_STOCK = 60;
/** Places and counts, without a verb or a bound. */
const STOCK =
  /^(?:[区县市镇乡]内|全[区县市镇乡]|辖区内?|其中)(?:\dA级)?[^,;。\d新建改增升降提达到开完培打创推]{2,12}\d+[家个处所座户]/;

/** 2023年完成30亿元,今年目标36亿元: whether what follows a result turns to the plan's years. */
const goesOnToPlan = (behind: string, first: number): boolean =>
  /,(?:今年|本年)/.test(behind) ||
  [...behind.matchAll(/,到?(20\d\d)年/g)].some(([, year]) => Number(year) >= first);

/** Whether a sentence with targets also speaks of years that are over. */
function tellsResults(sentence: string, first: number): boolean {
  const years = sentence.match(/(?<![较比与同由])20\d\d(?=年(?![底末]?(?:以?前|之前)))/g) ?? [];
  return years.some((year) => Number(year) < first && !sentence.includes(`(${year}年`));
}
