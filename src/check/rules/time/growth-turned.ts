import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { isPercent } from '../../entries/figures';
import { actualEvidence, quarterName } from '../../findings/wording';
import type { Rule } from '../../rule';

/** Points by which a growth that turns into a fall, or the other way round, may move without a question. */
const POINTS = 8;

/** A growth rate changed its sign and moved far: a slip of the sign, or something to explain. */
export const growthTurned: Rule = {
  id: 'growth-turned',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '增速正负反转', en: 'Growth turned' },
  yieldsTo: ['percent-scale', 'index-entered', 'jump', 'outside-unit'],
  message: {
    'zh-CN':
      '{quarter}增速 {value}%，{earlier}为 {before}%，正负相反。请核对正负号；属实的请说明原因。',
    en: 'Growth of {value}% for {quarter} after {before}% for {earlier}: its sign turned. Check the sign, or explain why.',
  },
  check({ row, figures }) {
    if (row.measure !== 'growth' || !isPercent(row.unit)) return [];
    return eachFigure(figures, (figure, i) => {
      const last = figures[i - 1];
      if (!last || last.value * figure.value >= 0) return null;
      if (Math.abs(figure.value - last.value) <= POINTS) return null;
      const { quarter, value } = last;
      const values = { earlier: quarterName(quarter), before: value };
      return {
        ...figureResult(row, figure, [actualEvidence(quarter, value, row.unit)], values),
        isMore: figure.value > value,
      };
    });
  },
};
