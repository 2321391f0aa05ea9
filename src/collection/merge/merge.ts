import type { Quarter } from '../../tracking/quarter';
import { ownWords } from '../../tracking/reasons';
import type { CellValue } from '../../workbook/description';
import { entryAt, entryKey, type Entries } from '../entry';
import { digestOf, sameValue } from '../hash';
import { isNamed } from '../issue/token';
import type { RecordRow } from '../ledger-rows';
import type { EntryReason } from '../reasons';
import type { ReturnedEntry } from '../return/read-return';
import type { TrailState } from '../trail/state';
import { decided, type Outcome } from './decided';
import type { Decisions } from './decisions';
import {
  enteredValue,
  setsCell,
  type Candidate,
  type MergedEntry,
  type ReturnFile,
} from './merged-entry';

/** The ledger that returns are merged into. */
export interface MergeMaster {
  rows: ReadonlyMap<string, RecordRow>;
  entries: Entries;
  /** Names of the offices that may answer for a row, with and without those that help. */
  officesOf(row: RecordRow): readonly string[];
  state: TrailState;
}

/** Returns in the order in which they were made: by issue, by when they were saved, and by their hash. */
export function inOrder(files: readonly ReturnFile[]): ReturnFile[] {
  return [...files].sort(
    (a, b) =>
      a.identity.issue - b.identity.issue ||
      compare(a.savedAt, b.savedAt) ||
      compare(a.sha256, b.sha256),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Three-way merge: what was sent out is the base, the ledger and each return may differ from it. Every entry of every return
 * ends in exactly one disposition; what is taken is taken as it stands. In whatever order and however often files are given,
 * the result is the same.
 * @param files returns of this ledger, each once.
 */
export function mergeReturns(
  files: readonly ReturnFile[],
  master: MergeMaster,
  decisions: Decisions,
): MergedEntry[] {
  const named = rowsByName(master);
  const candidates = inOrder(files).flatMap((of) => candidatesOf(of, master, named));
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byKey.get(candidate.key);
    if (list) list.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  const outcomes = new Map<Candidate, Outcome>();
  for (const list of byKey.values()) judge(list, master, outcomes);
  const merged = candidates.map((candidate) =>
    decided(candidate, outcomes.get(candidate)!, master, decisions),
  );
  return withoutRivals(merged);
}

/** Decisions that would put two values into one cell decide nothing. */
function withoutRivals(merged: readonly MergedEntry[]): MergedEntry[] {
  const entered = new Map<string, CellValue[]>();
  for (const entry of merged.filter(setsCell)) {
    const values = entered.get(entryKey(entry)) ?? [];
    entered.set(entryKey(entry), [...values, enteredValue(entry)]);
  }
  return merged.map((entry): MergedEntry => {
    const isRival = setsCell(entry) && distinct(entered.get(entryKey(entry))!).length > 1;
    return isRival ? { ...entry, disposition: 'conflict', reason: 'offices' } : entry;
  });
}

/** Rows by name, null for a name that several have; worked out when the first entry without an id asks. */
function rowsByName({ rows }: MergeMaster): (name: string) => RecordRow | null {
  let byName: Map<string, RecordRow | null> | null = null;
  return (name) => {
    if (!byName) {
      byName = new Map();
      for (const row of rows.values()) byName.set(row.name, byName.has(row.name) ? null : row);
    }
    return byName.get(name) ?? null;
  };
}

function candidatesOf(
  of: ReturnFile,
  { rows }: MergeMaster,
  named: (name: string) => RecordRow | null,
): Candidate[] {
  return of.entries.map((entry) => {
    const row = entry.id === '' ? named(entry.name) : (rows.get(entry.id) ?? null);
    const quarter: Quarter = of.identity.quarter;
    const place = { id: row?.id ?? entry.id, quarter, field: entry.field };
    // Rows that the ledger lacks have nothing to do with each other.
    const key = row ? entryKey(place) : `${of.sha256} ${entry.cell}`;
    return { of, entry: inOwnWords(entry, quarter), place, quarter, row, key };
  });
}

/** A reason is compared without the quarter's label, which the ledger puts before it. */
const inOwnWords = (entry: ReturnedEntry, quarter: Quarter): ReturnedEntry =>
  entry.field === 'explanation' && typeof entry.value === 'string'
    ? { ...entry, value: ownWords(entry.value, quarter) }
    : entry;

/** Decides about all entries of one place of the ledger; candidates are in order. */
function judge(
  list: readonly Candidate[],
  master: MergeMaster,
  outcomes: Map<Candidate, Outcome>,
): void {
  const open: Candidate[] = [];
  for (const candidate of list) {
    const outcome = settled(candidate, list, master) ?? doubtOf(candidate, master);
    if (outcome) outcomes.set(candidate, outcome);
    else open.push(candidate);
  }
  const { entries } = master;
  const values = distinct(open.map(({ entry }) => entry.value));
  const [first] = open;
  if (!first) return;
  if (values.length > 1) {
    const isOneFile = open.every(({ of }) => of === first.of);
    for (const each of open) outcomes.set(each, ['conflict', isOneFile ? 'rowsDiffer' : 'offices']);
    return;
  }
  const old = entryAt(entries, first.place);
  const outcome = againstLedger(first, old, master);
  for (const each of open) {
    const isRepeated = each !== first && outcome[0] === 'taken';
    outcomes.set(
      each,
      isRepeated ? ['same', each.of === first.of ? 'repeated' : 'equal'] : outcome,
    );
  }
}

/** What can be said of an entry without weighing it against others. */
function settled(
  candidate: Candidate,
  list: readonly Candidate[],
  master: MergeMaster,
): Outcome | null {
  const { state, entries } = master;
  const { of, entry, row, quarter, place } = candidate;
  const { value, doubt, token } = entry;
  const before = state.outcomes.get(of.sha256)?.get(entry.cell);
  const base = token?.base[entry.field === 'actual' || entry.field === 'status' ? 0 : 1];
  const old = entryAt(entries, place);
  // Taken once and put back since: it may be taken again.
  const isUndone = before === 'taken' && digestOf(old) === base && !sameValue(old, value);
  if (before !== undefined && before !== 'conflict' && !isUndone) return ['same', 'duplicate'];
  if (value === null && doubt === null) {
    const wasBlank = base === '-' || base === undefined;
    if (wasBlank || old === null) return ['same', 'blank'];
  }
  if (!row) return ['refused', 'unknownRow'];
  if (row.gone) return ['refused', 'gone'];
  if (doubt === 'errorValue') return ['refused', 'errorValue'];
  if (doubt === null && base !== undefined && digestOf(value) === base)
    return ['same', 'unchanged'];
  if (isOvertaken(candidate, list, master)) return ['superseded', 'newerReturn'];
  if (state.closed.has(quarter)) return ['refused', 'closed'];
  return null;
}

/** A later return of the same office has something else in this cell. */
function isOvertaken(
  { of, entry, key, place }: Candidate,
  list: readonly Candidate[],
  { state }: MergeMaster,
): boolean {
  const { office, issue } = of.identity;
  const differs = (value: CellValue) => value !== null && !sameValue(value, entry.value);
  const isLater = list.some(
    (other) =>
      other.of !== of &&
      other.of.identity.office === office &&
      differs(other.entry.value) &&
      isNewer(other.of, { issue, savedAt: of.savedAt }),
  );
  const setter = state.setters.get(key);
  const isKnown =
    setter?.office === office &&
    setter.sha256 !== of.sha256 &&
    differs(entryAt(state.values, place)) &&
    isNewer(
      { identity: { issue: setter.issue }, savedAt: setter.savedAt },
      { issue, savedAt: of.savedAt },
    );
  return isLater || isKnown;
}

const isNewer = (
  a: { identity: { issue: number }; savedAt: string },
  b: { issue: number; savedAt: string },
): boolean =>
  a.identity.issue !== b.issue
    ? a.identity.issue > b.issue
    : a.savedAt !== '' && b.savedAt !== '' && a.savedAt > b.savedAt;

/** Why a person must look at an entry; null where nobody need. */
function doubtOf({ of, entry, row }: Candidate, { officesOf }: MergeMaster): Outcome | null {
  const { token, doubt, name, id, idsDiffer, value } = entry;
  const { office } = of.identity;
  const conflict = (reason: EntryReason): Outcome => ['conflict', reason];
  if (idsDiffer) return conflict('idsDiffer');
  if (id === '') return conflict('matchedByName');
  if (name !== '' && !sameName(name, row!.name)) return conflict('nameDiffers');
  if (token && !isNamed(token.office, office)) return conflict('otherOffice');
  if (!officesOf(row!).includes(office)) return conflict('notOwnRow');
  if (doubt) return conflict(doubt);
  if (token && token.version !== row!.version) return conflict('planChanged');
  return value === null ? conflict('cleared') : null;
}

const sameName = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

function againstLedger(
  { of, entry, key, place }: Candidate,
  old: CellValue,
  { state }: MergeMaster,
): Outcome {
  if (sameValue(entry.value, old)) return ['same', 'equal'];
  const base = entry.token?.base[entry.field === 'actual' || entry.field === 'status' ? 0 : 1];
  if (base === undefined ? old === null : digestOf(old) === base) return ['taken', 'new'];
  const setter = state.setters.get(key);
  if (
    setter?.office === of.identity.office &&
    sameValue(entryAt(state.values, place), old) &&
    isNewer(of, { issue: setter.issue, savedAt: setter.savedAt })
  ) {
    return ['taken', 'newer'];
  }
  return ['conflict', 'masterChanged'];
}

function distinct(values: readonly CellValue[]): CellValue[] {
  return values.filter((value, i) => values.findIndex((each) => sameValue(each, value)) === i);
}
