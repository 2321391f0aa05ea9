import { useEffect, useRef, useState } from 'react';
import type { WriteProgress } from '../../../host/port';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';

/** Filling the workbook with the chosen plan: progress, cancelling, and the report. */
export function useFill(session: Session) {
  const { host, language } = usePane();
  const [progress, setProgress] = useState<WriteProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const abort = useRef<AbortController | null>(null);

  const fill = useAction(async () => {
    const { chosen, lastYear } = session;
    if (!chosen) return;
    const controller = new AbortController();
    abort.current = controller;
    setProgress(null);
    setStopping(false);
    session.setFillReport(null);
    try {
      const { fillWorkbook, rollOver } = await work();
      const options = { language, signal: controller.signal, onProgress: setProgress };
      session.setFillReport(
        lastYear
          ? (
              await rollOver(host, chosen.plan, lastYear.last, {
                ...options,
                ...(lastYear.take ? { take: lastYear.take } : {}),
              })
            ).fill
          : await fillWorkbook(host, chosen.plan, options),
      );
    } finally {
      abort.current = null;
      session.wroteLedger();
    }
  });

  // Closing the pane stops after the sheet being written; filling again completes it.
  useEffect(() => () => abort.current?.abort(), []);

  return {
    running: fill.running,
    error: fill.error,
    dismissError: fill.clearError,
    progress,
    stopping,
    run: () => void fill.run(),
    cancel: () => {
      setStopping(true);
      abort.current?.abort();
    },
  };
}
