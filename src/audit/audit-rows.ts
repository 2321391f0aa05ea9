import type { TrackedLedgerRow } from '../workbook/ledger/track-ledger';
import type { LedgerColumn } from '../workbook/ledger/columns';
import type { LedgerWorkbook, TableContents } from '../workbook/read-workbook';
import type { Thresholds } from '../workbook/settings/thresholds';
import type { BookContext } from './book-context';
import type { Finding } from './finding';
import { LedgerIndex } from './ledger-index';
import { ownFormulas } from './own-formulas';
import { rowFinding } from './place-results';
import type { RuleContext } from './rule';
import { rules } from './rules';

/** What the rows of one ledger are checked with. */
export interface RowAudit {
  workbook: LedgerWorkbook;
  ledger: TableContents<LedgerColumn>;
  rows: readonly TrackedLedgerRow[];
  planned: BookContext['planned'];
  thresholds: Thresholds;
}

/** Checks rows with every row rule; peers of a row may be rows that are not asked for. */
export function auditRows(audit: RowAudit, only: ReadonlySet<number> | undefined): Finding[] {
  const index = new LedgerIndex(audit.rows.filter((row) => !row.gone));
  const contextOf = contexts(audit, index);
  const findings: Finding[] = [];
  for (const row of audit.rows) {
    if (only && !only.has(row.row)) continue;
    // It left the plan: kept as it is, and nobody has to report or mend it any more.
    if (row.gone && !audit.planned?.indicators.has(row.id)) continue;
    auditRow(audit.ledger, row, contextOf(row), findings);
  }
  return findings;
}

function auditRow(
  ledger: TableContents<LedgerColumn>,
  row: TrackedLedgerRow,
  context: RuleContext,
  findings: Finding[],
): void {
  const first = findings.length;
  for (const rule of rules) {
    for (const result of rule.check(context)) {
      // Cells of a column that is nowhere cannot be pointed at; the column itself is a finding.
      if (!(ledger.columns[result.column] >= 0)) continue;
      findings.push(rowFinding(rule, ledger, row, result));
    }
  }
  yieldInPlace(findings, first);
}

const yielding = new Map(rules.map(({ id, yieldsTo }) => [id, yieldsTo ?? []]));

/** Drops findings from `first` on that another of them says better. */
function yieldInPlace(findings: Finding[], first: number): void {
  if (findings.length - first < 2) return;
  const said = new Set<string>();
  for (let i = first; i < findings.length; i++) {
    said.add(`${findings[i]!.rule} ${findings[i]!.quarter}`);
  }
  let kept = first;
  for (let i = first; i < findings.length; i++) {
    const { rule, quarter } = findings[i]!;
    const isSaid = yielding.get(rule)!.some((other) => said.has(`${other} ${quarter}`));
    if (!isSaid) findings[kept++] = findings[i]!;
  }
  findings.length = kept;
}

function contexts(audit: RowAudit, index: LedgerIndex): (row: TrackedLedgerRow) => RuleContext {
  const { ledger, planned, thresholds } = audit;
  const { settings } = audit.workbook.cover;
  const { formulas, columns, values } = ledger;
  const isOwn = ownFormulas(ledger);
  return (row) => ({
    row,
    quarter: settings.quarter,
    tracking: row.tracking,
    planned: planned?.indicators.get(row.id) ?? null,
    settings,
    thresholds,
    index,
    formulaAt: (column) => formulas && (formulas[row.row]?.[columns[column]] ?? null),
    isOwnFormula: (field, formula) => isOwn(field, formula, row.row),
    computedAt: (field) => values[row.row]?.[columns[field]] ?? null,
  });
}
