import type { LedgerRow } from '../../../tracking/ledger-row';
import { figureResult } from '../../findings/figure-result';
import {
  isCumulative,
  isNumber,
  isPercent,
  median,
  tidy,
  type Figure,
} from '../../entries/figures';
import type { Evidence } from '../../findings/finding';
import type { Rule, RuleContext } from '../../rule';
import { evidence } from '../../findings/wording';

/**
 * A figure far from the indicator's own history: its medians, so that one odd quarter does not excuse the next, and what
 * the schedule would add. The first figure of a year is compared with the baseline alone.
 */
export const jump: Rule = {
  id: 'jump',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '波动异常', en: 'Jump' },
  yieldsTo: [
    'date-entered',
    'percent-scale',
    'scale-slip',
    'cumulative-fell',
    'share-above-hundred',
    'outside-unit',
    'negative-count',
  ],
  message: {
    'zh-CN':
      '{quarter}为 {value}{unit}，与前期相比变动过大（常值 {usual}{unit}）。请核对；属实的请说明原因。',
    en: '{value} {unit} for {quarter} moved too far from before (usually {usual} {unit}). Check it, or explain why.',
  },
  check(context) {
    const { row, figures } = context;
    return figures.flatMap((figure, i) => {
      const usual = isCumulative(row)
        ? usualAddition(context, figures.slice(0, i), figure)
        : usualLevel(context, figures.slice(0, i), figure);
      if (!usual) return [];
      return [figureResult(row, figure, [usual.evidence], { usual: tidy(usual.usual) })];
    });
  },
};

interface Usual {
  usual: number;
  evidence: Evidence;
}

/** Targets this small are done in one go. */
const SMALL_TARGET = 10;

function usualAddition(
  { row, phasing, thresholds }: RuleContext,
  before: readonly Figure[],
  { quarter, value }: Figure,
): Usual | null {
  const last = before[before.length - 1];
  if (!last || !isNumber(row.target) || row.target < SMALL_TARGET) return null;
  const additions = before.map((each, i) => each.value - (before[i - 1]?.value ?? 0));
  const phase = phasing[quarter - 1]!;
  const scheduled = row.target * (phase - phasing[last.quarter - 1]!);
  const expected = Math.max(scheduled, median(additions));
  // Nothing was due yet, and nothing done: an even quarter of the target is no jump.
  const usual = expected > 0 ? expected : row.target / 4;
  // A quarter that catches up with the schedule is no jump.
  const catchUp = row.target * phase;
  if (value - last.value <= thresholds.jumpFactor * usual || value <= catchUp) return null;
  const shown = `${tidy(usual)}${row.unit}`;
  return { usual, evidence: evidence('每季常增数', 'Usual addition', shown) };
}

function usualLevel(
  { row, thresholds }: RuleContext,
  before: readonly Figure[],
  { quarter, value }: Figure,
): Usual | null {
  const history = before.map((each) => each.value);
  const baseline = row.measure === 'level' && isNumber(row.baseline) ? row.baseline : null;
  if (baseline !== null) history.push(baseline);
  if (history.length === 0) return null;
  const usual = median(history);
  if (isNear(value, usual, row, thresholds)) return null;
  // What a plan calls a level may add up over the year, as turnover does: as far along as the year is, it is no jump either.
  const last = before[before.length - 1];
  const paced = last ? (last.value * quarter) / last.quarter : (usual * quarter) / 4;
  if (row.measure === 'level' && isNear(value, paced, row, thresholds)) return null;
  return { usual, evidence: evidence('前期常值', 'Usual value', `${tidy(usual)}${row.unit}`) };
}

function isNear(
  value: number,
  expected: number,
  row: LedgerRow,
  thresholds: RuleContext['thresholds'],
): boolean {
  const inPoints = isPercent(row.unit) || row.measure === 'change_pp' || row.measure === 'growth';
  const limit = inPoints ? thresholds.pointsJump : thresholds.levelJump * Math.abs(expected);
  return Math.abs(value - expected) <= limit;
}
