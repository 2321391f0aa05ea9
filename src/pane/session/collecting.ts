import type {
  AppliedCollection,
  UndoneCollection,
} from '../../usecases/collection/apply-collection';
import type { CollectPreview } from '../../usecases/collection/collect-returns';

/** What was written, and what putting it back did. */
export interface Applied extends AppliedCollection {
  undone: UndoneCollection | null;
  /** Applying failed: only some of the cells may have been written. */
  cut?: true;
}

/** Returns in hand: they stay while other steps are looked at. */
export interface Collecting {
  preview: CollectPreview | null;
  /** The ledger was changed while the preview was on the screen, so it is shown anew. */
  moved: boolean;
  /** What was written last, to be put back. */
  applied: Applied | null;
  /** Who decides. */
  by: string;
  /** The folder of returns is looked into. */
  watching: boolean;
}

export const nothingCollected: Collecting = {
  preview: null,
  moved: false,
  applied: null,
  by: '',
  watching: false,
};
