import { checkLedger } from '../check/check-ledger';
import type { Host } from '../host/port';
import type { Plan } from '../plan/model';
import { keepBaselines } from '../rollover/carry-over';
import type { Quarter } from '../tracking/quarter';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { withExplanations } from '../check/explanations/explanations';
import { loadForCheck } from './load-ledger';
import type { CheckReport } from '../check/findings/checked-finding';

export interface CheckOptions {
  /** Checks as of this quarter instead of the one on the cover. */
  quarter?: Quarter;
  /** Plan to compare with instead of the one the workbook carries. */
  plan?: Plan;
}

/**
 * Checks every indicator, task and sheet, and puts the explanations given beside the findings; writes nothing.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function checkWorkbook(host: Host, options: CheckOptions = {}): Promise<CheckReport> {
  const workbook = asOf(await loadForCheck(host), options.quarter);
  const { cover, ledger } = workbook;
  // What was carried over from last year's ledger is no change against the plan's file.
  const plan = options.plan && keepBaselines(options.plan, workbook.plan, cover.settings.year);
  return {
    planId: cover.planId,
    district: cover.district,
    quarter: cover.settings.quarter,
    indicators: ledger!.rows.length,
    findings: withExplanations(checkLedger(workbook, { plan }), workbook),
  };
}

function asOf(workbook: LedgerWorkbook, quarter: Quarter | undefined): LedgerWorkbook {
  if (quarter === undefined) return workbook;
  const { cover } = workbook;
  // Whoever names the quarter need not be told that the cover names none.
  const problems = cover.problems.filter(({ name }) => name !== 'quarter');
  const settings = { ...cover.settings, quarter };
  return { ...workbook, cover: { ...cover, settings, problems } };
}
