/** The number at the head of a paragraph: "一、", "(一)", "1.", "附件2". */
export interface Mark {
  /** As the section path has it: "一", "(一)", "1", "附件2". */
  label: string;
  style: 'annex' | 'chapter' | 'han' | 'bracketedHan' | 'dot' | 'comma' | 'bracketed' | 'circled';
  /** How deep this style usually stands. */
  rank: number;
  value: number;
  /** Characters the mark takes. */
  length: number;
}

export const ANNEX_RANK = 0;
export const ITEM_RANK = 4;

const HAN = '一二三四五六七八九十百';
const patterns: readonly { style: Mark['style']; rank: number; pattern: RegExp }[] = [
  {
    style: 'annex',
    rank: ANNEX_RANK,
    pattern: /^(附[件表录])(\d{1,2}|[一二三四五六七八九十]{1,3})?(?=$|[::、.])[::、.]?/,
  },
  {
    style: 'chapter',
    rank: 1,
    pattern: /^(第([一二三四五六七八九十百]{1,4}|\d{1,2})(?:部分|[章节篇]))[、:]?/,
  },
  { style: 'han', rank: 2, pattern: /^([一二三四五六七八九十百]{1,4})[、.]/ },
  { style: 'bracketedHan', rank: 3, pattern: /^\(([一二三四五六七八九十百]{1,4})\)[、.]?/ },
  { style: 'dot', rank: ITEM_RANK, pattern: /^(\d{1,3})\.(?!\d)/ },
  { style: 'dot', rank: ITEM_RANK, pattern: /^(\d{1,3})\.(?=(?:19|20)\d\d年)/ },
  { style: 'comma', rank: ITEM_RANK, pattern: /^(\d{1,3})、/ },
  { style: 'bracketed', rank: 5, pattern: /^\((\d{1,3})\)[、.]?/ },
  { style: 'circled', rank: 6, pattern: /^([①-⑳])/ },
];

export function markOf(line: string): Mark | null {
  for (const { style, rank, pattern } of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = (style === 'annex' || style === 'chapter' ? match[2] : match[1]) ?? '';
    return {
      label: labelOf(style, match),
      style,
      rank,
      value: valueOf(number),
      length: match[0].length,
    };
  }
  return null;
}

function labelOf(style: Mark['style'], match: RegExpExecArray): string {
  const number = match[1]!;
  if (style === 'bracketedHan' || style === 'bracketed') return `(${number})`;
  if (style !== 'annex') return number;
  return match[2] === undefined ? number : `${number}${valueOf(match[2])}`;
}

/** Section numbers only: up to 九十九, or a hundred and something. */
function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
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
