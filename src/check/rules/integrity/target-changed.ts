import type { Localised } from '../../../language/language';
import type { CellValue } from '../../../workbook/description';
import type { LedgerColumn } from '../../../workbook/sheets/ledger/ledger-columns';
import { aimOf, decidingBound, upperBound } from '../../../plan/model';
import { periodCell } from '../../../workbook/sheets/ledger/ledger-row';
import { markTerms, measureTerms, operatorTerms } from '../../../tracking/terms';
import type { Rule, RuleContext } from '../../rule';
import { headingOf } from '../../findings/headings';
import { shown } from '../../findings/wording';

/** A cell that decides whether the indicator is met, or assessed at all, no longer says what the plan says. */
export const targetChanged: Rule = {
  id: 'target-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '目标被改动', en: 'Target changed' },
  message: {
    'zh-CN': '“{column}”现为 {found}，方案为 {planned}。请恢复；方案确有调整的，用新方案重新填充。',
    en: '"{column}" is {found}; the plan says {planned}. Restore it, or fill again from a revised plan.',
  },
  check(context) {
    const { planned, quarter } = context;
    if (!planned) return [];
    return differences(context).map(({ column, found, expected, restore }) => ({
      column,
      quarter,
      values: { column: headingOf(column), found, planned: expected },
      evidence: [
        { label: { 'zh-CN': '台账', en: 'Ledger' }, value: found },
        { label: { 'zh-CN': '方案', en: 'Plan' }, value: expected },
      ],
      ...(restore === undefined ? {} : { fix: { kind: 'restore' as const, value: restore } }),
    }));
  },
};

interface Difference {
  column: LedgerColumn;
  found: string | Localised;
  expected: string | Localised;
  /** The plan's value as the cell holds it; left out where it is a word of the workbook's language. */
  restore?: CellValue;
}

function differences({ row, planned }: RuleContext): Difference[] {
  // The mark takes a row out of assessment; only a refill may set it.
  if (row.gone) return [{ column: 'mark', found: markTerms.gone, expected: '—' }];
  const { target, measure, baseline, period } = planned!;
  const changed: Difference[] = [];
  compare('target', row.target, decidingBound(target), changed);
  compare('upper', row.upper, upperBound(target), changed);
  compare('baseline', row.baseline, baseline ?? null, changed);
  compare('unit', row.unit, target.unit, changed);
  compare('period', row.period, period, changed, periodCell(period));
  if (row.measure !== measure) {
    const found = row.measure === null ? '—' : measureTerms[row.measure];
    changed.push({ column: 'measure', found, expected: measureTerms[measure] });
  }
  const aim = aimOf(target);
  if (row.operator !== aim) {
    const found = row.operator === null ? '—' : operatorTerms[row.operator];
    changed.push({ column: 'operator', found, expected: operatorTerms[aim] });
  }
  return changed;
}

/**
 * Adds what differs. Most cells hold the very value of the plan, and cost nothing.
 * @param restored what a fill writes for it.
 */
function compare(
  column: LedgerColumn,
  found: CellValue,
  expected: CellValue,
  changed: Difference[],
  restored: CellValue = expected,
): void {
  if (found === expected) return;
  if (shown(found) !== shown(expected)) {
    const restore = restored === '' ? null : restored;
    changed.push({ column, found: shown(found), expected: shown(expected), restore });
  } else if (typeof expected === 'number') {
    // "21" as text looks like 21 and is no number: formulas pass the indicator over.
    const text = asText(shown(found));
    changed.push({ column, found: text, expected: shown(expected), restore: expected });
  }
}

const asText = (found: string): Localised => ({
  'zh-CN': `文本“${found}”`,
  en: `the text "${found}"`,
});
