import type { Amount } from './amounts';
import { readItem } from './item';
import type { TargetMention } from './mention';
import type { Carried, Item } from './naming';

const costs =
  /[、,(]?(?:计划)?总投资额?(?:约|超|超过|达|近)?\d{1,9}(?:\.\d{1,4})?[万亿]{0,2}美?元\)?的?/y;
/** How long a clause may be; keeps reading linear in the text's length. */
const CLAUSE_REACH = 160;
const raised =
  /^(?:[^,;。]{0,4})?(?:提高|提升|增加|增长|下降|降低|降|压缩|压减|缩短|扩大|上升|增|调整|减少|减|升|提标|优化)[^,;。\d]{0,4}$/;

/** The start of the clause an amount stands in: behind the last comma, or behind the item before it. */
function leftEdge(text: string, from: number, amount: Amount): number {
  const earliest = Math.max(from, amount.start - CLAUSE_REACH);
  for (let i = amount.start - 1; i >= earliest; i--) {
    if (',:!?'.includes(text[i]!)) return i + 1;
  }
  return earliest;
}

function rightEdge(text: string, begin: number, nextStart: number, end: number): number {
  let edge = begin;
  let depth = 0;
  while (edge < Math.min(end, begin + 60)) {
    const character = text[edge]!;
    if ('(“《'.includes(character)) depth++;
    if (')”》'.includes(character)) depth--;
    if (depth <= 0 && ',;:。'.includes(character)) break;
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

/** Reads the targets of one sentence, left to right: each item may lean on the one before it. */
export function readSentence(
  text: string,
  sentence: { start: number; end: number },
  amounts: readonly Amount[],
  year: number,
): TargetMention[] {
  const mentions: TargetMention[] = [];
  let from = sentence.start;
  let carried: Carried | null = null;
  let baseline: number | undefined;
  amounts.forEach((amount, index) => {
    const begin = amount.end + aside(text, amount.end);
    const following = amounts.slice(index + 1, index + 3).find((other) => other.start >= begin);
    const nextStart = following?.start ?? Infinity;
    const start = leftEdge(text, from, amount);
    const left = text.slice(start, amount.start);
    const until = nextStart === Infinity ? sentence.end : nextStart;
    if (
      /[从由][^,;。]{0,14}$/.test(left) &&
      raised.test(text.slice(amount.end, Math.min(until, amount.end + 20)))
    ) {
      baseline = amount.low;
      return;
    }
    const rightEnd = rightEdge(text, begin, nextStart, sentence.end);
    const right = text.slice(begin, rightEnd);
    const touchesNext = rightEnd === nextStart;
    const item: Item = { amount, start, left, right, rightEnd, touchesNext, carried, baseline };
    const read = readItem({ text, sentence, year }, item);
    if (!read) return;
    baseline = undefined;
    carried = read.carried;
    mentions.push(...read.mentions);
    from = Math.max(amount.end, ...read.mentions.map((mention) => mention.end));
  });
  return shareOperator(mentions, text);
}

/** 分别增长5.5%、6%以上: the word behind the last number holds for the numbers before it. */
function shareOperator(mentions: TargetMention[], text: string): TargetMention[] {
  const last = mentions[mentions.length - 1];
  if (!last || mentions.length < 2 || last.target.op !== '>=') return mentions;
  const each = mentions.findIndex((mention) =>
    text.slice(mention.start, mention.end).includes('分别'),
  );
  if (each < 0) return mentions;
  return mentions.map((mention, index) =>
    index >= each && mention.target.op === '='
      ? { ...mention, target: { ...mention.target, op: '>=' as const } }
      : mention,
  );
}
