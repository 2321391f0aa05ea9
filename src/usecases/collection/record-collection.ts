import { boardOf } from '../../collection/board';
import { boardRecord } from '../../collection/board-texts';
import type { TrailRecord } from '../../collection/trail/trail-record';
import type { Host } from '../../host/port';
import type { SheetPatch } from '../../workbook/description';
import { boardSheet, layOutBoard } from '../../workbook/sheets/returns-board/board-sheet';
import { eachFinding } from '../../check/findings/checked-finding';
import { checkWorkbook } from '../check-workbook';
import { timeText } from '../../check/findings/time-text';
import { standingUnder } from '../replanned';
import { loadCollection, readOf, type Collection } from './load-collection';
import { catchUp, lastLinesAgain, rosterPatches, trailPatches } from './record';

/**
 * Writes records into the trail, after what was entered into the ledger itself meanwhile; brings the roster and the board up
 * to them. @param entries patches of the ledger's own entry cells that the records tell of.
 * @throws ProductError changedMeanwhile where one of those cells is no longer what the records say was there
 */
export async function recordCollection(
  host: Host,
  collection: Collection,
  records: readonly TrailRecord[],
  now: Date,
  entries: readonly SheetPatch[] = [],
): Promise<void> {
  const all = [...catchUp(collection, timeText(now)), ...records];
  const told = all.length > 0 ? trailPatches(collection, all) : lastLinesAgain(collection);
  const sheets = [...rosterPatches(collection), ...entries, ...told];
  // The trail with them: it must not tell of what was not written.
  const standing = standingUnder([...entries, ...told], readOf(collection.workbook));
  if (sheets.length > 0) await host.write({ sheets, names: [] }, { standing });
  await writeBoard(host, now);
}

/** The board as it is now. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function readBoard(host: Host, now: Date) {
  const collection = await loadCollection(host);
  const { workbook, rows, roster, answering, state, trail } = collection;
  const { findings: told, quarter } = await checkWorkbook(host);
  // Each row counts for its own offices, and goes back to them.
  const findings = eachFinding(told);
  const counts = new Map<string, number>();
  for (const { severity, indicatorId } of findings) {
    if (severity !== 'mandatory' || indicatorId === '') continue;
    counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  }
  const lines = boardOf({
    ...{ rows, roster, state, trail, findings: counts, checkedQuarter: quarter },
    leadsOf: (row) => answering(row.lead).offices,
    now: timeText(now),
  });
  return { collection, workbook, lines, findings };
}

/** Writes 报送情况; a ledger of which nothing was sent out has none. */
export async function writeBoard(host: Host, now: Date): Promise<void> {
  const { workbook, lines } = await readBoard(host, now);
  if (lines.length === 0) return;
  const { language, present } = workbook;
  const sheet = present.board?.name ?? boardSheet.names[language];
  const { cells } = await host.snapshot((all) =>
    all.map(({ name }) => name).filter((name) => name === sheet),
  );
  const usedRows = cells[0]?.values.length ?? 0;
  const records = lines.map((line) => boardRecord(line, language));
  await host.write({ sheets: [layOutBoard(records, { language, sheet, usedRows })], names: [] });
}
