import { quarters, type Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import { entryKey, placeKey } from '../entry';
import { isLabelled, isOnlyLabelled } from '../../tracking/reasons';
import { plainValue, sameValue } from '../hash';
import { settingKinds, type TrailKind, type TrailRecord } from './trail-record';

/** A round of workbooks as the trail has it. */
export interface KnownIssue {
  issue: number;
  quarter: Quarter;
  offices: Set<string>;
  /** By office: when it was sent out, and the day it is due. */
  sent: Map<string, { time: string; deadline: string }>;
}

/** A return as it was collected. */
export interface KnownFile {
  sha256: string;
  file: string;
  office: string;
  issue: number;
  quarter: Quarter;
  savedAt: string;
  time: string;
}

/** Who set a cell of the ledger last. */
export interface Setter {
  office: string;
  issue: number;
  savedAt: string;
  sha256: string;
  file: string;
  cell: string;
}

/** What a trail tells. */
export interface TrailState {
  /** The ledger's entries as the trail has them, by `placeKey`; blank cells are left out. */
  values: Map<string, CellValue>;
  /** Returns that set entries, by `entryKey`; an entry set otherwise is not there. */
  setters: Map<string, Setter>;
  issues: Map<number, KnownIssue>;
  files: Map<string, KnownFile>;
  /** What became last of each entry of a file: file hash, then cell. */
  outcomes: Map<string, Map<string, TrailKind>>;
  closed: Set<Quarter>;
  /** What an entry was first, by `placeKey`: the provisional figure. */
  firsts: Map<string, CellValue>;
  /** What figures of a quarter were when it was closed, by `placeKey`: the final ones. */
  finals: Map<string, CellValue>;
  isEmpty: boolean;
}

/** Goes through a trail from its first record. */
export function stateOf(records: readonly TrailRecord[]): TrailState {
  const state: TrailState = {
    values: new Map(),
    setters: new Map(),
    issues: new Map(),
    files: new Map(),
    outcomes: new Map(),
    closed: new Set(),
    firsts: new Map(),
    finals: new Map(),
    isEmpty: records.length === 0,
  };
  for (const record of records) addTo(state, record);
  return state;
}

function addTo(state: TrailState, record: TrailRecord): void {
  const { kind, quarter, issue, office, sha256, field, id } = record;
  if (kind === 'closed' && quarter !== null) {
    state.closed.add(quarter);
    for (const [key, value] of state.values) {
      if (key.endsWith(` ${quarter} actual`)) state.finals.set(key, value);
    }
  }
  if (kind === 'issued' && quarter !== null && issue !== null) {
    const known = state.issues.get(issue) ?? {
      issue,
      quarter,
      offices: new Set<string>(),
      sent: new Map(),
    };
    known.offices.add(office);
    known.sent.set(office, { time: record.time, deadline: String(record.new ?? '') });
    state.issues.set(issue, known);
  }
  if (kind === 'received' && quarter !== null) {
    const { file, savedAt, time } = record;
    state.files.set(sha256, { sha256, file, office, issue: issue ?? 0, quarter, savedAt, time });
  }
  if (sha256 !== '' && record.cell !== '') {
    const cells = state.outcomes.get(sha256) ?? new Map<string, TrailKind>();
    state.outcomes.set(sha256, cells.set(record.cell, kind));
  }
  if (!settingKinds.includes(kind) || field === null || quarter === null) return;
  const key = placeKey({ id, quarter, field });
  const value = plainValue(record.new);
  if (value === null) state.values.delete(key);
  else {
    state.values.set(key, value);
    if (!state.firsts.has(key)) state.firsts.set(key, value);
  }
  const { savedAt, file, cell } = record;
  // By hand the reason of any quarter may have been written, and once one reason took the place of all.
  const isAlone = field === 'explanation' && (kind !== 'taken' || !isLabelled(String(value ?? '')));
  for (const each of isAlone ? quarters : [quarter]) {
    state.setters.delete(entryKey({ id, quarter: each, field }));
  }
  if (kind === 'taken') {
    const setter = { office, issue: issue ?? 0, savedAt, sha256, file, cell };
    state.setters.set(entryKey({ id, quarter, field }), setter);
  }
}

/** A cell of the ledger that does not hold what the trail says. */
export interface ReplayDifference {
  /** `placeKey` of the cell. */
  key: string;
  trail: CellValue;
  ledger: CellValue;
}

/** Compares the ledger, cell for cell, with what replaying the trail gives. */
export function compareReplay(
  values: ReadonlyMap<string, CellValue>,
  entries: ReadonlyMap<string, CellValue>,
): ReplayDifference[] {
  return [...new Set([...values.keys(), ...entries.keys()])].flatMap((key) => {
    const trail = values.get(key) ?? null;
    const ledger = entries.get(key) ?? null;
    // A label says of which quarter a reason is; its words are the same.
    const isSame = sameValue(trail, ledger) || isOnlyLabelled(trail, ledger);
    return isSame ? [] : [{ key, trail, ledger }];
  });
}
