import type { CheckedFinding } from '../../../usecases/types';

/** Explanations being written, by finding: a row that is scrolled away and drawn again shows its own. */
export type Drafts = Map<string, string>;

/** The same finding has the same key in the next check. */
export const draftKey = ({ rule, indicatorId, quarter, valueKey }: CheckedFinding): string =>
  [rule, indicatorId, quarter, valueKey].join('\n');
