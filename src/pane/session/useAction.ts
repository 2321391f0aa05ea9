import { useCallback, useEffect, useRef, useState } from 'react';
import { askedFor } from './asked-for';
import { oneAtATime } from './one-at-a-time';

export interface Action<Arguments extends unknown[]> {
  running: boolean;
  /** What the last run rejected with; `undefined` when it went well. */
  error: unknown;
  run: (...args: Arguments) => Promise<void>;
  clearError: () => void;
}

/**
 * Runs something slow for the user: one at a time, its error kept for the screen.
 * Nothing is set after the component is gone.
 * @param whenBusy what becomes of a run asked for meanwhile, as it was on the first call; see `oneAtATime`.
 */
export function useAction<Arguments extends unknown[]>(
  perform: (...args: Arguments) => Promise<void>,
  whenBusy: 'drop' | 'again' = 'drop',
): Action<Arguments> {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const mounted = useRef(true);
  const latest = useRef(perform);
  latest.current = perform;

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const [run] = useState(() =>
    oneAtATime(async (...args: Arguments) => {
      if (!mounted.current) return;
      setRunning(true);
      setError(undefined);
      try {
        // What is begun again by itself is read in the background, while the user may be typing.
        if (whenBusy === 'again') await latest.current(...args);
        else await askedFor(() => latest.current(...args));
      } catch (problem) {
        if (mounted.current) setError(problem ?? new Error('unknown'));
      } finally {
        if (mounted.current) setRunning(false);
      }
    }, whenBusy),
  );

  const clearError = useCallback(() => setError(undefined), []);
  return { running, error, run, clearError };
}
