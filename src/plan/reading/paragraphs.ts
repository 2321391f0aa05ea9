import { isNoise } from './noise';
import { markOf } from './marks';
import { opensUnitList } from './responsibility';

/** A run of text in which every character knows its place in the whole. */
export interface Placed {
  text: string;
  /** Index in the normalised text, for each character. */
  at: number[];
}

/** A line that stops here goes on in the next one when it is as long as a printed line. */
const PRINTED_LINE = 24;
/** No paragraph that a page's width cut is longer; joining without end would not be linear. */
const LONGEST = 4000;
const OPEN_END = /[,、:(“《]$/;
const CLOSED_END = /[。;!?:…”)》.]$/;

/** The document's paragraphs: noise left out, lines that a page's width cut joined again. */
export function readParagraphs(text: string): Placed[] {
  const paragraphs: Placed[] = [];
  let open = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const begin = start;
    start += line.length + 1;
    if (line === '' || isNoise(line)) {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (open && last && last.text.length < LONGEST && continues(last.text, line))
      append(last, line, begin);
    else paragraphs.push(append({ text: '', at: [] }, line, begin));
    open = true;
  }
  return paragraphs;
}

function append(paragraph: Placed, line: string, begin: number): Placed {
  paragraph.text += line;
  for (let i = 0; i < line.length; i++) paragraph.at.push(begin + i);
  return paragraph;
}

function continues(before: string, line: string): boolean {
  if (opensUnitList(line)) return opensUnitList(before);
  if (markOf(line) !== null || /^(——|[([【])/.test(line)) return false;
  if (/[,、(]$/.test(before)) return true;
  if (CLOSED_END.test(before.slice(-1)) || OPEN_END.test(before.slice(-1))) return false;
  // a heading on a line of its own has no comma and no stop
  return before.length >= PRINTED_LINE && /[,。;]/.test(before.slice(-400));
}

export function cut({ text, at }: Placed, start: number, end: number): Placed {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}
