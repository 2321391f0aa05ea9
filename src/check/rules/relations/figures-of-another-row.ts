import { figureOf } from '../../findings/wording';
import { figureResult } from '../../findings/figure-result';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import type { Rule } from '../../rule';

/** Smaller figures are alike by chance. */
const LEAST = 100;

/** Two different indicators have the same figures in two quarters running: perhaps the one was copied from the other. */
export const figuresOfAnotherRow: Rule = {
  id: 'figures-of-another-row',
  group: 'relations',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '与另一指标数值相同', en: 'Figures of another row' },
  message: {
    'zh-CN':
      '{quarter}累计 {value}{unit}，与第 {other} 行“{name}”两个季度的数值完全相同。请核对是否填错了行。',
    en: '{value} {unit} for {quarter}, and the quarter before, are those of {name} in row {other}. Check that they are in the right row.',
  },
  check({ row, figures, quarter, index }) {
    const figure = figures[figures.length - 1];
    const before = figures[figures.length - 2];
    if (!before || figure?.quarter !== quarter || figure.value === before.value) return [];
    if (figure.value < LEAST || before.value < LEAST) return [];
    const other = index.sameFigures(row, before.quarter, quarter);
    if (!other) return [];
    const against = [
      figureOf(other.name, before.quarter, before.value, other.unit),
      figureOf(other.name, quarter, figure.value, other.unit),
    ];
    return [
      {
        ...figureResult(row, figure, against, { name: other.name, other: other.row + 1 }),
        others: [{ row: other.row, column: quarterColumns[quarter] }],
      },
    ];
  },
};
