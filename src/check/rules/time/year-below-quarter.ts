import { figureResult } from '../../findings/figure-result';
import { isCumulative } from '../../entries/figures';
import type { Rule } from '../../rule';
import { actualEvidence, quarterName } from '../../findings/wording';

/** The whole year counts less than one of its quarters did; next to the quarter just before, `cumulative-fell` says so. */
export const yearBelowQuarter: Rule = {
  id: 'year-below-quarter',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'less',
  title: { 'zh-CN': '全年小于前期累计', en: 'Year below a quarter' },
  yieldsTo: ['percent-scale', 'scale-slip'],
  message: {
    'zh-CN': '全年累计 {value}，小于{quarter}已报的 {before}。请核对；确有核减的请说明。',
    en: 'The year’s {value} is below the {before} reported for {quarter}. Check it, or explain the revision.',
  },
  check({ row, figures }) {
    if (!isCumulative(row)) return [];
    const year = figures[figures.length - 1];
    if (!year || year.quarter !== 4) return [];
    const last = figures[figures.length - 2];
    if (!last || year.value < last.value) return [];
    const above = figures.find(({ value }) => value > year.value);
    if (!above) return [];
    const { quarter, value } = above;
    return [
      figureResult(row, year, [actualEvidence(quarter, value, row.unit)], {
        quarter: quarterName(quarter),
        before: value,
      }),
    ];
  },
};
