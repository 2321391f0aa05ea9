import type { TargetMention } from '../prose/mention';

/** Words after which a sentence tells what was reached, and words after which it tells what is planned. */
const past = /去年|上年|上一年|截至|已(?=达|有|建成|完成|实现|增至|超)/g;
const compared = /(?:较|比|以|从|自)(?:20\d\d年|去年|上年)[底末]?[^,;。]*$/;
const planned = /今年|本年|力争|确保|计划|到20\d\d年/g;

/** Where the last match of a pattern ends; −1 without one. */
function lastOf(pattern: RegExp, text: string): number {
  let end = -1;
  for (const { index, 0: word } of text.matchAll(pattern)) end = index + word.length;
  return end;
}

/**
 * What a sentence tells of the time before the plan. In a passage of results (`all`) that is everything but what it plans;
 * elsewhere it is what follows an earlier year, or a word that says so. A mention without a year has the one that is held.
 */
export function resultsAmong(
  mentions: readonly TargetMention[],
  text: string,
  sentenceStart: number,
  context: { year: number; results: 'all' | 'told'; held: string | null },
): TargetMention[] {
  return mentions.flatMap((mention) => {
    const before = text.slice(sentenceStart, mention.end);
    const period = mention.period ?? context.held;
    const ofPast = period !== null && Number(period.slice(-4)) < context.year;
    // 较2022年下降8%: the year is what the target is measured against.
    if (context.results !== 'all' && compared.test(before)) return [];
    const isPlanned = lastOf(planned, before) > Math.max(lastOf(past, before), lastYear(before));
    if (isPlanned) return [];
    const told = context.results === 'all' || ofPast || lastOf(past, before) >= 0;
    if (!told) return [];
    const name = mention.name.replace(/^(?:去年|上年)|(?:去年|上年|已)$/g, '');
    return name === '' ? [] : [{ ...mention, name, period }];
  });
}

const lastYear = (text: string) => lastOf(/20\d\d年/g, text) - '年'.length;
