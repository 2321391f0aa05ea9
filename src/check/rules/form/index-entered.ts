import type { Localised } from '../../../language/language';
import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import type { Rule } from '../../rule';
import { decimalsOf } from '../../entries/digits';
import { isPercent, tidy, type Figure } from '../../entries/figures';
import { referenceEvidence, referencesOf, type Reference } from '../../entries/references';

/** Points within which an index less 100 may be the growth that was meant. */
const NEAR = 10;
/** And within which of the figure before it is sooner that than another index: of prices, or of the month before. */
const BESIDE = 2;
/** A decimal point that was lost leads to something else: 104 is 10.4 as well as 4. */
const APART = 5;
/** A rate told more exactly than its row, and so far from all of it, is sooner a ratio. */
const OFF = 3;

/** 106.3 in a row of growth: the index (上年=100) instead of the growth of 6.3%; or 1.063, the ratio itself. */
export const indexEntered: Rule = {
  id: 'index-entered',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '增速填成指数', en: 'Index instead of growth' },
  message: {
    'zh-CN': '{quarter}填了 {value}%，像是{what}。{meant}确无误的请说明。',
    en: '{value}% for {quarter} looks like {what}. {meant} Explain it if it is right.',
  },
  check({ row, figures }) {
    if (row.measure !== 'growth' || !isPercent(row.unit)) return [];
    return eachFigure(figures, (figure, i) => {
      const before = figures.slice(0, i);
      const references = referencesOf(row, before);
      if (references.length === 0) return null;
      const against = [referenceEvidence(references[0]!, row.unit)];
      if (isRatio(figure.value, references)) {
        return figureResult(row, figure, against, { what: RATIO, meant: BY_RATIO });
      }
      const growth = tidy(figure.value - 100);
      if (!references.every(({ value }) => Math.abs(growth - value) <= NEAR)) return null;
      if (!isPlain(figure.value, growth, before[before.length - 1])) {
        return figureResult(row, figure, against, { what: INDEX, meant: BY_INDEX });
      }
      return {
        ...figureResult(row, figure, against, { what: INDEX, meant: asGrowth(growth) }),
        fix: { kind: 'rescale' as const, value: growth },
      };
    });
  },
};

/** Whether an index less 100 is what was meant, and nothing else may have been. */
const isPlain = (value: number, growth: number, last: Figure | undefined): boolean =>
  last !== undefined &&
  Math.abs(growth - last.value) <= BESIDE &&
  !(Number.isInteger(value) && Math.abs(value / 10 - last.value) <= APART);

/** 1.063 where others are told as 6.1: far from them, and as near as an index less 100 would have to be. */
function isRatio(value: number, references: readonly Reference[]): boolean {
  const exact = Math.max(1, ...references.map((each) => decimalsOf(each.value)));
  const growth = (value - 1) * 100;
  return (
    decimalsOf(value) > exact &&
    references.every(
      (each) => Math.abs(value - each.value) > OFF && Math.abs(growth - each.value) <= NEAR,
    )
  );
}

const INDEX: Localised = { 'zh-CN': '以上年为 100 的指数', en: 'an index with last year as 100' };
const RATIO: Localised = { 'zh-CN': '与上年之比', en: 'the ratio to last year' };
const BY_INDEX: Localised = {
  'zh-CN': '增速应填指数减去 100 的差。',
  en: 'Growth is the index less 100.',
};
const BY_RATIO: Localised = {
  'zh-CN': '增速应填比值减 1 后乘 100 的数，如 1.063 填 6.3。',
  en: 'Growth is the ratio less 1, times 100: 6.3 for 1.063.',
};
const asGrowth = (growth: number): Localised => ({
  'zh-CN': `增速应减去 100，是否应为 ${growth}%？`,
  en: `Growth is the index less 100: was ${growth}% meant?`,
});
