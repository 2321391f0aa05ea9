import { statusTerms } from '../../../tracking/terms';
import type { CellValue } from '../../../workbook/description';
import type { Localised } from '../../../language/language';
import { headingOf } from '../../findings/headings';
import { formulaColumns, type FormulaColumn } from '../../records/own-formulas';
import type { Rule, RuleContext } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/**
 * A computed cell no longer holds the ledger's formula. Where the host gives no formulas, a value that the formula would not
 * give tells.
 */
export const formulaChanged: Rule = {
  id: 'formula-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '公式被改动', en: 'Formula changed' },
  message: {
    'zh-CN': '{columns}的公式被改成 {found}，应得 {expected}。请恢复公式，或重新填充一次。',
    en: 'The formula of {columns} was replaced by {found}; it should give {expected}. Restore it, or fill again.',
  },
  check(context) {
    // A row that the plan does not have is a finding as a whole.
    if (!context.planned) return [];
    const changed = formulaColumns.flatMap((column) => {
      const found = foundIn(context, column);
      return found === null ? [] : [{ column, found, expected: expectedOf(context, column) }];
    });
    // A row pasted as values, or copied from another place, is one thing to mend.
    const told = changed.length < MANY ? changed : changed.slice(0, 1);
    const others = changed.length - told.length;
    return told.map(({ column, found, expected }) => ({
      column,
      quarter: context.quarter,
      values: { columns: columnsOf(column, others), found, expected },
      evidence: [evidence('台账', 'Ledger', found), evidence('应为', 'Should be', expected)],
    }));
  },
};

/** So many changed formulas of one row are told as one. */
const MANY = 3;

/** A heading, and how many others of the row it stands for. */
function columnsOf(column: FormulaColumn, others: number): Localised {
  const heading = headingOf(column);
  if (others === 0) return { 'zh-CN': `“${heading['zh-CN']}”`, en: `"${heading.en}"` };
  return {
    'zh-CN': `本行 ${others + 1} 列的公式都被改动；其中“${heading['zh-CN']}”`,
    en: `"${heading.en}" (one of ${others + 1} formulas of this row that were changed)`,
  };
}

/** What stands there instead of the formula; null when all is well, or cannot be told. */
function foundIn(context: RuleContext, column: FormulaColumn): string | null {
  const formula = context.formulaAt(column);
  if (typeof formula === 'string') return context.isOwnFormula(column, formula) ? null : formula;
  const value = context.computedAt(column);
  if (formula === null) return shown(value);
  return sameResult(value, context, column) ? null : shown(value);
}

/** Whether a cell shows what was calculated: blank for none, and numbers up to the last digits. */
function sameResult(
  value: CellValue,
  { tracking, phasing, quarter }: RuleContext,
  column: FormulaColumn,
): boolean {
  // A word about another sheet, which nothing is calculated from.
  if (column === 'curve') return true;
  if (column === 'status') {
    return Object.values<string>(statusTerms[tracking.status]).includes(String(value));
  }
  const calculated = column === 'phase' ? phasing[quarter - 1]! : tracking[column];
  if (calculated === null) return value === null || value === '';
  if (typeof value !== 'number') return false;
  return Math.abs(value - calculated) <= 1e-6 * Math.max(1, Math.abs(calculated));
}

function expectedOf(
  { tracking, phasing, quarter }: RuleContext,
  column: FormulaColumn,
): string | Localised {
  if (column === 'phase') return shown(phasing[quarter - 1]!);
  if (column === 'curve') return { 'zh-CN': '原公式', en: 'its formula' };
  return column === 'status' ? statusTerms[tracking.status] : shown(tracking[column]);
}
