/** In characters: of bold letters of a heading, of a bold Chinese character, and what a cell leaves free around them. */
const letterWidth = (letter: string): number => {
  if (/[fijlrtI1]/.test(letter)) return 0.65;
  if (/[mwMW]/.test(letter)) return 1.6;
  return /[A-Z]/.test(letter) ? 1.25 : 1.1;
};
const CHARACTER = 1.85;
const PADDING = 1.3;
/** So many Chinese characters are one word; longer headings may stand in two lines. */
const SHORT = 3;

const isChinese = (character: string) => character.codePointAt(0)! > 0x2e7f;

/** Width in characters of a column at which no word of its heading is broken. */
export function headingWidth(heading: string): number {
  const words = heading.split(/[\s\-/]+/).map((word) => {
    const characters = [...word];
    const chinese = characters.filter(isChinese).length;
    const together = chinese <= SHORT ? chinese : Math.ceil(chinese / 2);
    return chinese > 0
      ? together * CHARACTER
      : characters.reduce((sum, each) => sum + letterWidth(each), 0);
  });
  return Math.ceil(Math.max(0, ...words) + PADDING);
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
