import { cellAddress } from '../../../workbook/address';
import { evidence, shown } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** A number was typed where 季度汇总 counts by a formula: it stays as it is, whatever is reported. */
export const reportOverwritten: BookRule = {
  id: 'report-overwritten',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '汇总公式被覆盖', en: 'Formula of the summary typed over' },
  message: {
    'zh-CN':
      '“{sheet}”的 {cell} 应为公式，被填成了 {value}，不再随台账变化（共 {n} 处）。请撤销，或在“汇总”一步重新生成本表。',
    en: '{cell} of "{sheet}" should be a formula and holds {value}: it no longer follows the ledger ({n} {n|cell|cells} in all). Undo it, or write the reports again.',
  },
  check({ workbook: { present } }) {
    const { summary } = present;
    const formulas = summary?.formulas;
    if (!formulas) return [];
    const { name: sheet, cells } = summary;
    // A number among formulas, across and down, behind the names; what a user writes beside the table is none.
    const isAmong = (row: number, column: number) =>
      formulas[row]!.some((formula) => formula !== null) &&
      formulas.some((line) => typeof line[column] === 'string');
    const typed = formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        const value = cells[row]?.[column];
        const isTyped = formula === null && typeof value === 'number' && column > 0;
        return isTyped && isAmong(row, column) ? [{ sheet, row, column, value }] : [];
      }),
    );
    const [first, ...others] = typed;
    if (!first) return [];
    const { row, column, value } = first;
    return [
      {
        sheet,
        row,
        column,
        others: others.map((each) => ({ sheet, row: each.row, column: each.column })),
        values: { sheet, cell: cellAddress(row, column), value, n: typed.length },
        evidence: [
          evidence('已填', 'Filled', shown(value)),
          evidence('应为', 'Should be', { 'zh-CN': '原公式', en: 'its formula' }),
        ],
      },
    ];
  },
};
