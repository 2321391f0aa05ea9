/** 同上, 同第5项: whoever another list names. */
const SAME =
  /^与?同(?:(?:上|前)(?:[一1]?[项条])?|第([\d一二三四五六七八九十]{1,3})[项条款]?)(?:相?同|一致)?$/;

/** What an entry of a list refers to: the number of an item, or null for the list before; undefined where it is a name. */
export function referenceIn(entry: string): string | null | undefined {
  const found = SAME.exec(entry);
  return found ? (found[1] ?? null) : undefined;
}
