import { format, type Language } from '../../../language/language';
import type { TargetMention } from '../../../reading/prose/mention';
import { usePane } from '../../session/environment';
import type { Change } from '../../session/plan-history';
import { en } from './en';
import { type ReviewMessages, zhCN } from './zh-CN';

export type { ReviewMessages };

const catalogue: Record<Language, ReviewMessages> = { 'zh-CN': zhCN, en };

/** The texts of the review step; they are loaded with it. */
export function reviewMessagesIn(language: Language): ReviewMessages {
  return catalogue[language];
}

export function useReviewMessages(): ReviewMessages {
  return reviewMessagesIn(usePane().language);
}

/** The compiler checks here that every reason that the reader gives has its text. */
type Reasons = Record<NonNullable<TargetMention['reason']>, string>;

/** A saved plan may come from a version that knows more reasons. */
export function reasonText(reason: string | undefined, messages: ReviewMessages): string {
  const reasons: Reasons = messages.reasons;
  const known: Readonly<Record<string, string>> = reasons;
  return (reason === undefined ? undefined : known[reason]) ?? messages.otherReason;
}

export function changeText({ kind, count }: Change, messages: ReviewMessages): string {
  return format(messages.done[kind], { count });
}
