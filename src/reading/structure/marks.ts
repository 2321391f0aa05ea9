/** The number at the head of a paragraph: "一、", "(一)", "1.", "附件2". */
export interface Mark {
  /** As the section path has it: "一", "(一)", "1", "附件2". */
  label: string;
  style: MarkStyle;
  /** How deep this style usually stands. */
  rank: number;
  value: number;
  /** Characters the mark takes. */
  length: number;
}

export type MarkStyle =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'han'
  | 'bracketedHan'
  | 'dot'
  | 'comma'
  | 'named'
  | 'bracketed'
  | 'halfBracketed'
  | 'circled'
  | 'spoken'
  /** An office's name alone on its line, and below it what the office is to reach. */
  | 'office'
  /** A heading without a number. */
  | 'unmarked';

export const ANNEX_RANK = 0;
export const ITEM_RANK = 6;
/** Styles of steps inside a work item. */
const DETAILS: readonly MarkStyle[] = ['bracketed', 'halfBracketed', 'circled', 'spoken'];
export const isDetailStyle = (style: MarkStyle | null) => style !== null && DETAILS.includes(style);

/** A sign before the number: "●一是". */
const BULLET = /^[●•◆■▲★※○△▪►➢☆◇□▌▍▎█▶◎]{1,2}/;
const LONGEST_MARK = 24;

const HAN = '一二三四五六七八九十百';
const NUMBER = '[一二三四五六七八九十百]{1,4}';
/** Work that is counted by its kind: "任务一:", "实事3:". */
const KINDS =
  '任务|重点任务|行动|工程|实事|项目|举措|措施|事项|重点事项|工作任务|重点工作|专项行动|重点工程|指标';

const patterns: readonly { style: MarkStyle; rank: number; pattern: RegExp }[] = [
  {
    style: 'annex',
    rank: ANNEX_RANK,
    pattern:
      /^(附[件表录])(\d{1,3}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})?(?=$|[::、.])[::、.]?/,
  },
  { style: 'part', rank: 1, pattern: new RegExp(`^(第(${NUMBER}|\\d{1,2})(?:部分|[篇编]))[、:]?`) },
  { style: 'chapter', rank: 2, pattern: new RegExp(`^(第(${NUMBER}|\\d{1,2})章)[、:]?`) },
  { style: 'division', rank: 3, pattern: new RegExp(`^(第(${NUMBER}|\\d{1,2})节)[、:]?`) },
  { style: 'article', rank: 4, pattern: new RegExp(`^(第(${NUMBER}|\\d{1,3})条)[、:]?`) },
  { style: 'han', rank: 4, pattern: new RegExp(`^(${NUMBER})[、.]`) },
  { style: 'bracketedHan', rank: 5, pattern: new RegExp(`^\\((${NUMBER})\\)[、.]?`) },
  {
    style: 'named',
    rank: ITEM_RANK,
    pattern: new RegExp(`^((?:${KINDS})(${NUMBER}|\\d{1,3}))[:.、]`),
  },
  { style: 'dot', rank: ITEM_RANK, pattern: /^(\d{1,3})\.(?!\d)/ },
  { style: 'dot', rank: ITEM_RANK, pattern: /^(\d{1,3})\.(?=(?:19|20)\d\d年)/ },
  { style: 'comma', rank: ITEM_RANK, pattern: /^(\d{1,3})、/ },
  { style: 'bracketed', rank: 7, pattern: /^\((\d{1,3})\)[、.]?/ },
  { style: 'halfBracketed', rank: 7, pattern: /^(\d{1,3})\)[、.]?/ },
  { style: 'circled', rank: 8, pattern: /^([①-⑳])/ },
  { style: 'spoken', rank: 8, pattern: new RegExp(`^(${NUMBER})是(?=[\\u4e00-\\u9fff“])`) },
];
const WITH_NUMBER_SECOND: readonly MarkStyle[] = [
  ...(['annex', 'part', 'chapter', 'division', 'article', 'named'] as const),
];

/** Signs that set off a heading without a number; lines of a list begin with others. */
const HEADING_SIGN = /^[◆■★▌▍▎█▶►◎]{1,2}/;
const LONGEST_HEADING = 20;

/** "▌重点工作": a short line that a sign sets off. Its own words are its label. */
export function headingMark(line: string): Mark | null {
  const sign = HEADING_SIGN.exec(line)?.[0];
  if (sign === undefined || line.length > LONGEST_HEADING || /[。,;:!?\d]/.test(line)) return null;
  const label = line.slice(sign.length);
  if (label.length < 2) return null;
  return { label, style: 'unmarked', rank: 4, value: 0, length: sign.length };
}

/** A title is no longer; "附表:序号指标…" may run on with the whole of a table. */
const LONGEST_ANNEX = 60;

export function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const written = bullet === 0 ? line : line.slice(bullet, bullet + LONGEST_MARK);
  for (const { style, rank, pattern } of patterns) {
    const match = pattern.exec(written);
    if (match === null || (style === 'annex' && line.length > LONGEST_ANNEX)) continue;
    const number = (WITH_NUMBER_SECOND.includes(style) ? match[2] : match[1]) ?? '';
    return {
      label: labelOf(style, match),
      style,
      rank,
      value: valueOf(number),
      length: bullet + match[0].length,
    };
  }
  return null;
}

/** A mark of this style that is a number alone. */
export function markFor(style: MarkStyle, number: string): Mark {
  const rank = patterns.find((pattern) => pattern.style === style)!.rank;
  return { label: number, style, rank, value: valueOf(number), length: number.length };
}

function labelOf(style: MarkStyle, match: RegExpExecArray): string {
  const number = match[1]!;
  if (style === 'bracketedHan' || style === 'bracketed') return `(${number})`;
  if (style === 'halfBracketed') return `${number})`;
  if (style === 'spoken') return `${number}是`;
  if (style !== 'annex') return number;
  if (match[2] === undefined) return number;
  return `${number}${match[2].includes('-') ? match[2] : valueOf(match[2])}`;
}

/** Section numbers only: up to 九十九, or a hundred and something. */
function valueOf(number: string): number {
  if (/^\d+/.test(number)) return Number.parseInt(number, 10);
  if (/^[①-⑳]$/.test(number)) return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  let total = 0;
  let digit = 0;
  for (const character of number) {
    const value = HAN.indexOf(character) + 1;
    if (value < 10) digit = value;
    else {
      total += (digit || 1) * (value === 10 ? 10 : 100);
      digit = 0;
    }
  }
  return total + digit;
}
