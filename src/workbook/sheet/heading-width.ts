/** In characters: of bold letters of a heading, of a bold Chinese character, and what a cell leaves free around them. */
const letterWidth = (letter: string): number => {
  if (/[fijlrtI1 ]/.test(letter)) return 0.68;
  if (/[mwMW]/.test(letter)) return 1.68;
  return /[A-Z]/.test(letter) ? 1.31 : 1.22;
};
const CHARACTER = 1.9;
const PADDING = 1.3;
/** So many Chinese characters are one word; longer headings may stand in two lines. */
const SHORT = 3;

const isChinese = (character: string) => character.codePointAt(0)! > 0x2e7f;

const widthOf = (text: string): number =>
  [...text].reduce((sum, each) => sum + (isChinese(each) ? CHARACTER : letterWidth(each)), 0);

/** Width in characters of a column at which no word of its heading is broken, and the heading stands in two lines. */
export function headingWidth(heading: string): number {
  const words = heading.split(/[\s\-/]+/);
  const broken = words.map((_, i) =>
    Math.max(widthOf(words.slice(0, i).join(' ')), widthOf(words.slice(i).join(' '))),
  );
  const characters = [...heading].filter(isChinese).length;
  const inLines = characters > SHORT ? Math.ceil(characters / 2) * CHARACTER : Math.min(...broken);
  return Math.ceil(inLines + PADDING);
}

/** The widths, none narrower than the words of the headings over it. */
export const widthsFor = (
  widths: readonly number[],
  headings: readonly { column: number; heading: string }[],
): number[] => {
  const wide = [...widths];
  for (const { column, heading } of headings) {
    if (column < wide.length) wide[column] = Math.max(wide[column]!, headingWidth(heading));
  }
  return wide;
};
