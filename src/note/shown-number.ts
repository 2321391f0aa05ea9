import { roundTo } from '../tracking/functions';

/** How a cell shows its number: as it is, 0.5 as 50.0%, or points with one decimal. */
export type Shown = 'plain' | 'percent' | 'points';

/** A number as its cell shows it; `points` without the sign, which the words around it tell. */
export function shownNumber(value: number, shown: Shown): string {
  switch (shown) {
    case 'percent':
      return `${roundTo(value * 100, 1).toFixed(1)}%`;
    case 'points':
      return Math.abs(roundTo(value, 1)).toFixed(1);
    case 'plain':
      // Eleven digits, as cells of the usual width: 0.1 + 0.2 is 0.3.
      return String(Number(value.toPrecision(11)));
  }
}
