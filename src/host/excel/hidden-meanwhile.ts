import { ProductError } from '../../language/errors';
import type { KnownWorkbook } from './discover';
import { isFilteredConflict } from './errors';
import { askRows } from './hidden-rows';
import type { Step } from './step';

/** Rows of a sheet were hidden after it was looked at, so what was just written may stand in the wrong ones. */
class HiddenMeanwhile extends ProductError {
  constructor(sheet: string) {
    super('hiddenRows', { sheet });
  }
}

/** True when the patch is to be written once more, with the filter that came taken off. */
export const isHiddenMeanwhile = (error: unknown): boolean =>
  error instanceof HiddenMeanwhile || isFilteredConflict(error);

/**
 * Asks, ahead of what steps write and in the same request, whether rows of their sheets are hidden by now: somebody filters while a
 * write is under way. What goes astray stays within the cells that are written, so writing once more puts all of it right.
 * @returns what throws, once the request is answered, where some are.
 */
export function watchHiddenRows(
  { workbook }: Excel.RequestContext,
  steps: readonly Step[],
  known: KnownWorkbook,
): () => void {
  const names = new Set(steps.flatMap(({ fillsCells }) => fillsCells ?? []));
  const asked = [...names].flatMap((name) => {
    const before = known.sheets.get(name);
    if (!before) return [];
    return [{ name, rows: askRows(workbook.worksheets.getItem(name), before.written) }];
  });
  return () => {
    const hidden = asked.find(({ rows }) => rows.isHidden());
    if (hidden) throw new HiddenMeanwhile(hidden.name);
  };
}
