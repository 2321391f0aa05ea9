import { isLowerBetter } from '../../../plan/model';
import { isCountUnit } from '../../../measures/whole-units';
import { isCumulative, isNumber } from '../../entries/figures';
import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { targetEvidence } from '../../findings/wording';
import type { Rule } from '../../rule';

/** Things this few are done in one go. */
const FEW = 30;

/** The target of the year to the digit, long before its end, from less than half of it: perhaps the plan, and not what was done. */
export const targetAsActual: Rule = {
  id: 'target-as-actual',
  group: 'target',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '实际值等于全年目标', en: 'The target as the actual' },
  message: {
    'zh-CN':
      '{quarter}累计 {value}{unit}，与全年目标分毫不差，而此前不到一半。请核对是否误填了目标值；属实的请说明。',
    en: '{value} {unit} by {quarter} is the annual target to the digit, from less than half of it before. Check that it is not the target; explain it if it was reached.',
  },
  check({ row, figures, phasing, index }) {
    const { target, unit } = row;
    if (!isCumulative(row) || !isNumber(target)) return [];
    if (isCountUnit(unit) && target <= FEW) return [];
    if (isLowerBetter(row.operator) || index.firstAlike(row) !== row) return [];
    return eachFigure(figures, (figure, i) => {
      const before = figures[i - 1];
      const isDue = phasing[figure.quarter - 1]! >= 1;
      if (isDue || figure.value !== target || (before && before.value * 2 >= target)) return null;
      return { ...figureResult(row, figure, [targetEvidence(target, unit)]), isMore: true };
    });
  },
};
