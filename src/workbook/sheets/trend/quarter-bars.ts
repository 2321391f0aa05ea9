import { roundTo } from '../../../tracking/functions';
import { quarters, type Quarter } from '../../../tracking/quarter';

/** From nothing to all of the highest; fonts of Chinese offices have them, and they are read in grey. */
const BARS = '▁▂▃▄▅▆▇█';
const MOST = BARS.length - 1;
/** Binary fractions leave a whole bar at 6.999…: programs differ in what INT makes of that. */
const DIGITS = 9;
/** Stands for a quarter without a figure. */
const NONE = '·';

/**
 * The four quarters as four bars in one cell, drawn from zero: text, so that every program shows and prints them, and none
 * has to be told how.
 */
export function quarterBars(actuals: Readonly<Record<Quarter, unknown>>): string {
  const known = quarters
    .map((quarter) => actuals[quarter])
    .filter((each) => typeof each === 'number');
  if (known.length === 0) return '';
  const low = Math.min(0, ...known);
  const range = Math.max(0, ...known) - low || 1;
  return quarters
    .map((quarter) => {
      const actual = actuals[quarter];
      return typeof actual === 'number'
        ? BARS.charAt(Math.floor(roundTo((MOST * (actual - low)) / range, DIGITS)))
        : NONE;
    })
    .join('');
}

/** The same as a formula. @param cells of the four actuals. */
export function quarterBarsFormula(cells: readonly string[]): string {
  const all = cells.join(',');
  const low = `MIN(0,${all})`;
  const high = `MAX(0,${all})`;
  const bar = (cell: string) =>
    `IF(ISNUMBER(${cell}),MID("${BARS}",1+INT(ROUND(${MOST}*(${cell}-${low})/IF(${high}=${low},1,${high}-${low}),${DIGITS})),1),"${NONE}")`;
  return `=IF(COUNT(${all})=0,"",${cells.map(bar).join('&')})`;
}
