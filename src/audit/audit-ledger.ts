import { distinctIndicators } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { trackLedger, type TrackedLedgerRow } from '../workbook/calculate';
import type { LedgerColumn } from '../workbook/ledger/columns';
import type { LedgerWorkbook, TableContents } from '../workbook/read-workbook';
import { defaultThresholds } from '../workbook/settings/thresholds';
import { readTaskRows } from '../workbook/tasks/read-rows';
import type { BookContext } from './book-context';
import { severities, type Finding } from './finding';
import { LedgerIndex } from './ledger-index';
import { bookFinding, rowFinding, taskFinding } from './place-results';
import { bookRules, rules, taskRules } from './rules';

export interface AuditOptions {
  /** Rows of the ledger to check (counted from 0); without it all rows, the tasks and the workbook itself. */
  only?: ReadonlySet<number>;
  /** Plan to compare with instead of the one the workbook carries. */
  plan?: Plan;
}

/**
 * Checks a ledger with every rule, in time linear in its rows.
 * @returns findings, the severe first, then in the order of the sheets' rows.
 */
export function auditLedger(workbook: LedgerWorkbook, options: AuditOptions = {}): Finding[] {
  const plan = options.plan ?? workbook.plan;
  const planned = plan && {
    indicators: new Map(distinctIndicators(plan).map((indicator) => [indicator.id, indicator])),
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
  };
  const rows = trackLedger(workbook);
  const findings: Finding[] = [];
  if (workbook.ledger) auditRows(workbook, workbook.ledger, rows, planned, options.only, findings);
  if (!options.only) {
    const tasks = workbook.tasks ? readTaskRows(workbook.tasks) : [];
    for (const finding of auditTasks(workbook, tasks)) findings.push(finding);
    const context: BookContext = { workbook, rows, tasks, planned };
    for (const rule of bookRules) {
      for (const result of rule.check(context)) findings.push(bookFinding(rule, workbook, result));
    }
  }
  return findings.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.row - b.row,
  );
}

function auditRows(
  workbook: LedgerWorkbook,
  ledger: TableContents<LedgerColumn>,
  rows: readonly TrackedLedgerRow[],
  planned: BookContext['planned'],
  only: ReadonlySet<number> | undefined,
  findings: Finding[],
): void {
  const { settings } = workbook.cover;
  const index = new LedgerIndex(rows.filter((row) => !row.gone));
  for (const row of rows) {
    if (only && !only.has(row.row)) continue;
    const record = planned?.indicators.get(row.id) ?? null;
    // It left the plan: kept as it is, and nobody has to report or mend it any more.
    if (row.gone && !record) continue;
    const context = {
      row,
      quarter: settings.quarter,
      tracking: row.tracking,
      planned: record,
      settings,
      thresholds: defaultThresholds,
      index,
    };
    for (const rule of rules) {
      for (const result of rule.check(context))
        findings.push(rowFinding(rule, ledger, row, result));
    }
  }
}

function auditTasks(workbook: LedgerWorkbook, tasks: BookContext['tasks']): Finding[] {
  const table = workbook.tasks;
  if (!table) return [];
  const { quarter } = workbook.cover.settings;
  return tasks
    .filter((task) => !task.gone)
    .flatMap((task) =>
      taskRules.flatMap((rule) =>
        rule
          .check({ task, quarter, thresholds: defaultThresholds })
          .map((result) => taskFinding(rule, table, task, result)),
      ),
    );
}
