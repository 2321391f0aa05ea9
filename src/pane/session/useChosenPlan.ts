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
  /** Name of the file it was read from, "" for pasted text; `null` for a shipped plan. */
  file: string | null;
}

interface Chosen {
  file: string | null;
  history: PlanHistory;
}

const startWith = ({ plan, file }: ChosenPlan): Chosen => ({ file, history: startHistory(plan) });

/**
 * The plan that will be filled, and every change made to it while it is reviewed.
 * @param onChange called whenever the plan becomes another one.
 * @param initial what was in hand before.
 */
export function useChosenPlan(onChange: () => void, initial: ChosenPlan | null = null) {
  const [state, setState] = useState<Chosen | null>(() => initial && startWith(initial));
  const chosen = useMemo(
    () =>
      state?.history.plan === initial?.plan
        ? initial
        : state && { plan: state.history.plan, file: state.file },
    [state, initial],
  );

  const alter = useCallback(
    (step: (history: PlanHistory) => PlanHistory) => {
      setState((now) => now && { ...now, history: step(now.history) });
      onChange();
    },
    [onChange],
  );
  return {
    chosen,
    choose: useCallback(
      (plan: ChosenPlan) => {
        setState(startWith(plan));
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
