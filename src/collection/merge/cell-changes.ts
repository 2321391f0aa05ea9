import type { Language } from '../../language/language';
import { quarters } from '../../tracking/quarter';
import { keptAsEarlier, labelled, putReason, reasonOf } from '../../tracking/reasons';
import type { CellValue } from '../../workbook/description';
import { entryKey, placeKey, type Entries } from '../entry';
import { sameValue } from '../hash';
import type { TrailState } from '../trail/state';
import { enteredValue, setsCell, type MergedEntry } from './merged-entry';

/** What a cell of the ledger holds before an entry, and after it. */
export interface CellChange {
  before: CellValue;
  after: CellValue;
}

/**
 * The cell of each entry that sets one, whole: a reason is put beside those of other quarters, which stay as they are.
 * @param entries in the order in which they are entered.
 */
export function cellChanges(
  entries: readonly MergedEntry[],
  ledger: { entries: Entries; state: TrailState; language: Language },
): ReadonlyMap<MergedEntry, CellChange> {
  const cells = new Map<string, CellValue>();
  const changes = new Map<MergedEntry, CellChange>();
  for (const entry of entries.filter(setsCell)) {
    const key = placeKey(entry);
    const before = (cells.has(key) ? cells.get(key) : ledger.entries.get(key)) ?? null;
    const value = enteredValue(entry);
    const isReason = entry.field === 'explanation';
    const after = isReason ? withReturned(String(before ?? ''), entry, ledger) : value;
    cells.set(key, after);
    changes.set(entry, { before, after });
  }
  return changes;
}

function withReturned(
  cell: string,
  entry: MergedEntry,
  { state, language }: { state: TrailState; language: Language },
): CellValue {
  const text = String(enteredValue(entry) ?? '');
  if (sameValue(reasonOf(cell, entry.quarter), text)) return cell || null;
  return putReason(settled(cell, entry, state, language), entry.quarter, text, language) || null;
}

/** What stands in the cell without a label is of the quarter that it came back with, or else of an earlier one. */
function settled(
  cell: string,
  entry: MergedEntry,
  { values, setters }: TrailState,
  language: Language,
): string {
  const isReturned = sameValue(values.get(placeKey(entry)) ?? null, cell);
  const quarter = quarters.find((each) => setters.has(entryKey({ ...entry, quarter: each })));
  return isReturned && quarter ? labelled(cell, quarter, language) : keptAsEarlier(cell, language);
}
