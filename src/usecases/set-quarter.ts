import type { Host } from '../host/port';
import type { Quarter } from '../tracking/quarter';
import { updateCover } from '../workbook/cover/describe-cover';
import { LedgerError } from './errors';
import { loadLedger } from './load-ledger';

/** Sets the reporting quarter on the cover; every sheet follows. @throws LedgerError noLedger */
export async function setQuarter(host: Host, quarter: Quarter): Promise<void> {
  const { snapshot, workbook } = await loadLedger(host, ['cover']);
  if (!workbook) throw new LedgerError('noLedger');
  const { cover } = workbook;
  const settings = { ...cover.settings, quarter };
  await host.write({ sheets: updateCover(snapshot.names, { ...cover, settings }), names: [] });
}
