import type { Language, Localised } from '../../language/language';
import { unitWords } from '../../measures/units';
import type { Area } from '../address';
import type { ConditionalFormatDescription } from '../description';
import { textWidth } from './row-heights';

/**
 * Numbers in groups of thousands. One decimal at least and three at most, so that what was reported is not rounded away;
 * counts of whole things have none where they are whole.
 */
export const FIGURE = '#,##0.0##';
const WHOLE_FIGURE = '#,##0';

/** The same of what is typed. */
export const ENTERED = '#,##0.0#####';

/** A difference with its sign, and what is short in red: the sign tells it in grey too. */
export const SIGNED = '+#,##0.0##;[Red]-#,##0.0##;0';
const WHOLE_SIGNED = '+#,##0;[Red]-#,##0;0';

/** Units of which a difference is one of points, with the word that stands behind it. */
const points: readonly { unit: string; word: Localised }[] = [
  { unit: '%', word: { 'zh-CN': '百分点', en: ' pts' } },
  { unit: '‰', word: { 'zh-CN': '千分点', en: ' per mille pts' } },
];

/** What stands behind a difference of figures in a unit; nothing where it is one of that unit. */
export const pointsOf = (unit: string, language: Language): string =>
  points.find((each) => each.unit === unit)?.word[language] ?? '';

const counted = unitWords.flatMap(({ word, whole }) => (whole ? [word] : []));

/** How the figures of an area are shown, by the unit of measure in their rows. @param unit its column. */
export const figureFormats = (at: Area, unit: number): ConditionalFormatDescription[] => [
  { at, where: { column: unit, texts: counted, isWhole: true }, numberFormat: WHOLE_FIGURE },
];

/**
 * Lower ends of ranges with the upper end behind them. Each look asks for the very end that stands in its row, and is gone with it.
 * @param ends of the plan's ranges. @param upper column of the upper ends. Before the other looks of the area: the first one holds.
 */
export const rangeFormats = (
  at: Area,
  upper: number,
  ends: readonly number[],
): ConditionalFormatDescription[] =>
  [...new Set(ends)].slice(0, MOST_ENDS).flatMap((end) =>
    [true, false].map((isWhole) => ({
      at,
      where: { column: upper, texts: [String(end)], isWhole },
      numberFormat: `${isWhole ? WHOLE_FIGURE : FIGURE}"～${inThousands(end)}"`,
    })),
  );

/** A plan with more ends than that names them in the column of upper ends alone. */
const MOST_ENDS = 50;

/** The same of differences: those of rates are points. */
export const differenceFormats = (
  at: Area,
  unit: number,
  language: Language,
): ConditionalFormatDescription[] => [
  { at, where: { column: unit, texts: counted, isWhole: true }, numberFormat: WHOLE_SIGNED },
  ...points.map(({ unit: rate, word }) => ({
    at,
    where: { column: unit, texts: [rate], isWhole: false },
    numberFormat: signedWith(word[language]),
  })),
];

const signedWith = (word: string) => `+#,##0.0##"${word}";[Red]-#,##0.0##"${word}";0"${word}"`;

/** A share as a bar behind its number; all of the cell at 100 %. */
export const shareBar = (at: Area): ConditionalFormatDescription => ({
  at,
  bar: { color: '#BDD7EE', full: 1 },
});

/** Characters that a cell needs around its number. */
const PADDING = 2;

const { format: inThousands } = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** Characters that a number takes at most, counted without making its text: groups, and three decimals behind a point. */
function mostCharacters(figure: number): number {
  let characters = Number.isInteger(figure) ? 1 : 1 + 4;
  // Rounded up, 999.9999 has a digit more.
  for (let rest = Math.abs(figure) + 1; rest >= 10; rest /= 10) characters += 4 / 3;
  return characters;
}

/** Width in characters at which figures of this size are seen whole, in thousands. */
export function figureWidth(figures: readonly unknown[], least: number): number {
  // Of a hundred thousand rows, more than a call takes as arguments.
  return figures.reduce<number>(
    (width, figure) =>
      typeof figure === 'number' && mostCharacters(figure) + PADDING > width
        ? Math.max(width, inThousands(Math.abs(figure)).length + PADDING)
        : width,
    Math.max(least, PADDING),
  );
}

/** The same of differences, which have a sign before them and may have a word behind them. @param differences with their units of measure. */
export const differenceWidth = (
  differences: readonly (readonly [difference: number, unit: string])[],
  least: number,
  language: Language,
): number =>
  differences.reduce(
    (width, [difference, unit]) =>
      Math.max(
        width,
        1 +
          inThousands(Math.abs(difference)).length +
          textWidth(pointsOf(unit, language)) +
          PADDING,
      ),
    least,
  );
