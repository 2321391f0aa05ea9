import { isHan } from '../text/text';

export interface Pair {
  start: number;
  end: number;
}

const MOST_INNER = 24;
const OPENING = '([【〔<〈';
const CLOSING = ')]】〕>〉';
/** Signs of comparison look the same: such a pair closes only what it opened. */
const ANGLED: Readonly<Record<string, string>> = { '>': '<', '〉': '〈' };

/**
 * Bracketed stretches, outer pairs first. An opening bracket that nothing closes pairs with nothing; the last of these
 * is told apart, because a document may have lost the closing one at the end of a paragraph.
 */
export function bracketPairs(
  text: string,
  longest: number,
): { pairs: Pair[]; open: number | null } {
  const open: { at: number; inner: number }[] = [];
  const pairs: Pair[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isHan(text, i)) continue;
    if (OPENING.includes(text[i]!)) open.push({ at: i, inner: 0 });
    if (!CLOSING.includes(text[i]!)) continue;
    const partner = ANGLED[text[i]!];
    if (partner !== undefined && text[open.at(-1)?.at ?? -1] !== partner) continue;
    const pair = open.pop();
    if (pair === undefined) continue;
    const outer = open.at(-1);
    if (outer) outer.inner += pair.inner + 1;
    if (pair.inner <= MOST_INNER && i - pair.at <= longest)
      pairs.push({ start: pair.at, end: i + 1 });
  }
  return { pairs: pairs.sort((a, b) => a.start - b.start), open: open.at(-1)?.at ?? null };
}
