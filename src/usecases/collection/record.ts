import { fields, fieldsOf, placeKey, type EntryPlace } from '../../collection/entry';
import { chainOn } from '../../collection/trail/chain';
import { compareReplay } from '../../collection/trail/state';
import { emptyRecord, type TrailRecord } from '../../collection/trail/trail-record';
import { quarters } from '../../tracking/quarter';
import type { SheetPatch } from '../../workbook/description';
import { layOutRoster, rosterSheet } from '../../workbook/sheets/roster/roster-sheet';
import { layOutTrail, trailSheet } from '../../workbook/sheets/trail/trail-sheet';
import { textOf } from '../../workbook/sheet/table/locate-table';
import type { Collection } from './load-collection';

/** What stands in the ledger and not in the trail: entered there itself since, or before the trail began. */
export function catchUp(
  { rows, state }: Pick<Collection, 'rows' | 'state'>,
  time: string,
): TrailRecord[] {
  const differences = new Map(
    compareReplay(state.values, rows.entries).map((difference) => [difference.key, difference]),
  );
  if (differences.size === 0) return [];
  const records: TrailRecord[] = [];
  const add = (name: string, place: EntryPlace) => {
    const difference = differences.get(placeKey(place));
    if (!difference) return;
    differences.delete(placeKey(place));
    const kind = state.isEmpty ? 'opening' : 'byHand';
    const values = { old: difference.trail, new: difference.ledger };
    records.push({ ...emptyRecord, time, kind, name, ...place, ...values });
  };
  for (const { id, name, kind } of rows.rows) {
    for (const quarter of quarters) {
      for (const field of fieldsOf[kind]) add(name, { id, quarter, field });
    }
  }
  // Of rows that the ledger does not have any more.
  for (const { key } of [...differences.values()]) {
    const place = placeOfKey(key);
    if (place) add('', place);
  }
  return records;
}

function placeOfKey(key: string): EntryPlace | null {
  const field = fields.find((each) => key.endsWith(` ${each}`));
  if (!field) return null;
  const rest = key.slice(0, -field.length - 1);
  if (field === 'explanation') return { id: rest, quarter: 1, field };
  const quarter = quarters.find((each) => rest.endsWith(` ${each}`));
  return quarter ? { id: rest.slice(0, -2), quarter, field } : null;
}

/** Lines added to the trail, as a patch; none where there is nothing to add. */
export function trailPatches(
  { workbook }: Pick<Collection, 'workbook'>,
  records: readonly TrailRecord[],
): SheetPatch[] {
  if (records.length === 0) return [];
  const { language, trail } = workbook;
  const sheet = trail?.sheet ?? trailSheet.names[language];
  return [layOutTrail(chainOn(trail, records, language), trail, { language, sheet })];
}

/** More than one use case adds. */
const LAST_LINES = 40;

/** The last lines of the trail as they stand, with their looks, which a write that was cut short may not have given them. */
export function lastLinesAgain({ workbook }: Pick<Collection, 'workbook'>): SheetPatch[] {
  const { language, trail } = workbook;
  // Where its head says otherwise, that is for whoever verifies it to see.
  if (!trail || trail.seal?.count !== trail.lines.length) return [];
  if (trail.seal.hash !== textOf(trail.lines.at(-1)?.hash)) return [];
  const from = Math.max(0, trail.lines.length - LAST_LINES);
  const last = trail.lines.slice(from).flatMap((line) => line ?? []);
  if (last.length < trail.lines.length - from) return [];
  const before = { ...trail, lines: trail.lines.slice(0, from) };
  return [layOutTrail(last, before, { language, sheet: trail.sheet })];
}

/** Offices that the roster lacks, as a patch; none where it has them all. */
export function rosterPatches({ workbook, roster }: Collection): SheetPatch[] {
  const { language, roster: known } = workbook;
  const added = roster.slice(known?.offices.length ?? 0);
  if (added.length === 0) return [];
  const sheet = known?.sheet ?? rosterSheet.names[language];
  return [layOutRoster(added, known, { language, sheet })];
}
