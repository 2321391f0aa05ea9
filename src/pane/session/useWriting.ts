import { useEffect, useRef, useState } from 'react';
import type { WriteOptions, WriteProgress } from '../../host/port';
import { useAction } from './useAction';

/**
 * Writing into the workbook, sheet by sheet: how far it has come, and stopping it. Closing the pane stops after the sheet
 * being written; writing again completes it.
 */
export function useWriting<Arguments extends unknown[]>(
  perform: (options: Required<Omit<WriteOptions, 'standing'>>, ...args: Arguments) => Promise<void>,
) {
  const [progress, setProgress] = useState<WriteProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const { run, running, error, clearError } = useAction(async (...args: Arguments) => {
    const { signal } = (abort.current = new AbortController());
    setProgress(null);
    setStopping(false);
    try {
      await perform({ signal, onProgress: setProgress }, ...args);
    } finally {
      abort.current = null;
    }
  });
  return {
    progress,
    stopping,
    running,
    error,
    dismissError: clearError,
    run: (...args: Arguments) => void run(...args),
    cancel: () => {
      setStopping(true);
      abort.current?.abort();
    },
  };
}
