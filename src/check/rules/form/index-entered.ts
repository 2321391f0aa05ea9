import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import type { Rule } from '../../rule';
import { isPercent, tidy } from '../../entries/figures';
import { referenceEvidence, referencesOf } from '../../entries/references';

/** Points within which an index less 100 is the growth that was meant. */
const NEAR = 10;

/** 106.3 in a row of growth: the index (上年=100) instead of the growth of 6.3%. */
export const indexEntered: Rule = {
  id: 'index-entered',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '增速填成指数', en: 'Index instead of growth' },
  message: {
    'zh-CN':
      '{quarter}填了 {value}%，像是以上年为 100 的指数，增速应减去 100，是否应为 {meant}%？确无误的请说明。',
    en: '{value}% for {quarter} looks like an index with last year as 100. Growth is the index less 100: was {meant}% meant? Explain it if not.',
  },
  check({ row, figures }) {
    if (row.measure !== 'growth' || !isPercent(row.unit)) return [];
    return eachFigure(figures, (figure, i) => {
      const meant = tidy(figure.value - 100);
      const references = referencesOf(row, figures.slice(0, i));
      const isMeant = references.every(({ value }) => Math.abs(meant - value) <= NEAR);
      if (references.length === 0 || !isMeant) return null;
      return {
        ...figureResult(row, figure, [referenceEvidence(references[0]!, row.unit)], { meant }),
        fix: { kind: 'rescale' as const, value: meant },
      };
    });
  },
};
