import type { CheckReport } from '../check/findings/checked-finding';
import { sha256Of } from '../collection/hash';
import type { WorkbookReader } from '../host/port';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import type { SheetKey } from '../workbook/registry';
import { loadLedger } from './load-ledger';

/** What people enter and findings are made of; curves are read with the ledger. */
const ENTERED = ['cover', 'ledger', 'tasks', 'settings', 'userRules'] as const;
const COMPARED: readonly SheetKey[] = [...ENTERED, 'phasing'];

export function fingerprintOf({ present }: LedgerWorkbook): string {
  const cells = COMPARED.map((key) => present[key]?.cells ?? null);
  return sha256Of(JSON.stringify(cells));
}

/**
 * Whether the workbook still holds what was checked. Excel does not tell of every edit, so a result that is shown again is
 * compared with it; where the workbook cannot be read, a check says why.
 */
export async function isAsChecked(
  host: WorkbookReader,
  { fingerprint }: Pick<CheckReport, 'fingerprint'>,
): Promise<boolean> {
  const { workbook } = await loadLedger(host, ENTERED);
  return workbook !== null && fingerprintOf(workbook) === fingerprint;
}
