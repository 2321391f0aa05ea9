import { format, type Language, type Localised } from '../language/language';
import { inkOn } from './contrast';
import type { ChartDescription, ChartSeriesDescription } from './description';

/** Colour of the words of a chart. */
export const CHART_INK = '#404040';

/** More names than this under columns stand upright, so that none is left out. */
const MANY_COLUMNS = 10;
/** More names than this beside bars are written smaller, and none is left out. */
const MANY_BARS = 25;

export function namesStandUpright({ type, categories }: ChartDescription): boolean {
  return type === 'column' && categories.rows > MANY_COLUMNS;
}

export function namesAreSmall({ type, categories }: ChartDescription): boolean {
  return type === 'bar' && categories.rows > MANY_BARS;
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
