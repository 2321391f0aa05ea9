import { useEffect, useRef, useState } from 'react';
import { isCancelled } from '../../../language/errors';
import type { Plan } from '../../../plan/model';
import type { Offer } from '../../../rollover/carry-over';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';

/** Choosing last year's ledger, reading it, and what the plan's indicators may take from it. */
export function useLastYear({ lastYear, setLastYear, setFillReport }: Session, plan: Plan) {
  const { openFile } = usePane();
  const [reading, setReading] = useState<string | null>(null);
  const [offers, setOffers] = useState<Offer[] | null>(null);
  const abort = useRef<AbortController | null>(null);

  const read = useAction(async (file: File) => {
    const controller = new AbortController();
    abort.current = controller;
    setReading(file.name);
    try {
      const { readLastYear } = await work();
      const last = await readLastYear(await openFile(file, controller.signal));
      if (controller.signal.aborted) return;
      setLastYear({ file: file.name, last, take: null });
      // A report tells of a fill without it.
      setFillReport(null);
    } catch (error) {
      // Being asked to stop is no error, and nothing was changed.
      if (!isCancelled(error)) throw error;
    } finally {
      abort.current = null;
      setReading(null);
    }
  });
  useEffect(() => () => abort.current?.abort(), []);

  const last = lastYear?.last;
  const find = useAction(async () => {
    setOffers(null);
    if (!last) return;
    const { offersOf } = await work();
    setOffers(offersOf(last, plan));
  });
  const { run: findOffers } = find;
  useEffect(() => {
    void findOffers();
  }, [findOffers, last, plan]);

  const forget = () => {
    setLastYear(null);
    find.clearError();
    read.clearError();
  };
  return {
    reading,
    offers: last ? offers : null,
    error: read.error ?? find.error,
    choose: (file: File) => void read.run(file),
    cancel: () => abort.current?.abort(),
    forget,
    /** @param ids of all indicators that take what they are offered. */
    take: (ids: ReadonlySet<string>) => {
      if (lastYear) setLastYear({ ...lastYear, take: ids });
    },
    dismissError: () => {
      // A ledger that does not go with the plan cannot be filled from.
      if (find.error !== undefined) forget();
      read.clearError();
    },
  };
}
