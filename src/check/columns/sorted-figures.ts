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
  const rising = longestRun(entered, (a, b) => valueOf(a, quarter) <= valueOf(b, quarter));
  const falling = longestRun(entered, (a, b) => valueOf(a, quarter) >= valueOf(b, quarter));
  const run = rising.length >= falling.length ? rising : falling;
  const different = new Set(run.map((row) => valueOf(row, quarter))).size;
  return run.length >= FEWEST && different >= DIFFERENT && isApart(run, quarter) ? run : [];
}

const valueOf = ({ actuals }: LedgerRow, quarter: Quarter): number => Number(actuals[quarter]);

function longestRun(
  rows: readonly LedgerRow[],
  isInOrder: (before: LedgerRow, row: LedgerRow) => boolean,
): readonly LedgerRow[] {
  const runs: LedgerRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && isInOrder(run.at(-1)!, row)) run.push(row);
    else runs.push([row]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
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
