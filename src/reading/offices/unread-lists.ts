import type { Pair } from './brackets';
import { looksLikeKnownOffice } from './office-kinds';
import type { UnitList } from './responsibility';
import { splitOuter } from './unit-names';

const LONGEST = 200;
const PARTS = /牵头|负责|主责|主办|配合|协办|责任单位/;

/**
 * Brackets that close a clause and name offices in words that are not understood. Nobody answers for what stands before them, rather
 * than whoever is named elsewhere.
 */
export function unreadLists(
  text: string,
  pairs: readonly Pair[],
  lists: readonly UnitList[],
): UnitList[] {
  return pairs.flatMap(({ start, end }) => {
    if (end - start > LONGEST || !/^(?:[。;]|$)/.test(text.slice(end, end + 1))) return [];
    if (lists.some((list) => list.start < end && list.end > start)) return [];
    const body = text.slice(start + 1, end - 1);
    const parts = splitOuter(body, '、,;:。');
    const names =
      looksLikeKnownOffice(parts[0]!) || (PARTS.test(body) && parts.some(looksLikeKnownOffice));
    return names ? [{ start: end, end, lead: [], support: [], unread: true as const }] : [];
  });
}
