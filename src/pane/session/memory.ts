import type { Step } from './step';
import type { ChosenPlan } from './useChosenPlan';

/** What a person has in hand besides the workbook: the plan with its review, and the step. */
export interface PaneState {
  chosen: ChosenPlan | null;
  step: Step | null;
}

/** Where a pane goes on, and who keeps what is in hand. */
export interface PaneMemory {
  initial: PaneState;
  /** A plan document to read first. */
  document?: File;
  keep: (state: PaneState) => void;
}
