import { useCallback, useEffect, useState } from 'react';
import type { Host } from '../../host/port';
import type { LedgerDescription } from '../../usecases/describe-ledger';
import { work } from './work';
import { useAction } from './useAction';

/** Reads what the workbook holds: `undefined` until known, `null` when it has no ledger. */
export function useLedger(host: Host) {
  const [ledger, setLedger] = useState<LedgerDescription | null | undefined>(undefined);

  const read = useCallback(async () => {
    const { describeLedger } = await work();
    setLedger(await describeLedger(host));
  }, [host]);
  const { run, error } = useAction(read, 'again');

  useEffect(() => {
    void run();
  }, [run, host]);

  return { ledger, error, refresh: run };
}
