import type { Host, WriteProgress, WriteReport } from '../host/port';
import { describeReports } from '../workbook/report/describe-reports';
import { isReportSheet } from '../workbook/report/report-labels';
import { reportKeys, sheetNames } from '../workbook/sheet-names';
import { LedgerError } from './errors';
import { requireLedgerCells } from './load-ledger';

export interface ReportOptions {
  signal?: AbortSignal;
  onProgress?: (progress: WriteProgress) => void;
}

export interface ReportsWritten {
  /** Sheets written, in their order in the workbook. */
  sheets: string[];
  missing: WriteReport['missing'];
}

/**
 * Writes the sheets of the quarterly report: 季度汇总, 分类汇总, 单位排名, 全年走势, 未达序时清单, 单项走势. Writes nothing that a unit
 * entered; a write that failed or was cancelled is completed by writing again.
 * @throws LedgerError noLedger, damagedSheet (also where a sheet of the same name is the user's own), newerVersion
 */
export async function writeReports(
  host: Host,
  options: ReportOptions = {},
): Promise<ReportsWritten> {
  const { workbook, snapshot, read } = await requireLedgerCells(host, [
    'cover',
    'ledger',
    'summary',
    ...reportKeys,
  ]);
  for (const key of reportKeys) {
    const name = workbook.present[key]?.name;
    if (name !== undefined && !isReportSheet(key, read(name) ?? [])) {
      throw new LedgerError('damagedSheet', { sheet: name });
    }
  }
  const sheets = describeReports(
    workbook,
    read,
    snapshot.sheets.map(({ name }) => name),
  );
  const { missing } = await host.write({ sheets, names: [], activate: sheets[0]!.name }, options);
  const inOrder = (['summary', ...reportKeys] as const).map(
    (key) => workbook.present[key]?.name ?? sheetNames[key][workbook.language],
  );
  return { sheets: inOrder, missing };
}
