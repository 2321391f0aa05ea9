import { BODIES } from '../lexicon/bodies';
/** A document's text made regular, and the way back to its source. */
export interface NormalisedText {
  text: string;
  /** Where in the source the character at `index` stands; the source's length for the end of the text. */
  offsetOf(index: number): number;
}

/** Whether a Chinese character stands at a place: most do, and none of them is a sign. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff;
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';
const isLatin = (character: string | undefined) =>
  character !== undefined && /[A-Za-z]/.test(character);
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const SPACE = /[^\S\n]/;
/** A field of a form whose label stands in brackets: 【责任单位】区教育局. */
const BRACKETED_LABEL = new RegExp(
  '【((?:工作|主要|年度|建设|预期)?(?:目标|任务|内容|措施|举措|成效)|目标任务|(?:牵头|责任|配合|承办|主办|协办|实施|落实|参与)(?:' +
    `${BODIES})|(?:责任|分管|牵头|挂钩)(?:领导|人)|(?:完成|办结)(?:时限|时间)|时间节点)】[:：]?`,
  'y',
);
/** Digits and stop of an item's number. */
const LONGEST_MARK = 4;
/** Text that is as it should be, as most cells of tables are. */
const REGULAR = /^(?:[\u3400-\u9fff\w.%,;:()、。“”+/-](?<![\u4e00-\u9fff%]\.))*$/;
/** A full stop from another keyboard ends a sentence; behind 一 it is part of a number. */
const ENDS_SENTENCE = /[\u4e00-\u9fff%‰](?<![一二三四五六七八九十])/;
/** Full-width ASCII, bracketed and dotted numbers. Circled digits, Ⅲ, ㎡ and ² keep their form: they mean something. */
const LIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '〖': '【',
  '〗': '】',
};
const HARMONISED = /[\uff01-\uff5e\ufe50-\ufe6b\u2474-\u249b\u3220-\u3229]/;

/**
 * Full-width letters, digits and punctuation become ASCII; spaces inside numbers, between Chinese characters and at
 * the ends of lines are dropped. A space stays between Latin words, and between two numbers.
 */
export function normalise(source: string): NormalisedText {
  if (REGULAR.test(source)) {
    return { text: source, offsetOf: (index) => Math.min(index, source.length) };
  }
  const written = new Regular(source);
  let space = -1;
  for (let i = 0; i < source.length; i++) {
    const raw = source[i]!;
    // most characters: Chinese ones with no space before them
    if (space < 0 && raw >= '\u3400' && raw <= '\u9fff') continue;
    if (raw === '【') {
      BRACKETED_LABEL.lastIndex = i;
      const [label, words] = BRACKETED_LABEL.exec(source) ?? [];
      if (label !== undefined) {
        if (space < 0) written.keep(i);
        space = -1;
        written.put(`${words}:`, i, i + label.length);
        i += label.length - 1;
        continue;
      }
    }
    if (raw === '\n' || raw === '\r') {
      if (space < 0) written.keep(i);
      space = -1;
      if (raw === '\n') written.from(i);
      else if (source[i + 1] !== '\n') written.put('\n', i, i + 1);
      else written.from(i + 1);
      written.endLine(i + 1);
      continue;
    }
    if (INVISIBLE.test(raw)) {
      if (space < 0) written.keep(i);
      if (space < 0) written.from(i + 1);
      continue;
    }
    if (SPACE.test(raw)) {
      if (space < 0) {
        written.keep(i);
        space = i;
      }
      continue;
    }
    if (raw === '.' && space < 0 && isStop(written.last(i), source[i + 1])) {
      written.keep(i);
      written.put('。', i, i + 1);
      continue;
    }
    const regular = LIKE[raw] ?? (HARMONISED.test(raw) ? raw.normalize('NFKC') : raw);
    if (space >= 0) {
      written.from(i);
      if (keepsSpace(source, i, written, regular[0]!)) written.put(' ', space, i);
      space = -1;
    }
    if (regular === raw) continue;
    written.keep(i);
    written.put(regular, i, i + 1);
  }
  if (space < 0) written.keep(source.length);
  return written.finished();
}

