import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A ledger so large that its formulas were not read: what they show was compared instead. Nothing is passed over silently. */
export const formulasByValue: BookRule = {
  id: 'formulas-by-value',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '公式按结果比对', en: 'Formulas compared by value' },
  message: {
    'zh-CN':
      '“{sheet}”有 {rows} 行，公式没有逐格读取，只比对了显示的结果：结果相同的改动、填报格中的公式没有检查。可重新填充一次以恢复公式。',
    en: '"{sheet}" has {rows} {rows|row|rows}: its formulas were not read, only what they show was compared. A change with the same result, and a formula in an entry cell, were not looked for. Filling again restores the formulas.',
  },
  check({ workbook }) {
    const { ledger } = workbook;
    if (!ledger || ledger.formulas || ledger.rows.length === 0) return [];
    const rows = ledger.rows.length;
    return [
      {
        sheet: ledger.sheet,
        row: ledger.headingRow,
        column: ledger.columns.id,
        values: { sheet: ledger.sheet, rows },
        evidence: [
          evidence('已读公式', 'Formulas read', '—'),
          evidence('行数', 'Rows', String(rows)),
        ],
      },
    ];
  },
};
