import { useCallback, useEffect, useState } from 'react';
import { DeskStore, type WorkbookRecord } from '../store/desk-store';
import { claim } from './identity';

/** The browser's store, and the workbooks in it; an error where it keeps nothing. */
export function useStore() {
  const [store, setStore] = useState<DeskStore | null>(null);
  const [kept, setKept] = useState<WorkbookRecord[]>([]);
  const [storeError, setStoreError] = useState<unknown>(undefined);
  const reportStoreError = useCallback(
    (error: unknown) => setStoreError(error ?? new Error('unknown')),
    [],
  );

  useEffect(() => {
    let wanted = true;
    const open = async () => {
      const opened = await DeskStore.open();
      await opened.tidy(claim);
      const records = await opened.list();
      if (!wanted) return;
      setKept(records);
      setStore(opened);
      // Asks the browser not to throw this away when the disk gets full; it may refuse, and nothing is worse then.
      await (navigator.storage as StorageManager | undefined)?.persist?.();
    };
    open().catch((error: unknown) => wanted && reportStoreError(error));
    return () => {
      wanted = false;
    };
  }, [reportStoreError]);

  const refresh = useCallback(async () => {
    if (store) setKept(await store.list().catch(() => []));
  }, [store]);
  return { store, kept, storeError, reportStoreError, refresh };
}
