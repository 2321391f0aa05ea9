import { isLowerBetter } from '../../plan/model';
import { isCountUnit } from '../../measures/whole-units';
import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import { isCumulative, isNumber } from '../entries/figures';
import { byOffice } from './by-office';

/** Figures of a quarter that are all as many times too low, or too high. */
export interface SlippedFigures {
  /** In the order of the sheet. */
  rows: readonly TrackedLedgerRow[];
  /** 10, 100, 1000 or 10000. */
  times: number;
  isTooHigh: boolean;
  /** What else was entered with them, by the same office or on the same sheet: it is as doubtful. */
  beside: readonly TrackedLedgerRow[];
}

/** Powers of ten that a figure may be too low or too high by. */
const STEPS = [1, 2, 3, 4, -1, -2, -3, -4] as const;
/** How far from what is expected a figure may be besides, as a logarithm to the base of ten. */
const APART = 0.35;
/** So many figures of an office, or of the sheet, that are all as far below what is expected are in another unit of measure. */
const FEWEST = 4;
/** A few rows of many may have come further. */
const PART = 0.85;

/**
 * Looks for figures of a whole column, or of an office, that are some ten, hundred, thousand or ten thousand times too low or too
 * high.
 * @param rows in the order of the sheet
 * @returns null where nothing slipped for certain
 */
export function slippedFigures(
  rows: readonly TrackedLedgerRow[],
  quarter: Quarter,
): SlippedFigures | null {
  const zeros = new Map<TrackedLedgerRow, number>();
  for (const row of rows) {
    const missing = zerosMissing(row, quarter);
    if (missing !== null) zeros.set(row, missing);
  }
  // In nearly every ledger there are none, or a few by chance.
  if (zeros.size < FEWEST) return null;
  const groups = [rows, ...byOffice(rows).values()];
  for (const step of STEPS) {
    const isSlip = (row: TrackedLedgerRow) => zeros.get(row) === step;
    const isTelling = step > 0 ? isTellingLow : isTellingHigh;
    const slipped = groups.filter((group) => {
      const slips = group.filter(isSlip).filter((row) => isTelling(row, quarter));
      if (slips.length < FEWEST) return false;
      return slips.length >= group.filter((row) => isTelling(row, quarter)).length * PART;
    });
    if (slipped.length === 0) continue;
    const found = new Set(slipped.flatMap((group) => group.filter(isSlip)));
    const beside = new Set(slipped.flat());
    return {
      rows: rows.filter((row) => found.has(row)),
      times: 10 ** Math.abs(step),
      isTooHigh: step < 0,
      beside: rows.filter((row) => beside.has(row) && !found.has(row)),
    };
  }
  return null;
}

/** Of what is counted one by one one in ten may well be done, unless more were there before. */
const isTellingLow = (row: TrackedLedgerRow, quarter: Quarter): boolean =>
  !isLowerBetter(row.operator) &&
  Number.isFinite(shortfallOf(row, quarter)) &&
  (!isCountUnit(row.unit) || Number(row.actuals[quarter]) < lastOf(row, quarter));

/** Ten times of what is due is done of nothing but what is small. */
const isTellingHigh = (row: TrackedLedgerRow, quarter: Quarter): boolean =>
  Number.isFinite(shortfallOf(row, quarter)) && Number(row.target) > FEWEST;

/** How many zeros a figure lacks, or below nothing has too many, to be about what is expected; null where it is no whole step. */
function zerosMissing(row: TrackedLedgerRow, quarter: Quarter): number | null {
  const shortfall = shortfallOf(row, quarter);
  const zeros = Math.round(shortfall);
  const isStep = STEPS.some((step) => step === zeros);
  return isStep && Math.abs(shortfall - zeros) < APART ? zeros : null;
}

/** How far a figure is below what is expected, as a logarithm to the base of ten; not finite where that says nothing. */
const shortfallOf = (row: TrackedLedgerRow, quarter: Quarter): number =>
  Math.log10(expectedOf(row, quarter) / Number(row.actuals[quarter]));

/** About what a figure should be: what is due, or at least what was there before. */
function expectedOf(row: TrackedLedgerRow, quarter: Quarter): number {
  const last = lastOf(row, quarter);
  if (isCumulative(row)) return Math.max(last, Number(row.target) * row.curve.due[quarter - 1]!);
  return row.measure === 'level' ? last || Number(row.baseline) || Number(row.target) : NaN;
}

/** The largest figure of the quarters before; 0 without one. */
function lastOf({ actuals }: TrackedLedgerRow, quarter: Quarter): number {
  let largest = 0;
  for (const each of quarters) {
    if (each >= quarter) break;
    const value = actuals[each];
    if (isNumber(value)) largest = Math.max(largest, value);
  }
  return largest;
}
