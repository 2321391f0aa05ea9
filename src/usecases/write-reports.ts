import type { Host, WriteProgress, WriteReport } from '../host/port';
import { isOurs, layOutBlockSheets } from '../workbook/block-sheets';
import { blockSheets, sheetNames } from '../workbook/registry';
import { isOlderFormat } from '../workbook/sheets/cover/format-version';
import { reportContext } from '../workbook/report-context';
import { ProductError } from '../language/errors';
import { loadLedger, noLedgerIn } from './load-ledger';
import { replanned, type ReadAndWrite, standingOpen } from './replanned';

export interface ReportOptions {
  /** Also writes 考核评分 and 单位得分, or brings them up to the ledger; weights and vetoes that were typed stay. */
  scores?: boolean;
  /** The sheet that is shown stays the one that is. */
  staysPut?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: WriteProgress) => void;
}

export interface ReportsWritten {
  /** Sheets written, in their order in the workbook. */
  sheets: string[];
  missing: WriteReport['missing'];
}

/**
 * Writes the sheets of the quarterly report: 领导专页, 单位专页, 各单位清单, 指标完成情况表, 季度汇总, 分类汇总, 单位排名, 全年走势, 未达序时清单, 任务汇总, 达标预测, 单项走势,
 * and those of scores where
 * they are asked for. Writes nothing that a unit entered; a write that failed or was cancelled is completed by writing again.
 * @throws ProductError noLedger, olderLedger, damagedSheet (also where a sheet of the same name is the user's own), newerVersion
 */
export const writeReports = (host: Host, options: ReportOptions = {}): Promise<ReportsWritten> =>
  replanned(host, (again) => write(again, options));

async function write(
  host: ReadAndWrite,
  { scores = false, staysPut = false, ...options }: ReportOptions,
): Promise<ReportsWritten> {
  const sheets = blockSheets.filter(({ part }) => scores || part === 'report');
  const { workbook, snapshot, read } = await loadLedger(host, [
    'cover',
    'ledger',
    'tasks',
    'findings',
    'adjustments',
    ...sheets.map(({ key }) => key),
  ]);
  if (!workbook) throw noLedgerIn(snapshot);
  if (isOlderFormat(workbook.cover)) {
    throw new ProductError('olderLedger', { version: String(workbook.cover.version) });
  }
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new ProductError('damagedSheet', { sheet: unreadable });
  if (!workbook.ledger) {
    throw new ProductError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
  }
  for (const sheet of sheets) {
    const name = workbook.present[sheet.key]?.name;
    if (name !== undefined && !isOurs(sheet, read(name) ?? [])) {
      throw new ProductError('damagedSheet', { sheet: name });
    }
  }
  const context = reportContext(workbook);
  const names = snapshot.sheets.map(({ name }) => name);
  const patches = layOutBlockSheets({ all: blockSheets, wanted: sheets }, context, read, names);
  const { missing } = await host.write(
    { sheets: patches, names: [], ...(!staysPut && { activate: patches[0]!.name }) },
    { ...options, standing: standingOpen(patches, read) },
  );
  return { sheets: sheets.map((sheet) => context.sheet(sheet)), missing };
}
