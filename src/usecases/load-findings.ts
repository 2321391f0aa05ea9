import type { Host } from '../host/port';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { ProductError } from '../language/errors';
import { loadLedger } from './load-ledger';

/**
 * Reads 校验结果 and what judging explanations needs.
 * @throws ProductError noLedger, damagedSheet when a sheet of that name is somebody's own
 */
export async function requireFindingsSheet(host: Host): Promise<LedgerWorkbook> {
  const { workbook } = await loadLedger(host, ['cover', 'settings', 'findings']);
  if (!workbook) throw new ProductError('noLedger');
  const { findings } = workbook;
  if (findings?.layout === 'foreign') {
    throw new ProductError('damagedSheet', { sheet: findings.sheet });
  }
  return workbook;
}
