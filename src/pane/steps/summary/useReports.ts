import { useEffect, useRef, useState } from 'react';
import type { WriteProgress } from '../../../host/port';
import { usePane } from '../../session/environment';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';

/**
 * Writing the sheets of the quarterly report: progress, cancelling, and how many were written.
 * @param onWritten called when all of them were, and whether with those of scores.
 */
export function useReports(onWritten: (scores: boolean) => void) {
  const { host } = usePane();
  const [progress, setProgress] = useState<WriteProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const [written, setWritten] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);

  const write = useAction(async (scores: boolean) => {
    const controller = new AbortController();
    abort.current = controller;
    setProgress(null);
    setStopping(false);
    setWritten(null);
    try {
      const { writeReports } = await work();
      const { sheets } = await writeReports(host, {
        scores,
        signal: controller.signal,
        onProgress: setProgress,
      });
      setWritten(sheets.length);
      onWritten(scores);
    } finally {
      abort.current = null;
    }
  });

  // Closing the pane stops after the sheet being written; writing again completes it.
  useEffect(() => () => abort.current?.abort(), []);

  return {
    running: write.running,
    error: write.error,
    dismissError: write.clearError,
    progress,
    stopping,
    written,
    run: (scores: boolean) => void write.run(scores),
    cancel: () => {
      setStopping(true);
      abort.current?.abort();
    },
  };
}
