import { isCountUnit } from '../../../measures/whole-units';
import { isNumber } from '../../entries/figures';
import { figureResult } from '../../findings/figure-result';
import { evidence } from '../../findings/wording';
import type { Rule } from '../../rule';

/** Counts this small are alike by chance. */
const FEW = 30;

/** A whole year may come to the same as the one before, in so few digits. */
const DIGITS = 2;
const isRound = (value: number): boolean => value === Number(value.toPrecision(DIGITS));

/** Last year's total to the digit, or a round one before the year is over: perhaps the column of last year was copied. */
export const lastYearAsActual: Rule = {
  id: 'last-year-as-actual',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '实际值等于上年全年数', en: 'Last year’s total as the actual' },
  yieldsTo: ['jump', 'target-as-actual'],
  message: {
    'zh-CN':
      '{quarter}累计 {value}{unit}，与上年全年数分毫不差。请核对是否误填了上年数；属实的请说明。',
    en: '{value} {unit} by {quarter} is last year’s total to the digit. Check that it is not last year’s figure; explain it if it was reached.',
  },
  check({ row, figures, phasing, index }) {
    const { baseline, unit } = row;
    if (row.measure !== 'total' || !isNumber(baseline) || baseline <= 0) return [];
    if (isCountUnit(unit) && baseline <= FEW) return [];
    if (index.firstAlike(row) !== row) return [];
    const figure = figures.find(({ value }) => value === baseline);
    if (!figure || (phasing[figure.quarter - 1]! >= 1 && isRound(baseline))) return [];
    const against = [evidence('基期值', 'Baseline', `${baseline}${unit}`)];
    return [{ ...figureResult(row, figure, against), isMore: true }];
  },
};
