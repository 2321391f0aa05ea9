import { startTransition, useEffect, useState } from 'react';
import type { Quarter } from '../../../tracking/quarter';
import type { QuarterView } from '../../../usecases/view-quarter';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';

/** The quarter as the workbook has it, read once and kept up with edits, and changing the quarter. */
export function useSummary({ ledger, edits, wroteLedger }: Session) {
  const { host } = usePane();
  const [view, setView] = useState<QuarterView | null>(null);
  /** The quarter that was chosen, until the summary is that quarter's: the choice shows at once. */
  const [wanted, setWanted] = useState<Quarter | null>(null);
  const hasLedger = Boolean(ledger);

  /** How many explanations the last change of the quarter put under the quarter that was left. */
  const [labelled, setLabelled] = useState(0);

  const read = useAction(async () => {
    const { viewQuarter } = await work();
    const asRead = await viewQuarter(host);
    startTransition(() => setView(asRead));
    // An edit during the reading is read as well.
  }, 'again');
  const change = useAction(async (quarter: Quarter) => {
    const { setQuarter } = await work();
    setLabelled(await setQuarter(host, quarter));
    // Reading follows from this, as after any edit.
    wroteLedger();
    // The last of several choices in a row is the one that holds.
  }, 'again');

  const { run } = read;
  useEffect(() => {
    if (hasLedger) void run();
  }, [run, hasLedger, edits]);

  useEffect(() => {
    if (view?.summary.quarter === wanted || change.error !== undefined) setWanted(null);
  }, [view, wanted, change.error]);

  return {
    wanted,
    labelled,
    view: hasLedger ? view : null,
    reading: read.running,
    changing: change.running,
    error: change.error ?? read.error,
    dismissError: () => {
      change.clearError();
      read.clearError();
    },
    refresh: () => void run(),
    changeQuarter: (quarter: Quarter) => {
      setWanted(quarter);
      void change.run(quarter);
    },
  };
}
