import { defaultSettings } from '../../tracking/track';
import type { LedgerWorkbook } from '../../workbook/read-ledger';

/** The workbook with default shares for those of its cover that cannot be used; a finding at their cells says so. */
export function withSoundShares(workbook: LedgerWorkbook): LedgerWorkbook {
  const { cover } = workbook;
  const unusable = new Set(cover.problems.map(({ name }) => name));
  const { phasing, tolerance, nearShare } = defaultSettings;
  const settings = {
    ...cover.settings,
    ...(unusable.has('phasing') && { phasing }),
    ...(unusable.has('tolerance') && { tolerance }),
    ...(unusable.has('nearShare') && { nearShare }),
  };
  return { ...workbook, cover: { ...cover, settings } };
}
