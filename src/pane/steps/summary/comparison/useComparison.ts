import { useEffect, useRef, useState } from 'react';
import type { WriteProgress } from '../../../../host/port';
import type { District } from '../../../../usecases/compare-districts';
import type { QuarterSummary } from '../../../../usecases/types';
import type { Comparison } from '../../../../quarter/districts';
import { work } from '../../../session/work';
import { useAction } from '../../../session/useAction';
import { usePane, useMessages } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { comparisonMessages } from '../../../messages/comparison';

/** What is compared in the reporting quarter, kept up with edits of the open ledger, and writing it. */
export function useComparison(
  { edits, ledger }: Session,
  { quarter, year }: QuarterSummary,
  others: readonly District[],
) {
  const { host, language } = usePane();
  const { thisWorkbook } = useMessages(comparisonMessages);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [progress, setProgress] = useState<WriteProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const [written, setWritten] = useState<string[] | null>(null);
  const abort = useRef<AbortController | null>(null);
  const [failed, setFailed] = useState<unknown>(undefined);

  useEffect(() => {
    setWritten(null);
    setFailed(undefined);
    if (others.length === 0) {
      setComparison(null);
      return undefined;
    }
    // Another run may have begun before this one has its figures.
    let wanted = true;
    const compare = async () => {
      const { compareDistricts, readDistrict } = await work();
      const own = await readDistrict(thisWorkbook, host);
      if (wanted) setComparison(compareDistricts([own, ...others], quarter));
    };
    compare().catch((error: unknown) => wanted && setFailed(error));
    return () => {
      wanted = false;
    };
  }, [host, others, quarter, edits, thisWorkbook]);

  const write = useAction(async () => {
    if (!comparison) return;
    const controller = new AbortController();
    abort.current = controller;
    setProgress(null);
    setStopping(false);
    setWritten(null);
    try {
      const { writeComparison } = await work();
      setWritten(
        await writeComparison(host, comparison, {
          year,
          quarter,
          language: ledger?.language ?? language,
          signal: controller.signal,
          onProgress: setProgress,
        }),
      );
    } finally {
      abort.current = null;
    }
  });
  // Closing the pane stops after the sheet being written; writing again completes it.
  useEffect(() => () => abort.current?.abort(), []);

  return {
    comparison,
    error: write.error ?? failed,
    dismissError: () => {
      write.clearError();
      setFailed(undefined);
    },
    writing: write.running,
    progress,
    stopping,
    written,
    write: () => void write.run(),
    cancel: () => {
      setStopping(true);
      abort.current?.abort();
    },
  };
}
