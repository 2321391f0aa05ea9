import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isNumber, isPercent, tidy } from '../../entries/figures';
import type { Rule } from '../../rule';
import { evidence, figureOf } from '../../findings/wording';

/**
 * The year's growth rate is not what level and baseline give. Only at the end of the year: a baseline is a whole year's, and a
 * level at the end of an earlier quarter may count part of a year.
 */
export const growthMismatch: Rule = {
  id: 'growth-mismatch',
  group: 'relations',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '增速与水平不符', en: 'Growth differs from level' },
  yieldsTo: ['percent-scale', 'scale-slip'],
  message: {
    'zh-CN':
      '全年增速填 {value}%，按“{level}”的 {amount}{unit} 和基期 {baseline}{unit} 推算为 {implied}%。请核对；口径不同的请说明。',
    en: 'Growth is {value}%, while {amount} {unit} of {level} and its baseline {baseline} {unit} give {implied}%. Check them, or explain the difference.',
  },
  check({ row, index, thresholds }) {
    const value = row.actuals[4];
    if (row.measure !== 'growth' || !isPercent(row.unit) || !isNumber(value)) return [];
    const level = index.about(index.baseName(row), 'level');
    if (!level || isPercent(level.unit)) return [];
    const { baseline, unit } = level;
    const amount = level.actuals[4];
    if (!isNumber(amount) || !isNumber(baseline) || baseline <= 0) return [];
    const implied = tidy((amount / baseline - 1) * 100);
    if (Math.abs(tidy(value - implied)) <= thresholds.growthGap) return [];
    const shown = Math.round(implied * 100) / 100;
    return [
      {
        column: quarterColumns[4],
        quarter: 4,
        values: { value, level: level.name, amount, unit, baseline, implied: shown },
        evidence: [
          figureOf(row.name, 4, value, '%'),
          evidence('推算增速', 'Implied growth', `${shown}%`),
          figureOf(level.name, 4, amount, unit),
          evidence('基期值', 'Baseline', `${baseline}${unit}`),
        ],
        others: [{ row: level.row, column: quarterColumns[4] }],
      },
    ];
  },
};
