import { useCallback, useEffect, useState } from 'react';
import type { Host } from '../../host/port';
import type { LedgerDescription, OfficeBookDescription } from '../../usecases/describe-ledger';
import { work } from './work';
import { useAction } from './useAction';

interface Held {
  ledger: LedgerDescription | null;
  /** What an office was sent; null for any other workbook. */
  officeBook: OfficeBookDescription | null;
}

/** Reads what the workbook holds: `ledger` is `undefined` until known, `null` when it has none. */
export function useLedger(host: Host) {
  const [held, setHeld] = useState<Held | null>(null);

  const read = useCallback(async () => {
    const { describeLedger, describeOfficeBook } = await work();
    const ledger = await describeLedger(host);
    setHeld({ ledger, officeBook: ledger ? null : await describeOfficeBook(host) });
  }, [host]);
  const { run, error } = useAction(read, 'again');

  useEffect(() => {
    void run();
  }, [run, host]);

  return { ledger: held?.ledger, officeBook: held?.officeBook ?? null, error, refresh: run };
}
