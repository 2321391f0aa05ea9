import { useEffect, useState } from 'react';
import type { ScoresDescription } from '../../../usecases/describe-scores';
import type { QuarterView } from '../../../usecases/view-quarter';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';
import { usePane } from '../../session/environment';

/**
 * Whether the report is written with scores: as the workbook has their sheet or not, until the user says otherwise.
 * @param view what is known of the sheet comes with it.
 */
export function useScoring(view: QuarterView) {
  const { host } = usePane();
  const [scores, setScores] = useState<ScoresDescription>(view.scores);
  const [choice, setChoice] = useState<boolean | null>(null);
  const { sheet } = scores;

  const read = useAction(async () => {
    const { describeScores } = await work();
    setScores(await describeScores(host));
  }, 'again');
  const goTo = useAction(async (cell: { row: number; column: number }) => {
    if (sheet !== null) await host.goTo(sheet, { ...cell, rows: 1, columns: 1 });
  });

  const { run } = read;
  useEffect(() => setScores(view.scores), [view]);

  // Weights are edited on the sheet.
  useEffect(() => {
    if (sheet === null) return undefined;
    const stopped = host.watch([sheet], () => void run()).catch(() => undefined);
    return () => void stopped.then((stop) => stop?.());
  }, [host, run, sheet]);

  return {
    scores,
    isOn: choice ?? sheet !== null,
    choose: setChoice,
    /** The workbook has the sheets where they were asked for: from here on the switch follows it again. */
    wrote: (withScores: boolean) => {
      if (withScores) setChoice(null);
      void run();
    },
    goTo: (cell: { row: number; column: number }) => void goTo.run(cell),
    error: read.error ?? goTo.error,
    dismissError: () => {
      read.clearError();
      goTo.clearError();
    },
  };
}

export type Scoring = ReturnType<typeof useScoring>;
