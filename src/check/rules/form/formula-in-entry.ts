import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import type { Rule } from '../../rule';
import { actualEvidence, evidence, quarterName } from '../../findings/wording';

/** An entry cell holds a formula: its figure changes with cells that nobody submitted. */
export const formulaInEntry: Rule = {
  id: 'formula-in-entry',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  yieldsTo: ['error-value', 'not-a-number'],
  title: { 'zh-CN': '填报项是公式', en: 'Formula in an entry cell' },
  message: {
    'zh-CN':
      '{quarter}填的是公式 {formula}，数值会随其他单元格变化。请改填数值；确需保留的请说明取数来源。',
    en: '{quarter} holds the formula {formula}, whose result changes with other cells. Enter the number, or explain its source.',
  },
  check(context) {
    const { row } = context;
    return quarters.flatMap((quarter) => {
      const column = quarterColumns[quarter];
      const formula = context.formulaAt(column);
      if (typeof formula !== 'string') return [];
      return [
        {
          column,
          quarter,
          values: { quarter: quarterName(quarter), formula },
          evidence: [
            actualEvidence(quarter, row.actuals[quarter], row.unit),
            evidence('公式', 'Formula', formula),
          ],
        },
      ];
    });
  },
};
