import type { Indicator } from '../plan/model';
import { trackLedger } from '../workbook/calculate';
import type { LedgerWorkbook } from '../workbook/read-workbook';
import type { Finding } from './finding';
import { severities } from './finding';
import { messageOf } from './rule';
import { rules } from './rules';

/**
 * Checks the rows of a ledger with every rule.
 * @param only row numbers to check (counted from 0); all rows without it.
 * @returns findings, the severe first, then in the order of the sheet.
 */
export function auditLedger(workbook: LedgerWorkbook, only?: ReadonlySet<number>): Finding[] {
  const { ledger, plan, cover } = workbook;
  if (!ledger) return [];
  const planned = new Map<string, Indicator>(
    plan?.indicators.map((indicator) => [indicator.id, indicator]),
  );
  const { quarter } = cover.settings;
  const findings: Finding[] = [];
  for (const row of trackLedger(workbook)) {
    if (only && !only.has(row.row)) continue;
    const record = planned.get(row.id) ?? null;
    // It left the plan: kept as it is, and nobody has to report or mend it any more.
    if (row.gone && !record) continue;
    const context = {
      row,
      quarter,
      tracking: row.tracking,
      planned: record,
    };
    for (const rule of rules) {
      for (const result of rule.check(context)) {
        findings.push({
          rule: rule.id,
          severity: rule.severity,
          sheet: ledger.sheet,
          row: row.row,
          column: ledger.columns[result.column],
          indicatorId: row.id,
          indicatorName: row.name,
          leadUnits: row.lead,
          quarter: result.quarter,
          message: messageOf(rule, result),
          evidence: result.evidence,
        });
      }
    }
  }
  return findings.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.row - b.row,
  );
}
