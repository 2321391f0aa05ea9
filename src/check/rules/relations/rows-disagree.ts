import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isOfAnotherScale } from '../../entries/another-scale';
import { isNumber } from '../../entries/figures';
import type { Rule } from '../../rule';
import { figureOf, quarterName } from '../../findings/wording';

/**
 * The same indicator stands in two rows, and their figures for a quarter differ. Where most of its rows agree, only the
 * others are found.
 */
export const rowsDisagree: Rule = {
  id: 'rows-disagree',
  group: 'relations',
  severity: 'verify',
  explanation: 'required',
  yieldsTo: ['target-changed'],
  title: { 'zh-CN': '同一指标两处不一致', en: 'Two rows disagree' },
  message: {
    'zh-CN':
      '“{name}”{quarter}在本行为 {value}{unit}，在第 {other} 行为 {before}{unit}。请核对并统一；口径不同的请说明。',
    en: '{name} for {quarter} is {value} {unit} here and {before} {unit} in row {other}. Make them agree, or explain the difference.',
  },
  check({ row, index }) {
    return quarters.flatMap((quarter) => {
      const value = row.actuals[quarter];
      const first = index.mostAgree(row, quarter);
      const before = first.actuals[quarter];
      if (!isNumber(value) || !isNumber(before) || value === before) return [];
      if (isOfAnotherScale(value, before)) return [];
      const column = quarterColumns[quarter];
      const { unit, name } = row;
      const other = first.row + 1;
      return [
        {
          column,
          quarter,
          values: { name, quarter: quarterName(quarter), value, before, unit, other },
          evidence: [
            figureOf(name, quarter, value, unit),
            figureOf(first.name, quarter, before, first.unit),
          ],
          others: [{ row: first.row, column }],
        },
      ];
    });
  },
};
