import { isCountUnit } from '../../measures/whole-units';
import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import { tidy } from '../entries/figures';

/** Figures of a quarter that stand one row beside the one they belong to. */
export interface ShiftedFigures {
  quarter: Quarter;
  /** Rows whose figure is another one's, from top to bottom. */
  rows: readonly LedgerRow[];
  /** 1 where the figures stand one row too far down, -1 one too far up, 0 where they fit either neighbour. */
  by: 1 | -1 | 0;
}

/** Figures further from a target than this say no more about it (natural logarithms, as below). */
const FURTHEST = Math.log(100);
/** A fraction where whole things are counted is as good as ten times too much. */
const FRACTION = Math.log(10);
/** Likelihood, as a logarithm, from which on chance is no explanation; whole columns of real ledgers have 30 and more. */
const CERTAIN = 15;
/** Fewer rows are errors of their own. */
const FEWEST = 8;
/** The other direction explains less than this part of it, where the direction is clear. */
const CLEAR = 0.5;
/** In the row they belong to the middle one of the figures is not further from its target. */
const FITTING = Math.log(6);

/**
 * Looks for a run of figures that fit the targets of the rows above, or of those below, far better than their own.
 * @param rows in the order of the sheet
 * @returns null where nothing is shifted for certain
 */
export function shiftedFigures(
  rows: readonly LedgerRow[],
  quarter: Quarter,
): ShiftedFigures | null {
  const scales = rows.map((row) => scaleOf(row, quarter));
  const down = bestRun(scales, 1);
  const up = bestRun(scales, -1);
  const [best, other] = down.gain >= up.gain ? [down, up] : [up, down];
  if (best.gain < CERTAIN) return null;
  const shifted = rows.slice(best.from, best.to + 1);
  if (shifted.length < FEWEST) return null;
  const misfits = shifted
    .map((_, n) => misfit(scales[best.from + n]!, scales[best.from + n - best.by]))
    .filter((each) => each !== null)
    .sort((a, b) => a - b);
  if (misfits[misfits.length >> 1]! > FITTING) return null;
  return { quarter, rows: shifted, by: other.gain < best.gain * CLEAR ? best.by : 0 };
}

/** A row's figure and its target as logarithms, each taken once for three comparisons. */
export interface Scale {
  figure: number;
  aim: number;
  isFraction: boolean;
  isCounted: boolean;
}

export function scaleOf({ actuals, target, upper, unit }: LedgerRow, quarter: Quarter): Scale {
  const value = Number(actuals[quarter]);
  return {
    figure: Math.log(Math.abs(value)),
    aim: Math.log(Math.abs(Number(target ?? upper))),
    isFraction: !Number.isInteger(tidy(value)),
    isCounted: isCountUnit(unit),
  };
}

interface Run {
  /** How much better the figures fit the rows beside theirs, summed. */
  gain: number;
  from: number;
  to: number;
  by: 1 | -1;
}

/** The run of rows with the largest sum (Kadane's algorithm). */
function bestRun(scales: readonly Scale[], by: 1 | -1): Run {
  const best: Run = { gain: 0, from: 0, to: 0, by };
  let sum = 0;
  let from = 0;
  scales.forEach((scale, n) => {
    if (sum <= 0) from = n;
    sum = Math.max(sum, 0) + gainAt(scale, scales[n - by]);
    if (sum > best.gain) Object.assign(best, { gain: sum, from, to: n });
  });
  return best;
}

function gainAt(scale: Scale, beside: Scale | undefined): number {
  const own = misfit(scale, scale);
  const other = misfit(scale, beside);
  return own === null || other === null ? 0 : own - other;
}

/** How far a figure is from what the row aims at, as a logarithm; null where that says nothing. */
export function misfit({ figure, isFraction }: Scale, row: Scale | undefined): number | null {
  if (!row) return null;
  const distance = Math.abs(figure - row.aim);
  if (!Number.isFinite(distance)) return null;
  return Math.min(FURTHEST, distance) + (row.isCounted && isFraction ? FRACTION : 0);
}
