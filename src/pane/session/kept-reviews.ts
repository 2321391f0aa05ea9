import type { ChosenPlan } from './useChosenPlan';

/** A review as it was left. */
export interface KeptReview {
  key: string;
  chosen: ChosenPlan;
  /** When it was changed last, in milliseconds since 1970. */
  at: number;
  /** It was handed to the browser as a file. Whether that was written nobody says: some web views write none. */
  inFile: boolean;
}

/** Where reviews are kept beside the workbook: they outlast the pane, Excel and the computer's being switched off. */
export interface KeptReviews {
  /** Newest first. */
  list(): Promise<KeptReview[]>;
  put(review: KeptReview): Promise<void>;
  remove(key: string): Promise<void>;
}
