import type { SourceCell } from '../../source';
import { isPageMark } from '../../text/noise';
import { normalise } from '../../text/text';

/** A short piece of a text that may be a cell. */
export interface Token extends SourceCell {
  /** Its text made regular, in one line. */
  line: string;
  /** Whether it begins a line of the text. */
  opens: boolean;
  /** Whether an empty line stands before it. */
  gap: boolean;
}

/** A line of a text, cut at its spaces. */
export interface TokenLine {
  tokens: Token[];
  start: number;
  end: number;
}

/** A longer line is prose. */
const LONGEST_LINE = 160;
const BARS = /^[\s|｜]+|[\s|｜]+$/g;

export type Span = { start: number; end: number };

/** The lines of a text that hold something, as tokens; a longer one, or one that is taken, as a line without tokens. */
export function tokenLines(text: string, taken: readonly Span[]): TokenLine[] {
  const lines: TokenLine[] = [];
  let next = 0;
  let gap = false;
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const isTaken = next < taken.length && taken[next]!.start < Math.max(end, start + 1);
    const written = isTaken || end - start > LONGEST_LINE ? null : text.slice(start, end);
    const bare = written?.replace(BARS, '') ?? '';
    if (written === null) lines.push({ tokens: [], start, end });
    else if (bare === '' || (isPageNumber(bare) && !/^\d{1,4}$/.test(bare))) gap = true;
    else {
      const from = start + written.indexOf(bare);
      lines.push({ tokens: cut(bare, from, gap), start, end });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

const LONGEST_NUMBER = 24;
const isPageNumber = (bare: string) =>
  bare.length <= LONGEST_NUMBER && isPageMark(normalise(bare).text);

/** Cut at spaces that stand between two cells: not inside a heading whose characters are spread, "目 标 值". */
function cut(written: string, offset: number, gap: boolean): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index } of written.matchAll(/[^\s\u3000|｜]+/g)) {
    const last = tokens.at(-1);
    const spread =
      last &&
      text.length === 1 &&
      /^[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff])*$/.test(last.text);
    if (spread && /[\u4e00-\u9fff]/.test(text)) {
      tokens[tokens.length - 1] = token(
        written.slice(last.start - offset, index + text.length),
        last.start,
        last,
      );
    } else
      tokens.push(token(text, offset + index, { opens: index === 0, gap: gap && index === 0 }));
  }
  return tokens;
}

const token = (text: string, start: number, { opens, gap }: Pick<Token, 'opens' | 'gap'>): Token =>
  new Piece(text, start, opens, gap);

/** Most lines are prose, whose words nobody asks for. */
class Piece implements Token {
  readonly end: number;
  private regular: string | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly opens: boolean,
    readonly gap: boolean,
  ) {
    this.end = start + text.length;
  }

  get line(): string {
    return (this.regular ??= normalise(this.text).text.replace(/\n/g, ''));
  }
}
