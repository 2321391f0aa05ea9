import { areBodies, looksLikeKnownOffice } from './office-kinds';
import type { UnitList, Units } from './responsibility';
import { splitOuter } from './unit-names';

/** "市林草局|要|排查隐患1200处", "由市应急局|组建队伍6支": who is to do what the figures behind say. */
const SUBJECT =
  /(?<=^|[。;,:])(由)?([^,;。、\d:“”《]{2,24}(?:、[^,;。、\d:“”《]{2,24}){0,5}?)(要(?![素点求])|应当?(?!急)|须|负责(?!人)|牵头(?!单位|部门)|(?=组织(?!部)|组建|实施|承担|完成|开展|落实|建设(?!局|和|委)))(?=[^,;。]{0,40}\d)/g;

/**
 * The offices that are the subjects of clauses with figures. Such a list answers for what follows it, up to the next one or the
 * end of its sentence (`until`).
 */
export function subjectLists(text: string): UnitList[] {
  const lists: UnitList[] = [];
  for (const { 0: whole, 1: by, 2: words, 3: verb, index: start } of text.matchAll(SUBJECT)) {
    const names = splitOuter(words!.replace(/和(?=各)/g, '、'), '、');
    // without 由 or 要 an office before a verb may be part of a name
    if (!areBodies(names) || !(by || verb || names.every(looksLikeKnownOffice))) continue;
    const units: Units =
      verb === '牵头' ? { lead: names, support: [] } : { lead: [], support: names };
    const end = start + whole.length;
    const stop = text.slice(end).search(/[。;]/);
    lists.push({ start, end, ...units, until: stop < 0 ? text.length : end + stop + 1 });
  }
  return lists.map((list, i) => ({
    ...list,
    until: Math.min(list.until!, lists[i + 1]?.start ?? Infinity),
  }));
}
