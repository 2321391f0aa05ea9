import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Host } from '../../host/port';
import type { EditCheck } from '../../usecases/check-edit';
import type { LedgerDescription } from '../../usecases/describe-ledger';
import { work } from './work';
import { afterEdit, countOf, noProblems, type EntryProblems } from './entry-problems';

export interface WatchedEntries {
  /** Result of checking the last edit of entry cells. */
  lastEdit: EditCheck | null;
  /** Open findings of all rows edited since `clearProblems`. */
  problems: number;
  clearProblems: () => void;
  error: unknown;
}

/** Checks every entry as it is made. Runs on every co-author's machine, so it shows results and never asks. */
export function useWatchedEntries(
  host: Host,
  ledger: LedgerDescription | null | undefined,
): WatchedEntries {
  const [lastEdit, setLastEdit] = useState<EditCheck | null>(null);
  const [problems, setProblems] = useState<EntryProblems>(noProblems);
  const [error, setError] = useState<unknown>(undefined);
  const planId = ledger?.planId;
  const quarter = ledger?.quarter;

  useEffect(() => {
    setLastEdit(null);
    setProblems(noProblems);
    setError(undefined);
    if (planId === undefined) return undefined;
    let watching = true;
    const stopped = work()
      .then(({ watchEntries }) =>
        watchEntries(
          host,
          (check) => {
            if (!watching) return;
            // The next figure is being typed already.
            startTransition(() => {
              setLastEdit(check);
              setProblems((known) => afterEdit(known, check));
              setError(undefined);
            });
          },
          (problem) => watching && setError(problem),
        ),
      )
      .catch((problem: unknown) => {
        if (watching) setError(problem);
        return undefined;
      });
    return () => {
      watching = false;
      void stopped.then((stop) => stop?.());
    };
    // What was said of entries under another reporting quarter no longer holds.
  }, [host, planId, quarter]);

  return {
    lastEdit,
    problems: countOf(problems),
    clearProblems: useCallback(() => setProblems(noProblems), []),
    error,
  };
}
