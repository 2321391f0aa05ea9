import { useCallback, useEffect, useState } from 'react';
import type { FixReport } from '../../usecases/apply-fixes';
import type { CheckReport } from '../../check/findings/checked-finding';
import type { FillReport } from '../../usecases/types';
import { usePane } from './environment';
import { type Collecting, nothingCollected } from './collecting';
import type { Step } from './step';
import type { ChosenLastYear } from './last-year';
import { useChosenPlan } from './useChosenPlan';
import { useKeptReview } from './useKeptReview';
import { useLedger } from './useLedger';
import { usePresetPlan } from './usePresetPlan';
import { useReplacing } from './useReplacing';
import { useWatchedEntries } from './useWatchedEntries';
import { useWorkbookEdits } from './useWorkbookEdits';

/** Cells that fixes were applied to, or put back. */
export interface FixedCells extends FixReport {
  undone: boolean;
}

/** A result and the number of edits at the time it was made. */
interface Dated<T> {
  result: T;
  edits: number;
}

/** Everything the steps share while the pane is open. */
export function useSession() {
  const { host, memory } = usePane();
  const [shownStep, setShownStep] = useState<Step | null>(memory?.initial.step ?? null);
  /** Whether the user came by a button inside a step; then the focus goes to the new step's heading. */
  const [guided, setGuided] = useState(false);
  const [fillReport, setFillReport] = useState<FillReport | null>(null);
  const [lastYear, setLastYear] = useState<ChosenLastYear | null>(null);
  const [check, setCheck] = useState<Dated<CheckReport> | null>(null);
  const [fixed, setFixed] = useState<FixedCells | null>(null);
  const [collecting, setCollecting] = useState(nothingCollected);
  const [ownEdits, setOwnEdits] = useState(0);

  const { ledger, officeBook, error: ledgerError, refresh } = useLedger(host);
  const watch = useWatchedEntries(host, ledger);
  const { clearProblems } = watch;
  const watched = useWorkbookEdits(host, ledger?.language, officeBook?.sheets);
  const edits = watched.edits + ownEdits;
  const ledgerEdits = watched.ledgerEdits + ownEdits;

  // The cover may have been edited: its quarter, say.
  useEffect(() => {
    if (ledgerEdits > 0) void refresh();
  }, [ledgerEdits, refresh]);

  const show = useCallback((step: Step, byGuide: boolean) => {
    setShownStep(step);
    setGuided(byGuide);
  }, []);

  /** The host tells nothing of what it wrote itself, and Excel not of every edit, so the steps do. */
  const wroteLedger = useCallback(() => setOwnEdits((count) => count + 1), []);

  // A workbook that holds a ledger is there to be checked, and an office's for nothing else; an empty one to be filled.
  const isChecked = ledger || officeBook;
  const firstStep: Step | null = ledger === undefined ? null : isChecked ? 'check' : 'plan';
  const usedStep = officeBook ? null : shownStep;

  const step = usedStep ?? firstStep ?? (ledgerError === undefined ? null : 'plan');

  // A report tells of the plan that was filled, not of another.
  const choice = useChosenPlan(
    useCallback(() => setFillReport(null), []),
    memory?.initial.chosen,
    memory?.initial.reviewInHand === false || memory?.initial.chosen?.file === null,
  );
  const { chosen, reviewInHand } = choice;
  useEffect(
    () => memory?.keep({ chosen, step: shownStep, reviewInHand }),
    [memory, chosen, shownStep, reviewInHand],
  );
  const replacing = useReplacing(choice);
  useKeptReview(choice);
  const findings = check?.result.findings;
  useEffect(() => memory?.found?.(findings ?? []), [memory, findings]);
  const choosing = chosen === null && (step === 'plan' || step === 'review' || step === 'fill');
  usePresetPlan(choosing ? ledger?.planId : undefined, choice.preset);

  return {
    step,
    guided,
    goToStep: useCallback((step: Step) => show(step, true), [show]),
    selectStep: useCallback((step: Step) => show(step, false), [show]),
    ledger,
    officeBook,
    ledgerError,
    refreshLedger: refresh,
    ...choice,
    ...replacing,
    fillReport,
    setFillReport,
    lastYear,
    setLastYear,
    check: check?.result ?? null,
    checkIsStale: check !== null && check.edits !== edits,
    setCheck: useCallback(
      (result: CheckReport) => {
        setCheck({ result, edits });
        clearProblems();
      },
      [edits, clearProblems],
    ),
    /** Changes the result that is shown, without making it any newer. */
    updateCheck: useCallback(
      (change: (result: CheckReport) => CheckReport) =>
        setCheck((dated) => dated && { ...dated, result: change(dated.result) }),
      [],
    ),
    fixed,
    setFixed,
    collecting,
    changeCollecting: useCallback(
      (part: Partial<Collecting>) => setCollecting((all) => ({ ...all, ...part })),
      [],
    ),
    edits,
    wroteLedger,
    lastEdit: watch.lastEdit,
    entryProblems: watch.problems,
    watchError: watch.error,
  };
}

export type Session = ReturnType<typeof useSession>;
