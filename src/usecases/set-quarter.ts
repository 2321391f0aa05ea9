import type { Host } from '../host/port';
import type { Quarter } from '../tracking/quarter';
import { updateCover } from '../workbook/sheets/cover/lay-out-cover';
import { definedNames } from '../workbook/defined-names';
import { ProductError } from '../language/errors';
import { loadLedger } from './load-ledger';

/** Sets the reporting quarter on the cover; every sheet follows. @throws ProductError noLedger */
export async function setQuarter(host: Host, quarter: Quarter): Promise<void> {
  const { snapshot, workbook } = await loadLedger(host, ['cover']);
  if (!workbook) throw new ProductError('noLedger');
  const { cover } = workbook;
  const settings = { ...cover.settings, quarter };
  // Only this cell: whatever else stands on the cover may be changing under a co-author's hands.
  const place = snapshot.names.filter(({ name }) => name === definedNames.quarter);
  await host.write({ sheets: updateCover(place, { ...cover, settings }), names: [] });
}
