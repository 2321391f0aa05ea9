import type { LedgerRow } from '../../tracking/ledger-row';

/** Rows by the office that leads, the first of several; '' for those that none leads. */
export function byOffice<R extends LedgerRow>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const offices = new Map<string, R[]>();
  for (const row of rows) {
    const office = row.lead[0] ?? '';
    const own = offices.get(office);
    if (own) own.push(row);
    else offices.set(office, [row]);
  }
  return offices;
}
