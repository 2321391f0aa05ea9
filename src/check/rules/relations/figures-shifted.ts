import type { Localised } from '../../../language/language';
import type { LedgerRow } from '../../../tracking/ledger-row';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { shiftedFigures, type ShiftedFigures } from '../../columns/shifted-figures';
import { atFigures } from '../../findings/at-figures';
import type { Finding, RuleGroup } from '../../findings/finding';
import { rowsText } from '../../findings/rows-text';
import { actualEvidence, quarterName, targetEvidence } from '../../findings/wording';
import type { BookContext } from '../../records/book-context';
import type { BookResult, BookRule } from '../../rule';
import { explanationMissing } from '../completeness/explanation-missing';
import { dateEntered } from '../form/date-entered';
import { indexEntered } from '../form/index-entered';
import { percentScale } from '../form/percent-scale';
import { scaleSlip } from '../form/scale-slip';

/** What rules of these groups say of a figure means nothing where it is another row's. */
const groups = new Set<RuleGroup>(['range', 'time', 'relations', 'target']);
const consequences = new Set(
  [scaleSlip, percentScale, dateEntered, indexEntered, explanationMissing].map(({ id }) => id),
);

const BESIDE: Readonly<Record<ShiftedFigures['by'], Localised>> = {
  1: { 'zh-CN': '上一行', en: 'the row above' },
  [-1]: { 'zh-CN': '下一行', en: 'the row below' },
  0: { 'zh-CN': '相邻一行', en: 'a neighbouring row' },
};

/** A run of figures fits the targets of the rows beside it: a column was pasted one row too far. */
export const figuresShifted: BookRule = {
  id: 'figures-shifted',
  group: 'relations',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '整列错行', en: 'Figures one row off' },
  message: {
    'zh-CN':
      '第 {rows} 行{quarter}的数与{beside}的指标相符，与本行不符：像是粘贴时整列错了一行。请对照报送材料把这些行重新粘贴，再校验。',
    en: 'What rows {rows} have for {quarter} fits the indicator in {beside}, not their own: it seems to be pasted one row off. Paste these rows again from what was submitted, and check again.',
  },
  check({ workbook: { ledger, cover }, rows }) {
    if (!ledger) return [];
    const standing = rows.filter(({ gone }) => !gone);
    return quarters
      .filter((quarter) => quarter <= cover.settings.quarter)
      .flatMap((quarter): BookResult[] => {
        const shifted = shiftedFigures(standing, quarter);
        return shifted ? [resultOf(shifted, ledger)] : [];
      });
  },
};

function resultOf(
  { rows, quarter, by }: ShiftedFigures,
  ledger: NonNullable<BookContext['workbook']['ledger']>,
): BookResult {
  const first = rows[0]!;
  return {
    ...atFigures(ledger, quarter, rows),
    values: {
      rows: rowsText(rows.map(({ row }) => row + 1)),
      quarter: quarterName(quarter),
      beside: BESIDE[by],
    },
    evidence: [
      actualEvidence(quarter, first.actuals[quarter], first.unit),
      targetEvidence(first.target, first.unit),
    ],
    standsFor: followsFrom(rows, quarter),
  };
}

/** What is found in these rows from that quarter on, because of the wrong figures. */
export function followsFrom(
  given: readonly LedgerRow[],
  from: Quarter,
): (finding: Finding) => boolean {
  const rows = new Set(given.map(({ row }) => row));
  return ({ rule, group, row, quarter }) =>
    rows.has(row) && quarter >= from && (groups.has(group) || consequences.has(rule));
}
