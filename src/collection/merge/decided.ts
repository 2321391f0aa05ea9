import { entryAt, type Entries } from '../entry';
import type { Disposition, EntryReason } from '../reasons';
import { isTextNumber } from '../return/read-value';
import { decisionOn, type Decision, type Decisions } from './decisions';
import type { Candidate, MergedEntry } from './merged-entry';

/** What becomes of an entry, and why. */
export type Outcome = [Disposition, EntryReason];

/** A conflict that a person decided about is none any more. */
export function decided(
  candidate: Candidate,
  [disposition, reason]: Outcome,
  { entries }: { entries: Entries },
  decisions: Decisions,
): MergedEntry {
  const { of, entry, place, row } = candidate;
  const { office } = of.identity;
  const { id, quarter, field } = place;
  const merged: MergedEntry = {
    id,
    quarter,
    field,
    kind: entry.kind,
    name: row?.name ?? entry.name,
    office,
    issue: of.identity.issue,
    file: of.file,
    sha256: of.sha256,
    savedAt: of.savedAt,
    cell: entry.cell,
    old: entryAt(entries, place),
    new: entry.value,
    disposition,
    reason,
    isBlank: entry.value === null && disposition === 'same',
  };
  const isOpen = disposition === 'conflict' || (disposition === 'refused' && reason === 'closed');
  const decision = isOpen
    ? decisionOn(decisions, { ...place, office, sha256: of.sha256 })
    : undefined;
  return decision ? { ...merged, ...outcomeOf(decision, entry.field, merged) } : merged;
}

function outcomeOf(
  { choose, note }: Decision,
  field: string,
  { new: value, disposition, reason }: MergedEntry,
): Partial<MergedEntry> {
  const noted = note === undefined ? {} : { note };
  if (choose === 'old') return { ...noted, disposition: 'refused', reason: 'decidedOld' };
  if (choose !== 'new') {
    return { ...noted, disposition: 'refused', reason: 'decidedValue', entered: choose.value };
  }
  const taken = { ...noted, disposition: 'taken', reason: 'decidedNew' } as const;
  if (field !== 'actual' || typeof value === 'number' || value === null) return taken;
  // A figure is a number: what is none can only be replaced by one that a person gives.
  if (isTextNumber(value)) return { ...taken, entered: Number(value) };
  return { disposition, reason };
}
