import type { Host } from '../host/port';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { trackLedger } from '../workbook/sheets/ledger/track-ledger';
import { countIndicators, indicatorsOf, leadOffices } from '../quarter/office-counts';
import { requireLedger } from './load-ledger';
import type { QuarterSummary } from './types';

/** Counts the reporting quarter by lead unit, as 季度汇总 does. @throws ProductError noLedger, damagedSheet */
export async function summariseQuarter(host: Host): Promise<QuarterSummary> {
  return summaryOf(await requireLedger(host, ['cover', 'ledger']));
}

/** The same of a workbook that was read. */
export function summaryOf(workbook: LedgerWorkbook): QuarterSummary {
  const { cover } = workbook;
  const rows = trackLedger(workbook);
  const units: (string | null)[] = leadOffices(rows);
  if (rows.some(({ lead }) => lead.length === 0)) units.push(null);
  return {
    district: cover.district,
    title: cover.planTitle,
    year: cover.settings.year,
    quarter: cover.settings.quarter,
    units: units.map((unit) => ({ unit, ...countIndicators(indicatorsOf(rows, unit), rows) })),
    total: { unit: null, ...countIndicators(rows, rows) },
  };
}
