import { auditLedger } from '../audit/audit-ledger';
import type { Host } from '../host/port';
import { loadForAudit } from './load-ledger';
import type { CheckReport } from './types';

/** Checks every indicator; writes nothing. @throws LedgerError noLedger, damagedSheet, newerVersion */
export async function checkWorkbook(host: Host): Promise<CheckReport> {
  const workbook = await loadForAudit(host);
  const { cover, ledger } = workbook;
  return {
    planId: cover.planId,
    district: cover.district,
    quarter: cover.settings.quarter,
    indicators: ledger!.rows.length,
    findings: auditLedger(workbook),
  };
}
