import type { Host } from '../host/port';
import type { Language } from '../language/language';
import type { Quarter } from '../tracking/quarter';
import { cellAddress, quoteSheet } from '../workbook/address';
import { describeComparison } from '../workbook/comparison/describe-comparison';
import { matchDistricts, type DistrictRow } from '../workbook/comparison/match-districts';
import { trackLedger } from '../workbook/ledger/track-ledger';
import { LedgerError } from './errors';
import { requireLedger } from './load-ledger';

export interface ComparedLedger {
  /** The file's name, for the source of each figure. */
  name: string;
  host: Host;
}

/**
 * Writes 区县对比 into an empty workbook: the same indicator of several ledgers in one quarter. The ledgers are only read.
 * @returns how many indicators are compared, and how many rows are not.
 * @throws LedgerError noLedger, damagedSheet, newerVersion, otherYear
 */
export async function compareDistricts(
  ledgers: readonly ComparedLedger[],
  out: Host,
  options: { quarter: Quarter; language: Language },
): Promise<{ compared: number; alone: number }> {
  const { quarter, language } = options;
  const districts: DistrictRow[][] = [];
  let year: number | null = null;
  for (const { name, host } of ledgers) {
    const workbook = await requireLedger(host, ['cover', 'ledger']);
    const { cover } = workbook;
    const { settings } = cover;
    year ??= settings.year;
    if (settings.year !== year) {
      const details = { file: name, found: String(settings.year), wanted: String(year) };
      throw new LedgerError('otherYear', details);
    }
    const { sheet, columns } = workbook.ledger!;
    const rows = trackLedger({
      ...workbook,
      cover: { ...cover, settings: { ...settings, quarter } },
    });
    districts.push(
      rows.map((row) => ({
        district: cover.district,
        source: `${name} ${quoteSheet(sheet)}!${cellAddress(row.row, columns[`q${quarter}`])}`,
        row,
      })),
    );
  }
  const comparison = matchDistricts(districts);
  const sheets = describeComparison({ comparison, year: year ?? 0, quarter, language });
  await out.write({ sheets, names: [], activate: sheets[0]!.name });
  return { compared: comparison.groups.length, alone: comparison.alone.length };
}
