import { useCallback, useEffect, useState } from 'react';
import type { Host } from '../../../host/port';
import { work } from '../work';
import { useAction } from '../work/useAction';

type UseCases = Awaited<ReturnType<typeof work>>;

/** What the open workbook holds. */
export type Ledger = NonNullable<Awaited<ReturnType<UseCases['describeLedger']>>>;

/** Reads what the workbook holds: `undefined` until known, `null` when it has no ledger. */
export function useLedger(host: Host) {
  const [ledger, setLedger] = useState<Ledger | null | undefined>(undefined);

  const read = useCallback(async () => {
    const { describeLedger } = await work();
    setLedger(await describeLedger(host));
  }, [host]);
  const { run, error } = useAction(read);

  useEffect(() => {
    void run();
  }, [run, host]);

  return { ledger, error, refresh: run };
}
