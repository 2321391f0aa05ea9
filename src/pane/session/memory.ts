import type { CheckedFinding } from '../../check/findings/checked-finding';
import type { Step } from './step';
import type { ChosenPlan } from './useChosenPlan';

/** What a person has in hand besides the workbook: the plan with its review, and the step. */
export interface PaneState {
  chosen: ChosenPlan | null;
  step: Step | null;
  /** Decisions about the plan stand in no file of the user's; not known where left out. */
  reviewInHand?: boolean;
}

/** Where a pane goes on, and who keeps what is in hand. */
export interface PaneMemory {
  initial: PaneState;
  /** A plan document to read first. */
  document?: File;
  /** The workbook came from elsewhere and is to be checked at once. */
  checkFirst?: boolean;
  keep: (state: PaneState) => void;
  /** Told what a check found, for a host that shows it at the cells. */
  found?: (findings: readonly CheckedFinding[]) => void;
}
