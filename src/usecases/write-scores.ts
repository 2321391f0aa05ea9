import type { Host, WriteReport } from '../host/port';
import { describeScoring } from '../workbook/scoring/describe-scoring';
import { isScoringSheet } from '../workbook/scoring/read-scoring';
import { LedgerError } from './errors';
import { requireLedgerCells } from './load-ledger';
import type { ReportOptions } from './write-reports';

export interface ScoresWritten {
  sheet: string;
  missing: WriteReport['missing'];
}

/**
 * Writes 考核评分, or brings it up to the ledger; weights and vetoes that were typed stay as they are.
 * @throws LedgerError noLedger, damagedSheet (also where a sheet of the same name is the user's own), newerVersion
 */
export async function writeScores(host: Host, options: ReportOptions = {}): Promise<ScoresWritten> {
  const { workbook, snapshot, read } = await requireLedgerCells(host, [
    'cover',
    'ledger',
    'scoring',
  ]);
  const name = workbook.present.scoring?.name;
  const existing = (name !== undefined && read(name)) || [];
  if (name !== undefined && !isScoringSheet(existing)) {
    throw new LedgerError('damagedSheet', { sheet: name });
  }
  const sheets = snapshot.sheets.map((sheet) => sheet.name);
  const patch = describeScoring(workbook, existing, sheets);
  const { missing } = await host.write({ sheets: [patch], names: [] }, options);
  return { sheet: patch.name, missing };
}
