import { figureResult } from '../../findings/figure-result';
import { isCumulative } from '../../entries/figures';
import type { Rule } from '../../rule';
import { actualEvidence, quarterName } from '../../findings/wording';

/** A figure counted from 1 January is smaller than an earlier quarter's. */
export const cumulativeFell: Rule = {
  id: 'cumulative-fell',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '累计数下降', en: 'Cumulative figure fell' },
  yieldsTo: ['percent-scale', 'scale-slip', 'negative-count', 'net-decrease'],
  message: {
    'zh-CN':
      '{quarter}累计 {value}，小于{earlier}的 {before}。请核对是否填了当季数；确有核减的请说明。',
    en: '{value} for {quarter} is below {before} for {earlier}. Check whether it is the quarter alone; explain a real revision.',
  },
  check({ row, figures }) {
    if (!isCumulative(row)) return [];
    return figures.flatMap((figure, i) => {
      const last = figures[i - 1];
      if (!last || figure.value >= last.value) return [];
      const { quarter, value } = last;
      return [
        figureResult(row, figure, [actualEvidence(quarter, value, row.unit)], {
          earlier: quarterName(quarter),
          before: value,
        }),
      ];
    });
  },
};
