import type { LedgerRow, TrackedLedgerRow } from '../../../tracking/ledger-row';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { atFigures } from '../../findings/at-figures';
import type { CellPlace, Finding, RuleGroup } from '../../findings/finding';
import { rowsText } from '../../findings/rows-text';
import { actualEvidence, quarterName, targetEvidence } from '../../findings/wording';
import type { BookContext } from '../../records/book-context';
import type { BookResult } from '../../rule';
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

/** Figures of a quarter that are other rows'. */
interface Misplaced {
  /** At least one, in the order of the sheet. */
  rows: readonly LedgerRow[];
  /** Further rows in which nothing can be said of the quarter as long as that is not settled. */
  beside?: readonly LedgerRow[];
  /** What the message names besides the rows and the quarter. */
  values: BookResult['values'];
  /** An earlier quarter whose figures are wrong with them. */
  with?: Quarter;
}

/** One result for each reported quarter in which rows of the plan have figures of other rows; it stands for what follows from them. */
export function misplacedFigures(
  { workbook: { ledger, cover }, rows }: BookContext,
  find: (standing: readonly TrackedLedgerRow[], quarter: Quarter) => Misplaced | null,
): BookResult[] {
  if (!ledger) return [];
  const standing = rows.filter(({ gone }) => !gone);
  return quarters
    .filter((quarter) => quarter <= cover.settings.quarter)
    .flatMap((quarter): BookResult[] => {
      const found = find(standing, quarter);
      if (!found) return [];
      const first = found.rows[0]!;
      const { with: earlier = quarter } = found;
      const places = atFigures(ledger, quarter, found.rows);
      const beside = earlier === quarter ? [] : placesOf(atFigures(ledger, earlier, found.rows));
      return [
        {
          ...places,
          others: [...places.others!, ...beside],
          values: {
            rows: rowsText(found.rows.map(({ row }) => row + 1)),
            quarter: quarterName(quarter),
            ...found.values,
          },
          evidence: [
            actualEvidence(quarter, first.actuals[quarter], first.unit),
            targetEvidence(first.target, first.unit),
          ],
          standsFor: followsFrom([...found.rows, ...(found.beside ?? [])], earlier),
        },
      ];
    });
}

const placesOf = ({ sheet, row, column, others }: ReturnType<typeof atFigures>): CellPlace[] => [
  { sheet, row, column },
  ...others!,
];

/** What is found in these rows from that quarter on, because of the wrong figures. */
function followsFrom(given: readonly LedgerRow[], from: Quarter): (finding: Finding) => boolean {
  const rows = new Set(given.map(({ row }) => row));
  return ({ rule, group, row, quarter }) =>
    rows.has(row) && quarter >= from && (groups.has(group) || consequences.has(rule));
}
