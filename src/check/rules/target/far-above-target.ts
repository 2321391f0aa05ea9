import { figureResult } from '../../findings/figure-result';
import { isNumber } from '../../entries/figures';
import type { Rule } from '../../rule';
import { targetEvidence } from '../../findings/wording';

/** Far more than the whole target, or than a ceiling: perhaps the wrong figure, perhaps too small a target. Growth has no such ratio. */
export const farAboveTarget: Rule = {
  id: 'far-above-target',
  group: 'target',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '远超目标', en: 'Far above target' },
  yieldsTo: [
    'date-entered',
    'percent-scale',
    'scale-slip',
    'jump',
    'share-above-hundred',
    'outside-unit',
  ],
  message: {
    'zh-CN':
      '{quarter}为 {value}{unit}，是目标 {target}{unit} 的 {percent}%。请核对；属实的请说明。',
    en: '{value} {unit} for {quarter} is {percent}% of the target, {target} {unit}. Check it, or explain.',
  },
  check({ row, figures, quarter, thresholds, index }) {
    // Said at the first of two rows of one indicator.
    if (index.isSaidAbove(row, quarter)) return [];
    // Up to its upper end a range is met.
    const target = row.operator === 'range' && isNumber(row.upper) ? row.upper : row.target;
    // A target of a later year is far away, and what passes it many times over is wrong today.
    const actual = figures.find((figure) => figure.quarter === quarter)?.value ?? null;
    if (row.measure === 'growth' || !isNumber(target) || target <= 0 || actual === null) return [];
    if (actual <= target * thresholds.farAbove) return [];
    const percent = Math.round((actual / target) * 100);
    const against = [targetEvidence(target, row.unit)];
    const figure = { quarter, value: actual };
    return [{ ...figureResult(row, figure, against, { target, percent }), isMore: true }];
  },
};
