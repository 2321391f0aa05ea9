import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import { misfit, scaleOf } from './shifted-figures';

/** So many rows rise or fall in one run by chance in no ledger. */
const FEWEST = 12;
/** Of them so many figures are different ones: nothing everywhere is in order too. */
const DIFFERENT = 8;
/** The middle one of the figures is so many times (as a logarithm) further from its target than it would be in its place. */
const APART = Math.log(2);

/**
 * The longest run of rows whose figures rise or fall from row to row while their targets do not: a column that was sorted
 * without its rows. Blanks and texts are passed over.
 * @param rows in the order of the sheet
 * @returns an empty list where nothing was sorted for certain
 */
export function sortedFigures(rows: readonly LedgerRow[], quarter: Quarter): readonly LedgerRow[] {
  const entered = rows.filter(({ actuals }) => typeof actuals[quarter] === 'number');
  const figures = entered.map((row) => valueOf(row, quarter));
  const rising = longestRun(entered, figures, (a, b) => a <= b);
  const falling = longestRun(entered, figures, (a, b) => a >= b);
  const run = rising.length >= falling.length ? rising : falling;
  if (run.length < FEWEST) return [];
  const different = new Set(run.map((row) => valueOf(row, quarter))).size;
  return different >= DIFFERENT && isApart(run, quarter) ? run : [];
}

const valueOf = ({ actuals }: LedgerRow, quarter: Quarter): number => Number(actuals[quarter]);

/** The first of the longest runs of rows each of whose figures is in order with the one before. */
function longestRun(
  rows: readonly LedgerRow[],
  figures: readonly number[],
  isInOrder: (before: number, figure: number) => boolean,
): readonly LedgerRow[] {
  let [from, to] = [0, 0];
  for (let start = 0; start < figures.length;) {
    let end = start + 1;
    while (end < figures.length && isInOrder(figures[end - 1]!, figures[end]!)) end++;
    if (end - start > to - from) [from, to] = [start, end];
    start = end;
  }
  return rows.slice(from, to);
}

/** Whether the figures fit the targets of their rows far worse than the same targets in the order of the figures. */
function isApart(run: readonly LedgerRow[], quarter: Quarter): boolean {
  const scales = run
    .map((row) => scaleOf(row, quarter))
    .filter((scale) => misfit(scale, scale) !== null);
  const figures = [...scales].sort((a, b) => a.figure - b.figure);
  const aims = [...scales].sort((a, b) => a.aim - b.aim);
  const own = middle(scales.map((scale) => misfit(scale, scale)!));
  const ranked = middle(figures.map((scale, n) => misfit(scale, aims[n])!));
  return own - ranked > APART;
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
