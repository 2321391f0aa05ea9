import { useCallback, useMemo, useState } from 'react';
import type { Plan } from '../../plan/model';
import {
  type Change,
  type PlanHistory,
  redoChange,
  revisePlan,
  startHistory,
  undoChange,
} from './plan-history';

export interface ChosenPlan {
  plan: Plan;
  /** Name of the file it was read from, "" for pasted text or the workbook's own plan; `null` for a shipped plan. */
  file: string | null;
  /** As the workbook was filled with it. */
  fromWorkbook?: true;
}

interface Chosen extends Omit<ChosenPlan, 'plan'> {
  history: PlanHistory;
  /** The plan as it can be had again: as it was chosen, or saved last; null where that is not known. */
  kept: Plan | null;
  /** Tells this review from every other one. */
  key: string;
}

const newKey = () => `${Date.now()}-${Math.random().toString(36).slice(2)}`;

const startWith = ({ plan, ...from }: ChosenPlan, isKept = true, key = newKey()): Chosen => ({
  ...from,
  key,
  history: startHistory(plan),
  kept: isKept ? plan : null,
});

/**
 * The plan that will be filled, and every change made to it while it is reviewed.
 * @param onChange called whenever the plan becomes another one.
 * @param initial what was in hand before.
 * @param isKept whether everything decided about `initial` stands in a file.
 */
export function useChosenPlan(
  onChange: () => void,
  initial: ChosenPlan | null = null,
  isKept = false,
) {
  const [state, setState] = useState<Chosen | null>(() => initial && startWith(initial, isKept));
  const chosen = useMemo((): ChosenPlan | null => {
    if (!state || state.history.plan === initial?.plan) return state && initial;
    const { file, fromWorkbook, history } = state;
    return { plan: history.plan, file, ...(fromWorkbook && { fromWorkbook }) };
  }, [state, initial]);

  const alter = useCallback(
    (step: (history: PlanHistory) => PlanHistory) => {
      setState((now) => now && { ...now, history: step(now.history) });
      onChange();
    },
    [onChange],
  );
  return {
    chosen,
    /** Decisions about the plan that stand in no file: another plan would drop them. */
    reviewInHand: state !== null && state.kept !== state.history.plan,
    reviewKey: state?.key ?? null,
    keptReview: useCallback(() => setState((now) => now && { ...now, kept: now.history.plan }), []),
    choose: useCallback(
      (plan: ChosenPlan) => {
        setState(startWith(plan));
        onChange();
      },
      [onChange],
    ),
    /** Goes on with a review that was left without a file. */
    resume: useCallback(
      (plan: ChosenPlan, key: string) => {
        setState(startWith(plan, false, key));
        onChange();
      },
      [onChange],
    ),
    /** Chooses unless something is chosen already. */
    preset: useCallback((plan: ChosenPlan) => setState((now) => now ?? startWith(plan)), []),
    revise: useCallback(
      (change: Change, update: (plan: Plan) => Plan) =>
        alter((history) => revisePlan(history, change, update)),
      [alter],
    ),
    undo: useCallback(() => alter(undoChange), [alter]),
    redo: useCallback(() => alter(redoChange), [alter]),
    /** The change that undoing takes back, and the one that redoing makes again. */
    lastChange: last(state?.history.past),
    nextChange: last(state?.history.undone),
  };
}

function last(steps: PlanHistory['past'] | undefined): Change | null {
  return steps?.[steps.length - 1]?.change ?? null;
}
