import { observationsOf } from '../export/observation';
import { sdmxCsv } from '../export/sdmx-csv';
import { tidyCsv } from '../export/tidy-csv';
import type { Host } from '../host/port';
import { requireLedger } from './load-ledger';

export { BYTE_ORDER_MARK } from '../export/csv-text';

export const exportFormats = { csv: tidyCsv, 'sdmx-csv': sdmxCsv } as const;
export type ExportFormat = keyof typeof exportFormats;

/**
 * The ledger's figures in the long form, for other programs: every indicator in every quarter. Writes nothing.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function exportLedger(host: Host, format: ExportFormat): Promise<string> {
  const workbook = await requireLedger(host, ['cover', 'ledger', 'phasing']);
  return exportFormats[format](observationsOf(workbook));
}
