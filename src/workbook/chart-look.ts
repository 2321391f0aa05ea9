import { format, type Language, type Localised } from '../language/language';
import { inkOn } from './contrast';
import type { ChartDescription, ChartSeriesDescription } from './description';
import { TEXT_SIZE } from './styles';

/** Colour of the words of a chart. */
export const CHART_INK = '#404040';

/** Points of what is written in a chart: as large as the table beside it, so that it is read wherever that is. Titles are as Excel makes them. */
export const CHART_TEXT = { title: 14, words: TEXT_SIZE, small: 9 } as const;

/** Between the lines of an axis of shares: six marks have room to stand upright. */
export const SHARE_STEP = 0.2;

/** Whether the axis of values shows shares of a whole. */
export const showsShares = ({ valueRange }: ChartDescription): boolean => valueRange?.max === 1;

/** More names than this under columns stand upright, so that none is left out. */
const MANY_COLUMNS = 10;
/** More bars than this are written smaller, so that a chart has all offices of most districts. */
export const MANY_BARS = 20;

/** Points of the names and numbers at the bars or columns of a chart. */
export const barText = ({ type, categories }: ChartDescription): number =>
  type === 'bar' && categories.rows > MANY_BARS ? CHART_TEXT.small : CHART_TEXT.words;

export function namesStandUpright({ type, categories }: ChartDescription): boolean {
  return type === 'column' && categories.rows > MANY_COLUMNS;
}

export type LabelPlace = 'above' | 'centre' | 'foot' | 'end';

/** Values written in stacked bars, at the foot of columns that a line crosses, at the end of others, above the points of a line. */
export function labelLook(
  { color }: ChartSeriesDescription,
  { type, stacked, series }: ChartDescription,
): { place: LabelPlace; ink: string } {
  const isCrossed = series.some(({ as }) => as === 'line');
  const ink = stacked || isCrossed ? inkOn(color) : CHART_INK;
  if (type === 'line') return { place: 'above', ink };
  return { place: stacked ? 'centre' : isCrossed ? 'foot' : 'end', ink };
}

const first: Localised = { 'zh-CN': '，前 {count} 个单位', en: ', first {count} offices' };

/** A title that says so where a chart draws the first rows of its table alone. */
export const chartTitle = (
  title: string,
  { drawn, of }: { drawn: number; of: number },
  language: Language,
): string => (drawn < of ? `${title}${format(first[language], { count: drawn })}` : title);
