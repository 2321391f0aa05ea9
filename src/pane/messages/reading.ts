import { format } from '../../language/language';
import { localise, text, type TextsOf } from '../../language/localise';
import type { Pattern } from '../../reading/patterns';
import type { TargetMention } from '../../reading/prose/mention';
import type { ReviewMessages } from './review';

/** How a target was read, in words. */
export const readingMessages = localise({
  readBy: text('读法：{pattern}', 'Read as: {pattern}'),
  patterns: {
    'name-before': text('名称在数字前面', 'the name stands before the number'),
    'name-behind': text('名称在数字后面', 'the name stands behind the number'),
    'name-carried': text('名称承接前一项', 'the name is carried over from the number before'),
    gap: text('与其他地区或标准相比的差距', 'a gap to others'),
    'share-of-whole': text('占总体的比重', 'a share of a whole'),
    'share-done': text('完成部分所占的比例', 'the share of what is done'),
    rate: text('按比例', 'a rate'),
    'spent-on': text('资金及其用途', 'money, and what it is spent on'),
    'planned-work': text('数字后面的任务量', 'an amount of planned work'),
    'cell-value': text('表格中的数值', 'a value in a table'),
    'cell-words': text(
      '表格中承接行名的文字',
      'words in a table that lean on the name of their row',
    ),
    'cell-works': text('表格中本行项目的进度', 'works on the item of a table’s row'),
    'cell-of-place': text('表格中各地区的数值', 'a value for a place in a table'),
  },
});

export type ReadingMessages = TextsOf<typeof readingMessages>;

/** The compiler checks here that every way of reading has its words. */
type Patterns = Record<Pattern, string>;

/** How an indicator was read; null where it was entered, or read by a version that knows other ways. */
export function patternText(pattern: string | undefined, messages: ReadingMessages): string | null {
  const patterns: Patterns = messages.patterns;
  const known: Readonly<Record<string, string>> = patterns;
  const words = pattern === undefined ? undefined : known[pattern];
  return words === undefined ? null : format(messages.readBy, { pattern: words });
}

/** The compiler checks here that every reason that the reader gives has its text. */
type Reasons = Record<NonNullable<TargetMention['reason']>, string>;

/** A saved plan may come from a version that knows more reasons. */
export function reasonText(reason: string | undefined, messages: ReviewMessages): string {
  const reasons: Reasons = messages.reasons;
  const known: Readonly<Record<string, string>> = reasons;
  return (reason === undefined ? undefined : known[reason]) ?? messages.otherReason;
}
