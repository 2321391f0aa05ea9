import { distinctIndicators } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { trackLedger } from '../workbook/ledger/track-ledger';
import type { LedgerWorkbook } from '../workbook/read-workbook';
import { defaultThresholds, type Thresholds } from '../workbook/settings/thresholds';
import { readTaskRows } from '../workbook/tasks/read-rows';
import { auditRows } from './audit-rows';
import { auditUserRules } from './user-rules';
import type { BookContext } from './book-context';
import { severities, type Finding } from './finding';
import { bookFinding, taskFinding } from './place-results';
import { bookRules, taskRules } from './rules';

export interface AuditOptions {
  /** Rows of the ledger to check (counted from 0); without it all rows, the tasks and the workbook itself. */
  only?: ReadonlySet<number>;
  /** Plan to compare with instead of the one the workbook carries. */
  plan?: Plan;
}

/**
 * Checks a ledger with every rule, in time linear in its rows.
 * @returns findings, the severe first; of one severity the ledger's in the order of its rows, then the tasks', then others.
 */
export function auditLedger(workbook: LedgerWorkbook, options: AuditOptions = {}): Finding[] {
  const plan = options.plan ?? workbook.plan;
  const planned = plan && {
    indicators: new Map(distinctIndicators(plan).map((indicator) => [indicator.id, indicator])),
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
  };
  const thresholds = workbook.settings?.thresholds ?? defaultThresholds;
  const { ledger } = workbook;
  const rows = trackLedger(workbook);
  const parts: Finding[][] = [];
  if (ledger) {
    parts.push(auditRows({ workbook, ledger, rows, planned, thresholds }, options.only));
  }
  if (!options.only) {
    const tasks = workbook.tasks ? readTaskRows(workbook.tasks) : [];
    const context: BookContext = { workbook, rows, tasks, planned };
    parts.push(auditTasks(context, thresholds));
    for (const rule of bookRules) {
      parts.push(rule.check(context).map((result) => bookFinding(rule, workbook, result)));
    }
    parts.push(auditUserRules(workbook));
  }
  return parts
    .flat()
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function auditTasks({ workbook, tasks, planned }: BookContext, thresholds: Thresholds): Finding[] {
  const table = workbook.tasks;
  if (!table) return [];
  const { quarter } = workbook.cover.settings;
  const findings: Finding[] = [];
  for (const task of tasks) {
    if (task.gone) continue;
    const context = { task, quarter, thresholds, planned: planned?.tasks.get(task.id) ?? null };
    for (const rule of taskRules) {
      for (const result of rule.check(context)) {
        if (table.columns[result.column] >= 0)
          findings.push(taskFinding(rule, table, task, result));
      }
    }
  }
  return findings;
}
