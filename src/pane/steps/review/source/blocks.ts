/** A stretch of the source text that is drawn as one row. */
export interface Block {
  start: number;
  end: number;
  /** Whether a line of the document starts here; else it goes on from the block before. */
  startsLine: boolean;
}

/** Longer lines are cut, so that only what is in sight has to be drawn. */
const LONGEST = 120;
const STOPS = '。；;！？';

/** Cuts a text at its line breaks, and long lines after a full stop. Empty lines are left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    cutLine(text, start, end, blocks);
    start = end + 1;
  }
  return blocks;
}

function cutLine(text: string, start: number, end: number, blocks: Block[]): void {
  if (text.slice(start, end).trim() === '') return;
  let from = start;
  while (from < end) {
    const to = end - from <= LONGEST ? end : cutAt(text, from);
    blocks.push({ start: from, end: to, startsLine: from === start });
    from = to;
  }
}

/** After the last stop that fits; without one, at the limit, yet never inside a surrogate pair. */
function cutAt(text: string, from: number): number {
  for (let at = from + LONGEST; at > from + LONGEST / 4; at--) {
    if (STOPS.includes(text[at - 1]!)) return at;
  }
  const limit = from + LONGEST;
  return /[\ud800-\udbff]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Index of the block that holds a place in the text, or of the next one where it lies between two. */
export function blockAt(blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
