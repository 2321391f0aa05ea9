import type { Host, WriteProgress, WriteReport } from '../host/port';
import type { CellValue, SheetPatch } from '../workbook/description';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { layOutReports } from '../workbook/sheets/report/describe-reports';
import { isReportSheet } from '../workbook/sheets/report/report-labels';
import { layOutScoring } from '../workbook/sheets/scoring/lay-out-scoring';
import { isScoreSheet } from '../workbook/sheets/scoring/read-scoring';
import { reportKeys, scoreSheetKeys, sheetNames, type SheetKey } from '../workbook/sheet-names';
import { LedgerError } from './errors';
import { loadLedger } from './load-ledger';

export interface ReportOptions {
  /** Also writes 考核评分 and 单位得分, or brings them up to the ledger; weights and vetoes that were typed stay. */
  scores?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: WriteProgress) => void;
}

export interface ReportsWritten {
  /** Sheets written, in their order in the workbook. */
  sheets: string[];
  missing: WriteReport['missing'];
}

/**
 * Writes the sheets of the quarterly report: 季度汇总, 分类汇总, 单位排名, 全年走势, 未达序时清单, 单项走势, and those of scores where
 * they are asked for. Writes nothing that a unit entered; a write that failed or was cancelled is completed by writing again.
 * @throws LedgerError noLedger, damagedSheet (also where a sheet of the same name is the user's own), newerVersion
 */
export async function writeReports(
  host: Host,
  { scores = false, ...options }: ReportOptions = {},
): Promise<ReportsWritten> {
  const scoreKeys = scores ? scoreSheetKeys : [];
  const { workbook, snapshot } = await loadLedger(host, [
    'cover',
    'ledger',
    'summary',
    ...reportKeys,
    ...scoreKeys,
  ]);
  if (!workbook) throw new LedgerError('noLedger');
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new LedgerError('damagedSheet', { sheet: unreadable });
  if (!workbook.ledger) {
    throw new LedgerError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
  }
  const cells = new Map(snapshot.cells.map(({ sheet, values }) => [sheet, values]));
  const read = (sheet: string) => cells.get(sheet) ?? null;
  refuseOthers(workbook, reportKeys, read, isReportSheet);
  refuseOthers(workbook, scoreKeys, read, isScoreSheet);
  const before = snapshot.sheets.map(({ name }) => name);
  const reports = layOutReports(workbook, read, before);
  const scoring = scores ? layOutScoring(workbook, read, sheetsAfter(before, reports)) : [];
  const { missing } = await host.write(
    { sheets: [...reports, ...scoring], names: [], activate: reports[0]!.name },
    options,
  );
  const written: SheetKey[] = ['summary', ...reportKeys, ...scoreKeys];
  return { sheets: written.map((key) => nameOf(workbook, key)), missing };
}

const nameOf = ({ present, language }: LedgerWorkbook, key: SheetKey) =>
  present[key]?.name ?? sheetNames[key][language];

/** @throws LedgerError damagedSheet where a sheet of one of these names is not ours */
function refuseOthers<K extends SheetKey>(
  { present }: LedgerWorkbook,
  keys: readonly K[],
  read: (sheet: string) => CellValue[][] | null,
  isOurs: (key: K, cells: CellValue[][]) => boolean,
): void {
  for (const key of keys) {
    const sheet = present[key]?.name;
    if (sheet !== undefined && !isOurs(key, read(sheet) ?? [])) {
      throw new LedgerError('damagedSheet', { sheet });
    }
  }
}

/** The workbook's sheets, in order, once these patches are written. */
function sheetsAfter(sheets: readonly string[], patches: readonly SheetPatch[]): string[] {
  const order = [...sheets];
  for (const { name, position } of patches) {
    if (!order.includes(name)) order.splice(position ?? order.length, 0, name);
  }
  return order;
}
