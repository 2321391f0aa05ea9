import { placeKey, type EntryPlace } from '../../collection/entry';
import { sameValue } from '../../collection/hash';
import { entryCell } from '../../collection/ledger-rows';
import { cellChanges } from '../../collection/merge/cell-changes';
import type { MergedEntry } from '../../collection/merge/merged-entry';
import { entryReasons, verdictTerms } from '../../collection/reasons';
import { emptyRecord, type TrailRecord } from '../../collection/trail/trail-record';
import type { Host } from '../../host/port';
import type { CellValue, SheetPatch } from '../../workbook/description';
import { timeText } from '../../check/findings/time-text';
import type { CollectPreview } from './collect-returns';
import { replanned } from '../replanned';
import { loadCollection, type Collection } from './load-collection';
import { recordCollection } from './record-collection';

/** A cell of the ledger that collecting wrote, with what stood there. */
export interface WrittenCell extends EntryPlace {
  sheet: string;
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
}

/** What applying did. */
export interface AppliedCollection {
  written: WrittenCell[];
  /** Lines added to the trail for entries and files. */
  recorded: number;
}

/**
 * Writes what was taken or decided into the ledger, and every decision into the trail. Nothing is written twice: what the
 * trail knows already, of a file that came again, is left out.
 * @throws ProductError
 */
export async function applyCollection(
  host: Host,
  preview: CollectPreview,
  now: Date = new Date(),
): Promise<AppliedCollection> {
  const { collection } = preview;
  const cells = cellsOf(preview);
  const records = recordsFor(preview, timeText(now));
  if (records.length > 0 || cells.length > 0) {
    await recordCollection(host, collection, records, now, entryPatches(cells));
  }
  return { written: cells, recorded: records.length };
}

/** The cells that applying writes, with what stands there: what undoing needs, also where applying was cut short. */
export function cellsOf({ collection, entries }: CollectPreview): WrittenCell[] {
  const { workbook, rows } = collection;
  const written = new Map<string, WrittenCell>();
  for (const [entry, { before, after }] of changesOf(collection, entries)) {
    const row = rows.byId.get(entry.id);
    if (!row || sameValue(before, after)) continue;
    const { id, quarter, field } = entry;
    const place = { id, quarter, field, ...entryCell(workbook, row, entry) };
    const first = written.get(placeKey(entry))?.before;
    written.set(placeKey(entry), { ...place, before: first === undefined ? before : first, after });
  }
  return [...written.values()];
}

/** What putting back did. */
export interface UndoneCollection {
  restored: number;
  /** Cells that hold something else by now, or whose row is gone: they stay as they are. */
  kept: number;
}

/**
 * Puts back what stood in the cells, wherever their rows are now; the trail tells of it as of any entry made by hand.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export const undoCollection = (
  host: Host,
  cells: readonly WrittenCell[],
  now: Date = new Date(),
): Promise<UndoneCollection> => replanned(host, () => undo(host, cells, now));

async function undo(
  host: Host,
  cells: readonly WrittenCell[],
  now: Date,
): Promise<UndoneCollection> {
  const collection = await loadCollection(host);
  const { workbook, rows } = collection;
  const standsAs = (cell: WrittenCell, value: CellValue) =>
    rows.byId.has(cell.id) && sameValue(rows.entries.get(placeKey(cell)) ?? null, value);
  const back = cells
    .filter((cell) => standsAs(cell, cell.after))
    .map((cell): WrittenCell => {
      const place = entryCell(workbook, rows.byId.get(cell.id)!, cell);
      return { ...cell, ...place, after: cell.before };
    });
  const entries = new Map(rows.entries);
  for (const cell of back) {
    if (cell.after === null) entries.delete(placeKey(cell));
    else entries.set(placeKey(cell), cell.after);
  }
  // The trail with them, also where an attempt that failed has put the cells back already.
  const restored = { ...collection, rows: { ...rows, entries } };
  await recordCollection(host, restored, [], now, entryPatches(back));
  const done = cells.filter((cell) => standsAs(cell, cell.before)).length + back.length;
  return { restored: done, kept: cells.length - done };
}

const changesOf = (
  { rows, state, workbook: { language } }: Collection,
  entries: readonly MergedEntry[],
) => cellChanges(entries, { entries: rows.entries, state, language });

/** Cells below each other are one block. */
function entryPatches(cells: readonly WrittenCell[]): SheetPatch[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((name) => {
    const own = cells
      .filter(({ sheet }) => sheet === name)
      .sort((a, b) => a.column - b.column || a.row - b.row);
    const blocks: { row: number; column: number; values: CellValue[][] }[] = [];
    for (const { row, column, after } of own) {
      const last = blocks[blocks.length - 1];
      if (last && last.column === column && last.row + last.values.length === row) {
        last.values.push([after]);
      } else blocks.push({ row, column, values: [[after]] });
    }
    return {
      name,
      keepsProtection: true,
      values: blocks.map(({ row, column, values }) => ({
        at: { row, column, rows: values.length, columns: 1 },
        values,
      })),
    };
  });
}

function recordsFor(
  { files, entries, collection, decisions }: CollectPreview,
  time: string,
): TrailRecord[] {
  const { state, workbook } = collection;
  const { language } = workbook;
  const isKnown = (entry: MergedEntry) => {
    const before = state.outcomes.get(entry.sha256)?.get(entry.cell);
    if (before === undefined || entry.disposition === 'taken') return false;
    return before !== 'conflict' || entry.disposition === 'conflict';
  };
  const received = files
    .filter(({ sha256, reason, quarter }) => {
      return quarter !== null && reason !== 'twice' && !state.files.has(sha256);
    })
    .map((file): TrailRecord => {
      const savedAt = entries.find(({ sha256 }) => sha256 === file.sha256)?.savedAt ?? '';
      return {
        ...{ ...emptyRecord, time, kind: 'received', savedAt },
        ...{ file: file.file, sha256: file.sha256, office: file.office ?? '' },
        ...{ issue: file.issue, quarter: file.quarter },
        reason: verdictTerms[file.verdict][language],
      };
    });
  const changes = changesOf(collection, entries);
  const told = entries.filter((entry) => {
    return !entry.isBlank && entry.reason !== 'duplicate' && !isKnown(entry);
  });
  return [
    ...received,
    ...told.flatMap((entry): TrailRecord[] => {
      const { note = '', reason, disposition } = entry;
      const isDecided = reason.startsWith('decided');
      const record: TrailRecord = {
        ...{ ...emptyRecord, time, kind: disposition },
        ...{ file: entry.file, sha256: entry.sha256, savedAt: entry.savedAt },
        ...{ issue: entry.issue, office: entry.office, quarter: entry.quarter },
        ...{ id: entry.id, name: entry.name, field: entry.field, cell: entry.cell },
        ...{ old: changes.get(entry)?.before ?? entry.old, new: entry.new },
        reason: [entryReasons[reason][language], note].filter((part) => part !== '').join('：'),
        by: isDecided ? decisions.by : '',
      };
      const after = changes.get(entry)?.after ?? null;
      if (disposition === 'taken') return [{ ...record, new: after }];
      if (reason !== 'decidedValue') return [record];
      return [record, { ...record, kind: 'decided', new: after }];
    }),
  ];
}
