import { useEffect, useState } from 'react';
import type { District } from '../../../../usecases/compare-districts';
import type { QuarterView } from '../../../../usecases/view-quarter';
import type { Comparison } from '../../../../quarter/districts';
import { work } from '../../../session/work';
import { useWriting } from '../../../session/useWriting';
import { usePane, useMessages } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { comparisonMessages } from '../../../messages/comparison';

/** What is compared in the reporting quarter, again whenever the open ledger was read, and writing it. */
export function useComparison({ ledger }: Session, view: QuarterView, others: readonly District[]) {
  const { host, language } = usePane();
  const { thisWorkbook } = useMessages(comparisonMessages);
  const { quarter, year } = view.summary;
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [written, setWritten] = useState<string[] | null>(null);
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
      const { compareDistricts } = await work();
      const own = view.district(thisWorkbook);
      if (wanted) setComparison(compareDistricts([own, ...others], quarter));
    };
    compare().catch((error: unknown) => wanted && setFailed(error));
    return () => {
      wanted = false;
    };
  }, [others, quarter, view, thisWorkbook]);

  const writing = useWriting(async (options) => {
    if (!comparison) return;
    setWritten(null);
    const { writeComparison } = await work();
    const of = { year, quarter, language: ledger?.language ?? language };
    setWritten(await writeComparison(host, comparison, { ...of, ...options }));
  });

  return {
    comparison,
    error: writing.error ?? failed,
    dismissError: () => {
      writing.dismissError();
      setFailed(undefined);
    },
    writing: writing.running,
    progress: writing.progress,
    stopping: writing.stopping,
    written,
    write: () => writing.run(),
    cancel: writing.cancel,
  };
}
