import type { TrackedLedgerRow } from '../tracking/ledger-row';
import type { TableContents } from '../workbook/sheet/table/locate-table';
import type { Indicator } from '../plan/model';
import type { CellValue } from '../workbook/description';
import type { LedgerColumn } from '../workbook/sheets/ledger/ledger-columns';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import type { Thresholds } from '../workbook/sheets/settings/thresholds';
import type { BookContext } from './records/book-context';
import type { Finding } from './findings/finding';
import { figuresOf, type Figure } from './entries/figures';
import { withholdRestores } from './records/doubtful-rows';
import { leftRows } from './records/left-rows';
import { LedgerIndex } from './index/ledger-index';
import { ownFormulas, type FormulaColumn, type IsOwnFormula } from './records/own-formulas';
import { toldInRows, type ToldInRow } from './explanations/told-in-row';
import { rowFinding } from './findings/place-results';
import type { Rule, RuleContext } from './rule';
import { isOlderFormat } from '../workbook/sheets/cover/format-version';
import { formulaChanged } from './rules/integrity/formula-changed';
import { rules } from './rules';
import { isOfRows } from './office-rules';

/** What the rows of one ledger are checked with. */
export interface RowCheck {
  workbook: LedgerWorkbook;
  ledger: TableContents<LedgerColumn>;
  rows: readonly TrackedLedgerRow[];
  planned: BookContext['planned'];
  /** The plan's ids of rows that stand under another one's, by their row. */
  plannedIds: ReadonlyMap<number, string>;
  thresholds: Thresholds;
}

/** Checks rows with every row rule; peers of a row may be rows that are not asked for. */
export function checkRows(given: RowCheck, only: ReadonlySet<number> | undefined): Finding[] {
  const shared: SharedContext = {
    given,
    index: new LedgerIndex(given.rows.filter((row) => !row.gone)),
    isOwn: ownFormulas(given.ledger, given.workbook.former),
  };
  const toldIn = toldInRows(given.rows, given.thresholds.shortestText);
  const hasLeft = leftRows(given.rows, given.planned?.indicators);
  const used = rulesFor(given.workbook);
  const findings: Finding[] = [];
  for (const row of given.rows) {
    if (only && !only.has(row.row)) continue;
    if (hasLeft(row)) continue;
    checkRow({ used, ledger: given.ledger, toldIn }, row, new RowContext(shared, row), findings);
  }
  return findings;
}

function rulesFor({ office, cover }: LedgerWorkbook): readonly Rule[] {
  if (office !== undefined) return rulesOfOffice;
  return isOlderFormat(cover) ? rulesOfOlder : rules;
}

/** What only the ledger itself can tell is not asked of an office. */
const rulesOfOffice = rules.filter((rule) => isOfRows(rule));

/** Its formulas are those of an earlier version, which is one finding as a whole. */
const rulesOfOlder = rules.filter((rule) => rule !== formulaChanged);

interface RowRules {
  used: readonly Rule[];
  ledger: TableContents<LedgerColumn>;
  toldIn: ToldInRow;
}

function checkRow(
  { used, ledger, toldIn }: RowRules,
  row: TrackedLedgerRow,
  context: RuleContext,
  findings: Finding[],
): void {
  const first = findings.length;
  for (const rule of used) {
    for (const result of rule.check(context)) {
      // Cells of a column that is nowhere cannot be pointed at; the column itself is a finding.
      if (!(ledger.columns[result.column] >= 0)) continue;
      findings.push(rowFinding(rule, ledger, row, result, toldIn(rule, row, result)));
    }
  }
  withholdRestores(findings, first);
  yieldInPlace(findings, first);
}

const yielding = new Map(rules.map(({ id, yieldsTo }) => [id, yieldsTo ?? []]));

/** Drops findings from `first` on that another of them says better. */
function yieldInPlace(findings: Finding[], first: number): void {
  if (findings.length - first < 2) return;
  const said = new Set<string>();
  for (let i = first; i < findings.length; i++) said.add(scopeOf(findings[i]!));
  let kept = first;
  for (let i = first; i < findings.length; i++) {
    const { rule, quarter } = findings[i]!;
    const isSaid = yielding
      .get(rule)!
      .some((other) => said.has(`${other} ${quarter}`) || said.has(other));
    if (!isSaid) findings[kept++] = findings[i]!;
  }
  findings.length = kept;
}

/** What is wrong with the row itself holds for its figures of every quarter. */
const scopeOf = ({ group, rule, quarter }: Finding): string =>
  group === 'integrity' ? rule : `${rule} ${quarter}`;

interface SharedContext {
  given: RowCheck;
  index: LedgerIndex;
  isOwn: IsOwnFormula;
}

/** One row as the rules see it; what is the same for all rows stands in `shared`. */
class RowContext implements RuleContext {
  readonly figures: readonly Figure[];
  readonly planned: Indicator | null;

  constructor(
    private readonly shared: SharedContext,
    readonly row: TrackedLedgerRow,
  ) {
    this.figures = figuresOf(row);
    const { planned, plannedIds } = shared.given;
    this.planned = planned?.indicators.get(plannedIds.get(row.row) ?? row.id) ?? null;
  }

  get tracking() {
    return this.row.tracking;
  }

  get quarter() {
    return this.shared.given.workbook.cover.settings.quarter;
  }

  get year() {
    return this.shared.given.workbook.cover.settings.year;
  }

  get phasing() {
    return this.row.curve.due;
  }

  get thresholds() {
    return this.shared.given.thresholds;
  }

  get index() {
    return this.shared.index;
  }

  formulaAt(column: LedgerColumn): string | null | undefined {
    const { formulas, columns } = this.shared.given.ledger;
    return formulas && (formulas[this.row.row]?.[columns[column]] ?? null);
  }

  isOwnFormula(column: FormulaColumn, formula: string): boolean {
    return this.shared.isOwn(column, formula, this.row.row);
  }

  computedAt(column: FormulaColumn): CellValue {
    const { values, columns } = this.shared.given.ledger;
    return values[this.row.row]?.[columns[column]] ?? null;
  }
}
