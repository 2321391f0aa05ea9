import { isLowerBetter } from '../../../plan/model';
import { isCountUnit } from '../../../measures/whole-units';
import type { LedgerRow } from '../../../tracking/ledger-row';
import type { Shares } from '../../../tracking/curve';
import type { Quarter } from '../../../tracking/quarter';
import { isCumulative, isNumber, tidy } from '../../entries/figures';
import { figureResult } from '../../findings/figure-result';
import { actualEvidence, quarterName } from '../../findings/wording';
import type { Rule } from '../../rule';

/** Counts with targets this small come in leaps; an amount that small is asked about where it is the same to the digit. */
const SMALL_TARGET = 10;
/** Share of what is due in the quarter that is next to nothing. */
const LITTLE = 0.1;

/** A sum that grew by next to nothing in the reporting quarter, though its target is not reached: perhaps last quarter's figure. */
export const standsStill: Rule = {
  id: 'stands-still',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '本季几乎没有新增', en: 'Next to nothing added' },
  yieldsTo: [
    'percent-scale',
    'scale-slip',
    'cumulative-fell',
    'year-below-quarter',
    'negative-count',
    'net-decrease',
  ],
  message: {
    'zh-CN':
      '{quarter}累计 {value}{unit}，{earlier}累计 {before}{unit}，本季只新增 {added}{unit}（按序时应新增 {scheduled}{unit}）。请核对是否照抄上季；属实的请说明原因。',
    en: '{value} {unit} by {quarter} after {before} by {earlier}: {added} in the quarter, where {scheduled} are due. Check that it was not copied, or explain why.',
  },
  check({ row, figures, quarter, phasing, index }) {
    const last = figures[figures.length - 2];
    const figure = figures[figures.length - 1];
    if (!last || figure?.quarter !== quarter || last.value <= 0) return [];
    const scheduled = scheduledIn(row, phasing, last.quarter, quarter);
    const added = tidy(figure.value - last.value);
    if (scheduled === null || (comesInLeaps(row) && (isCountUnit(row.unit) || added > 0)))
      return [];
    if (added < 0 || added >= scheduled * LITTLE) return [];
    if (figure.value >= Number(row.target) || index.firstAlike(row) !== row) return [];
    return [
      figureResult(row, figure, [actualEvidence(last.quarter, last.value, row.unit)], {
        earlier: quarterName(last.quarter),
        before: last.value,
        added,
        scheduled: tidy(scheduled),
      }),
    ];
  },
};

const comesInLeaps = ({ target }: LedgerRow): boolean => Number(target) < SMALL_TARGET;

/** What is due between two quarters of a sum that is to grow; null of others. */
function scheduledIn(row: LedgerRow, phasing: Shares, from: Quarter, to: Quarter): number | null {
  const { target } = row;
  if (!isCumulative(row) || isLowerBetter(row.operator) || !isNumber(target)) return null;
  return target * (phasing[to - 1]! - phasing[from - 1]!);
}
