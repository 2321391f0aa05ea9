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
/** Digits and stop of an item's number. */
const LONGEST_MARK = 4;
/** Text that is as it should be, as most cells of tables are. */
const REGULAR = /^(?:[\u3400-\u9fff\w.%,;:()、。“”+/-](?<![\u4e00-\u9fff%]\.))*$/;
/** A full stop from another keyboard ends a sentence; behind 一 it is part of a number. */
const ENDS_SENTENCE = /[\u4e00-\u9fff%‰](?<![一二三四五六七八九十])/;
/** Full-width ASCII, bracketed and dotted numbers. Circled digits, Ⅲ, ㎡ and ² keep their form: they mean something. */
const HYPHENS = /[\u2010\u2011]/;
const HARMONISED = /[\uff01-\uff5e\ufe50-\ufe6b\u2474-\u249b\u3220-\u3229]/;

/**
 * Full-width letters, digits and punctuation become ASCII; spaces inside numbers, between Chinese characters and at
 * the ends of lines are dropped. A space stays between Latin words, and between two numbers.
 */
export function normalise(source: string): NormalisedText {
  if (REGULAR.test(source)) {
    return { text: source, offsetOf: (index) => Math.min(index, source.length) };
  }
  const characters: string[] = [];
  const offsets: number[] = [];
  let space = -1;
  let lineStart = 0;
  const push = (character: string, offset: number) => {
    characters.push(character);
    offsets.push(offset);
  };
  for (let i = 0; i < source.length; i++) {
    const raw = source[i]!;
    // most characters: Chinese ones with no space before them
    if (space < 0 && raw >= '\u3400' && raw <= '\u9fff') {
      push(raw, i);
      continue;
    }
    if (raw === '\n' || raw === '\r') {
      space = -1;
      if (raw === '\n' || source[i + 1] !== '\n') {
        push('\n', i);
        lineStart = characters.length;
      }
      continue;
    }
    if (INVISIBLE.test(raw)) continue;
    if (SPACE.test(raw)) {
      if (space < 0) space = i;
      continue;
    }
    if (raw === '.' && space < 0 && isStop(characters.at(-1), source[i + 1])) {
      push('。', i);
      continue;
    }
    const written = HYPHENS.test(raw) ? '-' : HARMONISED.test(raw) ? raw.normalize('NFKC') : raw;
    if (space >= 0 && keepsSpace(source, i, characters, lineStart, written[0]!)) push(' ', space);
    space = -1;
    for (const character of written) push(character, i);
  }
  return {
    text: characters.join(''),
    offsetOf: (index) => offsets[index] ?? source.length,
  };
}

const isStop = (before: string | undefined, next: string | undefined) =>
  before !== undefined && ENDS_SENTENCE.test(before) && !/[\w.]/.test(next ?? '\n');

function keepsSpace(
  source: string,
  at: number,
  before: readonly string[],
  lineStart: number,
  next: string,
): boolean {
  const end = before.length;
  if (end === lineStart) return false;
  const last = before[end - 1];
  if (isLatin(last) && isLatin(next)) return true;
  if (!isDigit(next)) return false;
  if (isDigit(last)) return !isThousandsGroup(source, at, before);
  // "1. 2024年": the number of an item, not 1.2024
  if (last !== '.' || end - lineStart > LONGEST_MARK) return false;
  return before.slice(lineStart, -1).every(isDigit);
}

/** "1 234" is one number; "10 13" is two. */
function isThousandsGroup(source: string, at: number, before: readonly string[]): boolean {
  let digits = 0;
  while (isDigit(source[at + digits])) digits++;
  let length = 0;
  while (length < 4 && isDigit(before[before.length - 1 - length])) length++;
  return digits === 3 && length <= 3;
}
