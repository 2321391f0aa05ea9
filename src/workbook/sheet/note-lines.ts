import type { Report } from './blocks';
import { textWidth } from './row-heights';

/** So much of a line is kept free: letters differ in width, and so do fonts. */
const KEPT_FREE = 0.08;

/** Characters that a line across the printed columns of a report has room for. */
export const lineRoom = ({ widths, visible }: Pick<Report, 'widths' | 'visible'>): number =>
  widths.slice(0, visible).reduce((total, width) => total + width, 0) * (1 - KEPT_FREE);

/** A text in as many lines as it needs, so that none runs out of the page: broken between words, in Chinese between characters. */
export function noteLines(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORD) ?? []) {
    if (line !== '' && textWidth((line + word).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** A word with the space behind it; a Chinese character with the marks behind it, none of which begins a line. */
const WORD =
  /[^\s\u2e80-\uffef]+[\u3001\u3002\uff0c\uff1b\uff1a\uff09\u201d\u300b]*\s*|[\u2e80-\uffef][\u3001\u3002\uff0c\uff1b\uff1a\uff09\u201d\u300b]*\s*|\s+/gu;
