import { emptyRecord } from '../../collection/trail/trail-record';
import type { Host } from '../../host/port';
import type { Quarter } from '../../tracking/quarter';
import { timeText } from '../../check/findings/time-text';
import { loadCollection } from './load-collection';
import { recordCollection } from './record-collection';

/**
 * Closes a quarter: what is returned for it afterwards is taken only where a person decides so. Closing twice closes once, and
 * completes what was cut short.
 * @param by who closes it.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function closeQuarter(
  host: Host,
  quarter: Quarter,
  by: string,
  now: Date = new Date(),
): Promise<void> {
  const collection = await loadCollection(host);
  const time = timeText(now);
  const isClosed = collection.state.closed.has(quarter);
  const record = { ...emptyRecord, time, kind: 'closed' as const, quarter, by };
  await recordCollection(host, collection, isClosed ? [] : [record], now);
}
