import { useCallback, useEffect, useRef, useState } from 'react';

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
 */
export function useAction<Arguments extends unknown[]>(
  perform: (...args: Arguments) => Promise<void>,
): Action<Arguments> {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const busy = useRef(false);
  const mounted = useRef(true);
  const latest = useRef(perform);
  latest.current = perform;

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(async (...args: Arguments) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setError(undefined);
    try {
      await latest.current(...args);
    } catch (problem) {
      if (mounted.current) setError(problem ?? new Error('unknown'));
    } finally {
      busy.current = false;
      if (mounted.current) setRunning(false);
    }
  }, []);

  const clearError = useCallback(() => setError(undefined), []);
  return { running, error, run, clearError };
}
