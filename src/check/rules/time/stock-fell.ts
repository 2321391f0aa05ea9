import { isCountUnit } from '../../../measures/whole-units';
import type { Localised } from '../../../language/language';
import { isNumber, type Figure } from '../../entries/figures';
import { isStock } from '../../entries/stock';
import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { actualEvidence, evidence, quarterName } from '../../findings/wording';
import type { Rule } from '../../rule';

/** So much of a stock does not leave in the first quarter. */
const MUCH = 0.1;

/** What is to grow has become fewer than there were at the start of the year. */
export const stockFell: Rule = {
  id: 'stock-fell',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'less',
  title: { 'zh-CN': '存量低于基期', en: 'Stock below its baseline' },
  yieldsTo: ['percent-scale', 'scale-slip', 'negative-count', 'jump', 'stock-below-flow'],
  message: {
    'zh-CN':
      '{quarter}末为 {value}{unit}，低于基期 {baseline}{unit}{since}。请核对；确有减少的请说明。',
    en: '{value} {unit} at the end of {quarter} is below the baseline of {baseline} {unit}{since}. Check it, or explain what left.',
  },
  check({ row, figures, index }) {
    const { baseline, target, unit } = row;
    if (!isStock(row) || !isCountUnit(unit) || index.firstAlike(row) !== row) return [];
    if (!isNumber(baseline) || Number(target) < baseline) return [];
    return eachFigure(figures, (figure, i) => {
      const last = figures[i - 1];
      // Said when it happens; at the start of the year a little fewer are counted than at its end.
      const least = last ? baseline : baseline * (1 - MUCH);
      if ((last && last.value < baseline) || figure.value >= least) return null;
      const against = [
        evidence('基期值', 'Baseline', `${baseline}${unit}`),
        ...(last ? [actualEvidence(last.quarter, last.value, unit)] : []),
      ];
      return figureResult(row, figure, against, {
        baseline,
        since: last ? sinceText(last, unit) : '',
      });
    });
  },
};

const sinceText = ({ quarter, value }: Figure, unit: string): Localised => ({
  'zh-CN': `（${quarterName(quarter)['zh-CN']}为 ${value}${unit}）`,
  en: `, after ${value} for ${quarterName(quarter).en}`,
});
