import type { Host } from '../host/port';
import type { Quarter } from '../tracking/quarter';
import { updateCover } from '../workbook/sheets/cover/lay-out-cover';
import { definedNames } from '../workbook/defined-names';
import { loadLedger, noLedgerIn } from './load-ledger';

/** Sets the reporting quarter on the cover; every sheet follows. @throws ProductError noLedger */
export async function setQuarter(host: Host, quarter: Quarter): Promise<void> {
  const { snapshot, workbook } = await loadLedger(host, ['cover']);
  if (!workbook) throw noLedgerIn(snapshot);
  const { cover } = workbook;
  const settings = { ...cover.settings, quarter };
  // Only this cell: whatever else stands on the cover may be changing under a co-author's hands.
  const at = cover.places.quarter;
  const area = at && { ...at, rows: 1, columns: 1 };
  const place = area ? [{ name: definedNames.quarter, sheet: cover.sheet, area }] : [];
  await host.write({ sheets: updateCover(place, { ...cover, settings }), names: [] });
}
