import { counts } from '../../measures/kinds';
import type { Amount } from './amounts';
import { baselineBehind, isBaseline } from './baselines';
import type { Carried } from './composing';
import { edges } from './edges';
import { readItem, type Place } from './item';
import type { TargetMention } from './mention';
import { aimedAt } from './target-of';
import type { Target } from '../../plan/model';
import { cleanName } from './names';
import type { Item } from './numbered';
import { opensClause } from './peeling';
import { firstYear } from './periods';

const listed = /^(?:以上|以内|左右)?[、和及与,](?:每人)?(?:每[年月天])?$/;

/** How many numbers stand in a list from each one on, nothing between them but 、 or 和. */
function runs(text: string, amounts: readonly Amount[]): number[] {
  const lengths = amounts.map(() => 1);
  for (let i = amounts.length - 2; i >= 0; i--) {
    const between = text.slice(amounts[i]!.end, amounts[i + 1]!.start);
    if (listed.test(between)) lengths[i] = lengths[i + 1]! + 1;
  }
  return lengths;
}

/** 其中5亿元以上11个: the first number says which ones are counted. */
const bounds = (text: string, amount: Amount, next: Amount | undefined) =>
  amount.operator !== null &&
  /(?:^|[,;、]|其中)$/.test(text.slice(Math.max(0, amount.start - 2), amount.start)) &&
  next?.start === amount.end &&
  !counts(amount.unit) &&
  counts(next.unit);

/** 人才新政18条|引进团队: where punctuation was lost, a clause begins behind a number that is a name. */
function lostClause(left: string): number {
  const found = /^.{0,20}\d[条项个届号](?=.{4})/.exec(left)?.[0].length ?? 0;
  return opensClause(left.slice(found)) ? found : 0;
}

/** 纳入盘子的125个项目中,新开工58个: the whole of which the others are a part. */
const wholeOf = /^([\u4e00-\u9fff]{2,8})(?<![高初集普其年期])中,/;
const NOTHING = {
  names: [],
  years: [],
  measure: 'completion',
  operator: null,
  beforeNumber: true,
} as const satisfies Partial<Carried>;

/** The clause that ends where another starts. */
function clauseBefore(text: string, from: number, start: number): string {
  const before = text.slice(Math.max(from, start - 40), Math.max(from, start - 1));
  return before.slice(before.lastIndexOf(',') + 1);
}

/** Reads the targets of one sentence, left to right: each item may lean on the one before it. */
export function readSentence(place: Place, amounts: readonly Amount[]): TargetMention[] {
  const { text, sentence } = place;
  const mentions: TargetMention[] = [];
  const lengths = runs(text, amounts);
  let from = sentence.start;
  let carried: Carried | null = null;
  let baseline: number | undefined;
  amounts.forEach((amount, index) => {
    const span = edges(text, { from, to: sentence.end }, amount, amounts, index);
    const start = span.start + lostClause(text.slice(span.start, amount.start));
    const left = text.slice(start, amount.start);
    if (bounds(text, amount, amounts[index + 1])) return;
    const until = Math.min(amounts[index + 1]?.start ?? sentence.end, amount.end + 40);
    if (amount.high === null && isBaseline(left, text.slice(amount.end, until))) {
      baseline = amount.low;
      return;
    }
    const whole = wholeOf.exec(text.slice(amount.end, amount.end + 16));
    if (whole) {
      carried = { ...NOTHING, name: cleanName(whole[1]!), unit: amount.unit };
      return;
    }
    const item: Item = {
      amount,
      start,
      left,
      right: text.slice(span.begin, span.rightEnd),
      rightEnd: span.rightEnd,
      touchesNext: span.touchesNext,
      carried,
      before: clauseBefore(text, sentence.start, start),
      earlier: mentions,
      run: lengths[index]!,
      baseline,
    };
    const read = readItem(place, item);
    if (!read) return;
    baseline = undefined;
    carried = read.carried;
    const before = baselineBehind(text, amount, firstYear(place.horizon));
    const found =
      before === undefined
        ? read.mentions
        : read.mentions.map((mention) => ({ ...mention, baseline: before }));
    mentions.push(...found);
    from = Math.max(amount.end, ...found.map((mention) => mention.end));
  });
  return shareOperator(mentions, text);
}

/** 分别增长5.5%、6%以上: the word behind the last number of the list holds for those before it. */
function shareOperator(mentions: TargetMention[], text: string): TargetMention[] {
  const shared = [...mentions];
  for (let first = 0; first < mentions.length; first++) {
    if (!text.slice(mentions[first]!.start, mentions[first]!.end).includes('分别')) continue;
    let last = first;
    while (goesOn(text, mentions[last], mentions[last + 1])) last++;
    const { op } = mentions[last]!.target;
    if (op === '=' || op === 'range') continue;
    for (let i = first; i < last; i++) {
      if (shared[i]!.target.op !== '=') continue;
      shared[i] = { ...shared[i]!, target: bounded(shared[i]!.target, op) };
    }
    first = last;
  }
  return shared;
}

/** Whether the next number follows in the same list. */
function goesOn(text: string, here?: TargetMention, next?: TargetMention): boolean {
  if (!here || !next || next.end <= here.end) return false;
  return /^[、和及与,](?:同比)?[\d零〇一二两三四五六七八九十]/.test(text.slice(here.end, next.end));
}

/** Which way a number is met stays where the bound leaves it open. */
function bounded(target: Target, op: Target['op']): Target {
  const isAbout = op === '~' && target.direction === 'down';
  return aimedAt(target.low!, target.unit, isAbout ? '~down' : op);
}