/** A regular text as it is made: stretches of the source that stay as they are, and what stands for others. */
class Regular {
  private readonly pieces: string[] = [];
  /** Where each stretch begins, in the text and in the source; a stretch put in its place has one offset for all of it. */
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private readonly isPut: boolean[] = [];
  private length = 0;
  /** Where in the source the stretch begins that is being read. */
  private begin = 0;
  private lineStart = 0;
  /** The last characters before that stretch. */
  private tail = '';

  constructor(private readonly source: string) {}

  /** The source is kept from where its stretch began up to a place. */
  keep(to: number): void {
    if (to > this.begin) this.add(this.source.slice(this.begin, to), this.begin, false);
    this.begin = to;
  }

  /** A new stretch begins. */
  from(at: number): void {
    this.begin = at;
  }

  /** Other characters stand for those of the source from a place on; a new stretch begins at `next`. */
  put(characters: string, at: number, next: number): void {
    this.add(characters, at, true);
    this.begin = next;
  }

  /** A line ends before a place of the source. */
  endLine(at: number): void {
    this.lineStart = this.length + Math.max(0, at - this.begin);
  }

  /** Characters in the line so far. @param at the place in the source that is being read. */
  inLine(at: number): number {
    return this.length + Math.max(0, at - this.begin) - this.lineStart;
  }

  last(at: number): string | undefined {
    return at > this.begin ? this.source[at - 1] : this.tail.at(-1);
  }

  /** Up to as many of the last characters before a place. */
  lastOf(at: number, count: number): string {
    const own = this.source.slice(Math.max(this.begin, at - count), at);
    return own.length >= count ? own : (this.tail + own).slice(-count);
  }

  finished(): NormalisedText {
    const { starts, sources, isPut, source, length } = this;
    let known = 0;
    const offsetOf = (index: number): number => {
      if (index >= length) return source.length;
      const goesOn = index >= starts[known]! && index < (starts[known + 1] ?? length);
      if (!goesOn) known = stretchOf(starts, index);
      return isPut[known] ? sources[known]! : sources[known]! + index - starts[known]!;
    };
    return { text: this.pieces.join(''), offsetOf };
  }

  private add(piece: string, at: number, isPut: boolean): void {
    this.pieces.push(piece);
    this.starts.push(this.length);
    this.sources.push(at);
    this.isPut.push(isPut);
    this.length += piece.length;
    this.tail = piece.length >= TAIL ? piece.slice(-TAIL) : (this.tail + piece).slice(-TAIL);
  }
}

/** How far back a space may look. */
const TAIL = LONGEST_MARK + 1;

/** The last of ascending starts that is not behind an index. */
function stretchOf(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isStop = (before: string | undefined, next: string | undefined) =>
  before !== undefined && ENDS_SENTENCE.test(before) && !/[\w.]/.test(next ?? '\n');

function keepsSpace(source: string, at: number, before: Regular, next: string): boolean {
  const inLine = before.inLine(at);
  if (inLine === 0) return false;
  const last = before.last(at);
  if (isLatin(last) && isLatin(next)) return true;
  if (!isDigit(next)) return false;
  if (isDigit(last)) return !isThousandsGroup(source, at, before.lastOf(at, 4));
  // "1. 2024年": the number of an item, not 1.2024
  if (last !== '.' || inLine > LONGEST_MARK) return false;
  return [...before.lastOf(at, inLine)].slice(0, -1).every(isDigit);
}

/** "1 234" is one number; "10 13" is two. */
function isThousandsGroup(source: string, at: number, before: string): boolean {
  let digits = 0;
  while (isDigit(source[at + digits])) digits++;
  const length = /\d*$/.exec(before)![0].length;
  return digits === 3 && length <= 3;
}
