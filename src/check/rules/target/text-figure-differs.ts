import { isNumber } from '../../entries/figures';
import { saidFigure } from '../../entries/said-figure';
import { actualEvidence, evidence } from '../../findings/wording';
import type { Rule } from '../../rule';

/** 情况说明 names the figure of the quarter, and it is another than the cell's. */
export const textFigureDiffers: Rule = {
  id: 'text-figure-differs',
  group: 'target',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '说明中的数与填报数不同', en: 'Text has another figure' },
  message: {
    'zh-CN': '情况说明写的是 {said}{unit}，填报数是 {value}{unit}。请核对哪一个正确。',
    en: 'The explanation says {said} {unit}, and {value} {unit} was entered. Check which is right.',
  },
  check({ row, quarter }) {
    const value = row.actuals[quarter];
    if (row.explanation === '' || !isNumber(value)) return [];
    const said = saidFigure(row.explanation, row);
    if (said === null || said === value) return [];
    return [
      {
        column: 'explanation',
        quarter,
        values: { said, value, unit: row.unit },
        evidence: [
          evidence('情况说明', 'Explanation', row.explanation),
          actualEvidence(quarter, value, row.unit),
        ],
      },
    ];
  },
};
