import { figureResult } from '../../findings/figure-result';
import { isNumber } from '../../entries/figures';
import type { Rule } from '../../rule';
import { targetEvidence } from '../../findings/wording';

/** Far more than the whole year's target: perhaps the wrong figure, perhaps too small a target. Growth has no such ratio. */
export const farAboveTarget: Rule = {
  id: 'far-above-target',
  group: 'target',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: true,
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
      '{quarter}为 {value}{unit}，是全年目标 {target}{unit} 的 {percent}%。请核对；属实的请说明。',
    en: '{value} {unit} for {quarter} is {percent}% of the annual target, {target} {unit}. Check it, or explain.',
  },
  check({ row, quarter, tracking, thresholds, index }) {
    // Said at the first of two rows of one indicator.
    if (index.firstAlike(row) !== row) return [];
    const { target } = row;
    const { actual } = tracking;
    if (row.measure === 'growth' || row.operator === '<=' || tracking.due === null) return [];
    if (!isNumber(target) || target <= 0 || actual === null) return [];
    if (actual <= target * thresholds.farAbove) return [];
    const percent = Math.round((actual / target) * 100);
    const against = [targetEvidence(target, row.unit)];
    return [figureResult(row, { quarter, value: actual }, against, { target, percent })];
  },
};
