/** What decides whether a row still has to be reported. */
interface MarkedRow {
  id: string;
  /** Marked as no longer in the plan. */
  gone: boolean;
}

/**
 * Tells the rows that nobody has to report or mend any more: they are marked, and the plan does not have them, or another
 * row stands for them, as where a refill marked the second of two. A mark on the plan's only row hides what is due.
 * @param planned ids of the plan; without a plan every mark counts.
 */
export function leftRows(
  rows: readonly MarkedRow[],
  planned: ReadonlyMap<string, unknown> | undefined,
): (row: MarkedRow) => boolean {
  const isMarked = rows.some(({ gone }) => gone);
  const standing = new Set(isMarked ? rows.filter(({ gone }) => !gone).map(({ id }) => id) : []);
  return ({ id, gone }) => gone && (!planned?.has(id) || standing.has(id));
}
